import type { CommandDiagnostics, DocumentTrouble, FixHindrance } from '../../diagnostics/areas/command.ts';
import { shortened } from '../../text/shortened.ts';
import type { AreaWording } from '../wording.ts';

const perhaps = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `是不是“${suggestion}”？`;

const whyNotFixed: { readonly [Hindrance in FixHindrance]: readonly [message: string, hint: string] } = {
  outside: ['不在 plans 文件夹里', '请打开这个文件，照提示自己改'],
  'read-only': ['是只读文件', '取消它的只读属性，再运行一次'],
  changed: ['刚刚被别人或者别的程序改过', '再运行一次'],
  held: ['正被别的程序占用', '关闭打开它的程序，再运行一次'],
  restless: ['里的几处改法互相牵扯，改不完', '请照提示自己改；这是程序的问题，请报告给开发者'],
  failed: ['没能写入', '请检查磁盘空间和文件夹的权限'],
};

/** Of a text that was changed, what a message has room for. */
const beginning = (text: string): string =>
  text === '' ? '（无）' : shortened(text.replaceAll('\n', ' '), 40);

const whyNotRead: { readonly [Trouble in DocumentTrouble]: string } = {
  missing: '没有这个文件',
  'no-file': '这不是文件',
  unreadable: '系统不让读',
  'file-too-large': '文件太大',
  'old-or-locked': '是老的 .doc 文件，或者加了密码',
  'not-a-zip': '不是 .docx 文件',
  'cut-short': '文件不完整，后面的一段没有了',
  damaged: '文件已经损坏',
  'too-many-parts': '里面的部件太多',
  'part-too-large': '里面有一个部件太大',
  'content-too-large': '展开以后太大',
  'encrypted-part': '里面有加密的部件',
  'unsafe-name': '里面的部件名称不安全',
  'duplicate-part': '里面有两个同名的部件',
  'unknown-part': '里面有公文不该有的部件，例如宏或者嵌入的文件',
  'document-type': '里面有 DOCTYPE 声明',
  encoding: '文字的编码不对',
  'not-a-document': '里面没有 Word 文档',
};

const wayToRead: { readonly [Trouble in DocumentTrouble]?: string } = {
  missing: '请核对文件的名称和位置',
  'no-file': '请写 .docx 文件的名称',
  unreadable: '关闭打开它的程序，核对文件的权限，再运行一次',
  'cut-short': '多半是没有下载完、没有复制完；请重新下载或者复制，不行的请对方重新发一份',
  'old-or-locked': '用 Word 或 WPS 打开，去掉密码，另存为 .docx',
  'unknown-part': '用 Word 或 WPS 打开，删去嵌入的内容，另存为不带宏的 .docx',
};

