import type { UnitsCommandDiagnostics } from '../../diagnostics/areas/units-command.ts';
import type { AreaWording } from '../wording.ts';

/** The first of many names. */
const first = (names: readonly string[], count: number): string =>
  `${names.join('、')}${count > names.length ? '等' : ''}`;

const whyNotListed: {
  readonly [Trouble in UnitsCommandDiagnostics['HT927']['trouble']]: readonly [what: string, hint: string];
} = {
  open: ['正被 Excel 或别的程序打开', '请关闭它，再运行一次：写好的文件不会重写'],
  full: ['磁盘已满', '请腾出磁盘空间，再运行一次：写好的文件不会重写'],
  permission: ['没有写入的权限', '请检查文件夹的权限，再运行一次'],
  'read-only': ['磁盘是只读的', '请用 --out 换一个可以写入的文件夹'],
  'too-long': ['路径太长', '请用 --out 换一个层级浅的文件夹'],
  link: ['它是一个链接（快捷方式），会写到别的地方去', '请删掉这个链接，再运行一次'],
  'not-a-file': ['同名的位置上已经有别的东西', '请把它改名或移走，再运行一次'],
  unreadable: ['已有的读不出来', '请把它改名或移走，再运行一次'],
  changing: ['别的程序正在不断改动它', '请等别的程序结束，再运行一次'],
  other: ['系统报告了错误', '请检查磁盘和网络驱动器是否正常，再运行一次'],
};

export const unitsCommand: AreaWording<UnitsCommandDiagnostics> = {
  HT921: ({ campaign }) => ({
    message: `“${campaign}”里没有可以发给单位填报的表`,
    hint: '在 documents 里写一份表，例如 kind: progress-table；它的 head 写“填报单位”，就会填上单位名称',
  }),
  HT922: ({ candidates }) => ({
    message: `一份单位名单只用于一个计划，这里有 ${candidates.length} 个`,
    hint: `请写明是哪一个，例如：hongtou render ${candidates[0] ?? ''} --units 名单.csv`,
  }),
  HT923: ({ option, problem }) =>
    problem === 'needs-units'
      ? {
          message: `选项 ${option} 要和 --units 一起用`,
          hint: `写成：hongtou render --units 名单.csv ${option} 1/4`,
        }
      : {
          message: `选项 ${option} 不能和 --units 一起用`,
          hint: `去掉其中一个；要看 --units 会写哪些文件，用 --dry-run`,
        },
  HT924: ({ id, title, forms }) => ({
    message: `“${title || id}”不是表，不能分发给单位填报`,
    hint: `--only 后面可以写：${forms.join('、')}`,
  }),
  HT925: ({ count, names }) => ({
    message: `${count} 个单位在计划里没有自己的任务，发的是全部任务：${first(names, count)}`,
    hint: '本该有任务的，核对单位名称，或者在名单的“类别”里写上计划里的单位名称；全部见分发清单的“任务数”一栏',
  }),
  HT926: ({ count, examples }) => ({
    message: `${count} 个文件夹和名单里的名称不完全一样：${examples
      .map(({ name, folder }) => `${name} → ${folder}`)
      .join('；')}${count > examples.length ? '……' : ''}`,
    hint: '有的字符不能用在文件夹名称里；太长的、电脑分不清的，后面加六位校验码，和名单的次序无关；表里的单位名称不变，对照见分发清单',
  }),
  HT927: ({ path, beside, trouble, code }) => {
    const [what, hint] = whyNotListed[trouble];
    return {
      message: `没能更新 ${path}：${what}${code === '' ? '' : `（${code}）`}${beside === undefined ? '' : `；这次的分发清单放在 ${beside}`}`,
      hint,
    };
  },
  HT928: ({ count }) => ({
    message: `另有 ${count} 份文件没有覆盖或者没有写成`,
    hint: '分发清单里“哈希”一栏空着的就是；先照上面说的处理，再运行一次',
  }),
  HT929: ({ count, names }) => ({
    message: `units 文件夹里还有 ${count} 处以前的文件，名单里已经没有这个单位，或者它换了地方，或者它已经没有这份表：${first(names, count)}`,
    hint: '收回来的表在里面的，先移走；不用了的，请删去。程序不删文件，文件还在，每次都会说',
  }),
  HT930: ({ path, copy }) => ({
    message: `${path} 有人改过，原来的另存为 ${copy}`,
    hint: '分发清单每次都会重写，要记签收情况等，请另存一份再写',
  }),
  HT931: ({ done, total }) => ({
    message: `磁盘已满，${total} 个单位写好了 ${done} 个`,
    hint: '腾出磁盘空间，再运行一次同样的命令，会接着写下去',
  }),
  HT932: ({ path, written, done }) => ({
    message: `${path} 有人填过或者改过，保留不动；新的空白表${done ? '已经放在' : '会放在'} ${written}`,
    hint: '是收回来的表，请移到别的文件夹存好，再运行一次；已经发出去、还没有收回的，看要不要换发新的；填的内容不要了的，用 --force 替换（原来的会另存一份）',
  }),
};
