import type { OutputDiagnostics, OutputTrouble } from '../../diagnostics/areas/output.ts';
import type { AreaWording } from '../wording.ts';

const troubles: { readonly [Trouble in OutputTrouble]: { readonly what: string; readonly hint: string } } = {
  full: { what: '磁盘已满', hint: '请腾出磁盘空间，或用 --out 换一个文件夹，再运行一次' },
  permission: { what: '没有写入的权限', hint: '请检查文件夹的权限，或用 --out 换一个可以写入的文件夹' },
  'read-only': { what: '磁盘是只读的', hint: '请用 --out 换一个可以写入的文件夹' },
  'too-long': {
    what: '文件名或路径太长',
    hint: '请在这份文件里写一个短的 file: 名称，或用 --out 换一个层级浅的文件夹',
  },
  link: {
    what: '它是一个链接（快捷方式），会写到别的地方去',
    hint: '请删掉这个链接，或用 --out 换一个文件夹',
  },
  'not-a-file': { what: '同名的位置上已经有别的东西', hint: '请把它改名或移走，再运行一次' },
  unreadable: { what: '已有的文件读不出来', hint: '请把它改名或移走，再运行一次' },
  changing: { what: '别的程序正在不断改动它', hint: '请等别的程序结束，再运行一次' },
  other: { what: '系统报告了错误', hint: '请检查磁盘和网络驱动器是否正常，再运行一次' },
};

const trouble = (kind: OutputTrouble, code: string): string =>
  code === '' ? troubles[kind].what : `${troubles[kind].what}（${code}）`;

const placed = (written: string, done: boolean): string =>
  done ? `新生成的放在 ${written}` : `新生成的将放在 ${written}`;

const states: {
  readonly [State in OutputDiagnostics['HT707']['state']]: (path: string) => string;
} = {
  missing: (path) => `还没有生成 ${path}`,
  outdated: (path) => `${path} 不是最新的，和现在的内容不一致`,
  edited: (path) => `${path} 生成以后有人改过`,
  foreign: (path) => `${path} 不是 hongtou 生成的`,
  unreadable: (path) => `读不出 ${path}，不知道是不是最新的`,
};

export const output: AreaWording<OutputDiagnostics> = {
  HT701: ({ path, written, reason, done, isIssued }) => ({
    message:
      reason === 'edited'
        ? `${path} 生成以后有人改过，保留不动；${placed(written, done)}`
        : `${path} 不是 hongtou 生成的，保留不动；${placed(written, done)}`,
    hint:
      reason === 'edited' && isIssued
        ? '这份文件已经印发，不再重排，改了计划它也不变：要更正的，另发一份通知；不要这些改动的，用 --force 换回印发稿（原文件会另存一份）'
        : reason === 'edited'
          ? '请把手工改动写回 campaign.yaml 再生成；确认不要这些改动的，用 --force 替换（原文件会另存一份）'
          : '请把这个文件改名或移走；确认可以替换的，用 --force（原文件会另存一份）',
  }),
  HT702: ({ path, written, lock, done }) => ({
    message: `${path} 正在被打开，保留不动；${placed(written, done)}`,
    hint:
      lock === undefined
        ? '请先在 Word 或 WPS 中关闭它，再运行一次'
        : `请先在 Word 或 WPS 中关闭它，再运行一次；如果并没有打开，请删掉同一文件夹里残留的 ${lock}`,
  }),
  HT703: ({ path, trouble: kind, code }) => ({
    message: `没能写入 ${path}：${trouble(kind, code)}`,
    hint: troubles[kind].hint,
  }),
  HT704: ({ path, written }) => ({
    message: `${path} 保留不动，而 ${written} 也打开着或有人改过，新生成的内容没有地方放`,
    hint: `请关闭、改名或移走 ${written}，再运行一次`,
  }),
  HT705: ({ path, trouble: kind, code }) => ({
    message: `不能使用输出文件夹 ${path}：${trouble(kind, code)}`,
    hint: troubles[kind].hint,
  }),
  HT706: ({ path, copy }) => ({ message: `已替换 ${path}，原来的文件另存为 ${copy}` }),
  HT707: ({ path, state }) => ({ message: states[state](path), hint: '运行 hongtou render 重新生成' }),
  HT709: ({ path, document, now, campaign, isEdited }) => ({
    message:
      campaign !== undefined
        ? `${path} 是以前写的，现在没有叫“${campaign}”的计划`
        : now === undefined
          ? `${path} 是以前写的，计划里已经没有“${document}”这份文件`
          : `${path} 是以前写的，现在这份文件叫 ${now}`,
    hint: isEdited
      ? '里面有人工修改：hongtou diff --file 看改了什么，用不着了再删'
      : '用不着了就删去；程序不替您删',
  }),
  HT708: ({ path, removed }) => ({ message: `${path} 已是最新，不再需要的 ${removed} 已删除` }),
};