export const command: AreaWording<CommandDiagnostics> = {
  HT801: ({ name, suggestion }) => ({
    message: `没有名叫“${name}”的计划`,
    hint: perhaps(suggestion, '请写 plans/ 下面的文件夹名称，或者 campaign.yaml 的路径'),
  }),
  HT802: ({ folder }) => ({
    message: `${folder} 里没有计划`,
    hint: '用 hongtou new 名称 建立一个，或者换到放着 plans/ 的文件夹里运行',
  }),
  HT803: ({ name, candidates }) => ({
    message: `名叫“${name}”的计划不止一个`,
    hint: `请写全路径：${candidates.join('、')}`,
  }),
  HT804: ({ id, suggestion }) => ({
    message: `没有 id 为“${id}”的文件`,
    hint: perhaps(suggestion, '请写 campaign.yaml 里 documents 下面的 id'),
  }),
  HT811: ({ name, suggestion }) => ({
    message: `没有命令“${name}”`,
    hint: perhaps(suggestion, '用 hongtou --help 查看全部命令'),
  }),
  HT812: ({ name, suggestion }) => ({
    message: `没有选项“${name}”`,
    hint: perhaps(suggestion, '用 hongtou --help 或 hongtou 命令 --help 查看可用的选项'),
  }),
  HT813: ({ name }) => ({
    message: `缺少 ${name.replace('code|key', '诊断代码或者键')}`,
    hint: '用 hongtou 命令 --help 查看写法',
  }),
  HT814: ({ option, value, allowed }) => ({
    message: `选项 ${option} 不能是“${value}”`,
    hint: `可以写：${allowed}`,
  }),
  HT815: ({ command: name }) => ({
    message: `命令 ${name} 后面写得太多`,
    hint: '名称里有空格的，请加上引号',
  }),
  HT816: ({ option, needed }) => ({
    message: `选项 ${option} 要和 ${needed} 一起用`,
    hint: `写成：hongtou check ${needed} ${option}`,
  }),
  HT821: ({ name, suggestion }) => ({
    message: `没有代码或者键叫“${name}”`,
    hint: perhaps(suggestion, '写诊断代码（例如 HT121），或者 campaign.yaml 里的键（例如 deadline）'),
  }),
  HT831: ({ path }) => ({
    message: `${path} 已经有了，没有改动它`,
    hint: '请换一个名称，或者先把原来的文件夹移走',
  }),
  HT832: ({ name, suggestion }) => ({
    message: `“${name}”不能用作文件夹名称`,
    hint: `可以用：${suggestion}`,
  }),
  HT833: () => ({ message: '请写上计划的名称', hint: '例如 hongtou new 冬季消防整治' }),
  HT834: ({ path, detail }) => ({
    message: `没能写入 ${path}（${detail}）`,
    hint: '请检查磁盘空间、文件夹权限，以及文件是否正被其他程序打开',
  }),
  HT835: ({ path }) => ({
    message: `程序自带的 ${path} 缺失或者是空的，没有建立计划`,
    hint: '请重新安装这个程序；运行 hongtou doctor 看还缺什么',
  }),
  HT841: ({ path }) => ({
    message: `${path} 还没有写出，或者不是这一版程序的`,
    hint: '运行 hongtou schema 重新写出',
  }),
  HT851: ({ count }) => ({
    message: `有 ${count} 处可以自动改正；这里没有终端可以询问，一处也没有改`,
    hint: '加上 --yes 直接改；只想看看会怎样改的，加上 --dry-run',
  }),
  HT852: ({ path, hindrance, code }) => {
    const [message, hint] = whyNotFixed[hindrance];
    return { message: `${path} ${message}${code === '' ? '' : `（${code}）`}，没有改动它`, hint };
  },
  HT853: ({ code }) => ({
    message: `${code} 的改法会动到别的内容，或者动到书名号、引号里的文字，没有照改`,
    hint: '请自己改这一处；这是程序的问题，请把这一行报告给开发者',
  }),
  HT861: ({ problem }) => ({
    message: {
      'no-git': '没有安装 git，不能比较版本',
      'no-repository': '这些计划不在 git 仓库里，没有以前的版本',
      'no-commit': '这个 git 仓库还没有提交过，没有以前的版本',
    }[problem],
    hint: {
      'no-git': '安装 git；或者写两个计划文件夹来比较',
      'no-repository': '先运行 git init 并提交一次；或者写两个计划文件夹来比较',
      'no-commit':
        '先提交一次：git add . 再 git commit -m "第一稿"，以后改了什么就比得出来；或者写两个计划文件夹来比较',
    }[problem],
  }),
  HT862: ({ name }) => ({
    message: `没有版本“${name}”`,
    hint: '写 git 的提交、分支或者标签，例如 HEAD~1；git log --oneline 列出提交。计划的名称写在 --campaign 后面',
  }),
  HT863: ({ campaign, version, errors, isReadable }) => ({
    message: `${campaign} 的“${version}”版有 ${errors} 个错误，${isReadable ? '比较可能不全' : '读不懂，没有比较'}`,
    hint: '现在的文件有错误的，用 hongtou check 查看；以前的版本改不了，可以换一个版本比较',
  }),
  HT864: ({ count }) => ({
    message: `一次只比较两个版本，写了 ${count} 个`,
    hint: '只写两个；计划的名称写在 --campaign 后面',
  }),
  HT871: ({ path, trouble, detail }) => ({
    message: `没有读 ${path}：${whyNotRead[trouble]}${detail === '' ? '' : `（${detail}）`}`,
    hint: wayToRead[trouble] ?? '文件可能来路不明或者已经损坏；请对方用 Word 或 WPS 重新另存为 .docx',
  }),
  HT872: ({ path }) => ({
    message: `${path} 不是 hongtou 写的文件，或者标记已经丢失`,
    hint: '要比较的是 hongtou render 写出、后来有人改过的文件；从别处复制内容新建的文件认不出来',
  }),
  HT873: ({ path, document }) => ({
    message: `没有计划里有写出 ${path} 的文件“${document}”`,
    hint: '计划可能改名或者删掉了这份文件；计划不在这个文件夹时，换到放着 plans/ 的文件夹里运行',
  }),
  HT874: ({ path, comments, commentCount, notes, pictures, isMarginChanged }) => {
    const all = [
      ...(commentCount > 0 ? [`${commentCount} 条批注`] : []),
      ...(notes > 0 ? [`${notes} 条脚注或尾注`] : []),
      ...(pictures > 0 ? [`${pictures} 张图片`] : []),
      ...(isMarginChanged ? ['改过的页眉、页脚'] : []),
    ];
    const told = comments.map(({ author, text }) => `${author}“${text}”`).join('；');
    const more = commentCount > comments.length ? '……' : '';
    return {
      message: `${path} 里还有${all.join('、')}，没有比较`,
      hint: `${told === '' ? '' : `批注：${told}${more}。`}这些计划里没有，请在 Word 里打开看一看，要用的照着改计划`,
    };
  },
  HT881: () => ({
    message: 'merge-driver 由 git 在合并时调用，要给它三个文件',
    hint: '运行一次 hongtou merge-driver --setup，以后 git merge、git pull 会自动用它',
  }),
  HT882: ({ path, detail }) => ({
    message: `没有合并 ${path}：有一个版本读不出来${detail === '' ? '，不是 UTF-8 文本' : `（${detail}）`}`,
    hint: '文件留着我方的内容；把两个版本都存成 UTF-8，再合并一次',
  }),
  HT884: ({ document, title }) => ({
    message: `“${title || document}”没有发文字号、成文日期，或者还是草稿，不能存档`,
    hint: '写上 number、date 和 status: final；附件随它所附的文件一起存档',
  }),
  HT885: ({ document, path }) => ({
    message: `“${document}”已经存档`,
    hint: `印发过的不能再改；要更正，另发一份通知。确实要重新印发的，先删去 ${path}`,
  }),
  HT886: ({ number, title, before, after, more }) => ({
    message: `和已经印发的《${title}》（${number}）不一致：${beginning(before)} → ${beginning(after)}${more > 0 ? `；另有 ${more} 处` : ''}`,
    hint: '改回印发时的内容；确实要改的，另写一份更正的通知，再在上一行写 # hongtou-ignore HT886: 已另发更正通知',
  }),
  HT887: ({ document, title, number }) => ({
    message: `已经印发的《${title}》（${number}）在计划里没有了`,
    hint: `把 id 为“${document}”的文件写回来，或者把 issued 里它的文件夹移走`,
  }),
  HT888: ({ path, problem, detail }) => ({
    message:
      problem === 'changed'
        ? `存档的文件 ${path} 被改过`
        : `存档的文件 ${path} 没有了${detail === '' ? '' : `（${detail}）`}`,
    hint: '从 git 里取回：git checkout -- 这个文件',
  }),
  HT889: ({ path, detail }) => ({
    message: `存档的记录 ${path} 读不出来${detail === '' ? '' : `（${detail}）`}`,
    hint: '从 git 里取回：git checkout -- 这个文件夹',
  }),
  HT891: ({ path, errors }) => ({
    message: `没有照 ${path} 建立新计划：它有 ${errors} 处错误`,
    hint: `先改正：hongtou check ${path}`,
  }),
  HT892: ({ path, reason }) => ({
    message:
      reason === 'link'
        ? `没有复制 ${path}：它是一个链接`
        : `${path} 在 plans 或者计划的文件夹外面，没有复制`,
    hint: '把文件本身放进计划的文件夹，再运行一次',
  }),
  HT893: ({ problem }) => ({
    message: {
      'no-plan': '没有写照哪个计划建立',
      'no-year': '没有写新计划是哪一年的',
      'no-old-year': '原来的计划没有写起止时间，文件也没有成文日期，不知道要顺延几年',
    }[problem],
    hint: {
      'no-plan': '写成：hongtou new --from 原来的计划 --year 2027',
      'no-year': '加上 --year 和年份，例如 --year 2027；或者 --shift 和顺延的年数，例如 --shift 1',
      'no-old-year': '加上 --shift 和顺延的年数，例如 --shift 1',
    }[problem],
  }),
  HT894: ({ name, suggestion }) => ({
    message: `原来的计划没有任务叫“${name}”`,
    hint: perhaps(suggestion, '--drop 后面写任务或者措施的 id，没有 id 的写标题'),
  }),
  HT895: ({ dates }) => ({
    message: `没有改动的时间：${dates.join('、')}`,
    hint: '看一看在新的计划里还对不对',
  }),
  HT896: ({ date }) => ({
    message: `新的一年没有这一天，没有改动：${date}`,
    hint: '改成那一年有的日子，例如2月28日',
  }),
  HT897: ({ what, name }) => ({
    message:
      what === 'figure' ? `原来的数据照搬过来了：${name}` : `已完成的任务要长期坚持，照样带过来了：${name}`,
    hint: what === 'figure' ? '换成新的一年的数' : '不再要的，删去这一项',
  }),
  HT898: ({ reference }) => ({
    message: `${reference} 引用的任务没有带过来`,
    hint: '改写这句话，或者把那项任务留下',
  }),
  HT899: ({ detail }) => ({
    message: `程序自身出错：${detail}`,
    hint: '这不是您写的内容的问题；请把这段文字和引起它的 campaign.yaml 报告给开发者',
  }),
};
