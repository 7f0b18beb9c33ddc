import type { BinaryKind, EncodingGuess, SourceDiagnostics } from '../../diagnostics/areas/source.ts';
import type { AreaWording } from '../wording.ts';

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
const writeAs = (corrected: string): string => `改成：${corrected}`;

const encodingFound: { readonly [Guess in EncodingGuess]: string } = {
  gb18030: '看起来是 GBK/GB18030 编码',
  'utf-16le': '看起来是 UTF-16 编码（记事本里叫“Unicode”）',
  'utf-16be': '看起来是 UTF-16 编码（记事本里叫“Unicode big endian”）',
  'utf-32': '看起来是 UTF-32 编码',
  unknown: '编码认不出来',
};

const binaryFound: { readonly [Kind in BinaryKind]: string } = {
  zip: '是 Word、Excel、WPS 文档或压缩包',
  ole: '是旧版 Word 或 Excel 文档（.doc、.xls、.wps）',
  pdf: '是 PDF 文件',
  picture: '是图片',
  unknown: '含有大量非文字内容',
};

export const source: AreaWording<SourceDiagnostics> = {
  HT101: ({ path }) => ({
    message: `没有找到文件 ${path}`,
    hint: '请检查文件名和所在的文件夹，注意全角、半角和后缀 .yaml',
  }),
  HT102: ({ path, reason, detail }) => ({
    message:
      reason === 'permission'
        ? `没有权限读取 ${path}`
        : reason === 'folder'
          ? `${path} 是文件夹，不是文件`
          : `读取 ${path} 失败（${detail}）`,
    hint:
      reason === 'folder'
        ? '请写到具体的文件，例如 campaign.yaml'
        : '请确认文件没有被其他程序占用，并且可以打开',
  }),
  HT103: ({ path, bytes, limit }) => ({
    message: `${path} 有 ${megabytes(bytes)}，超过 ${megabytes(limit)} 的上限`,
    hint: '请确认没有放错文件；内容确实多的，用 include 拆成几个文件',
  }),
  HT104: ({ path, guess }) => ({
    message: `${path} 不是 UTF-8 编码，${encodingFound[guess]}`,
    hint: '用记事本打开，选“另存为”，编码选“UTF-8”后保存（WPS 或 VS Code 也可以“通过编码保存”为 UTF-8）',
  }),
  HT105: ({ codePoint }) => ({
    message: `这里有一个 Word 文档不能保存的控制字符 ${codePoint}`,
    hint: '它多半是复制粘贴时带进来的，看不见；请删掉它，再手工输入前后的文字',
  }),
  HT106: ({ path, kind }) => ({
    message: `${path} 不是文本文件，${binaryFound[kind]}`,
    hint: '这里需要 UTF-8 编码的 YAML 文本文件',
  }),
  HT107: ({ codePoint, kind }) => ({
    message:
      kind === 'direction'
        ? `这里有一个看不见的文字方向控制符 ${codePoint}，会使显示的文字和实际内容不一致`
        : `这里有一个看不见的零宽字符 ${codePoint}`,
    hint: '它多半是从网页复制来的；请删掉它',
  }),
  HT108: ({ path }) => ({
    message: `${path} 里没有内容`,
    hint: '可以用 hongtou new 生成一份能直接使用的样例',
  }),
  HT109: ({ path, code, count }) => ({ message: `${path} 里还有 ${count} 处 ${code}，不再逐一列出` }),
  HT110: ({ marker }) => ({
    message: `这里有 git 合并冲突的标记 ${marker}，文件还没有合并完`,
    hint: '在 <<<<<<<、=======、>>>>>>> 之间的两种写法中留下一种，删掉这三行标记',
  }),
  HT111: ({ mark }) => ({
    message:
      mark === '...'
        ? '一个文件里只能写一份内容，这里的 ... 结束了这一份，后面却还有文字'
        : '一个文件里只能写一份内容，这里的 --- 又开始了第二份',
    hint: `删掉这一行 ${mark === '...' ? '...' : '---'}，或者把后面的内容放进另一个文件`,
  }),
  HT112: ({ directive }) => ({ message: `不使用 YAML 指令 ${directive}`, hint: '请删掉这一行' }),
  HT113: ({ anchor }) => ({
    message: `不使用 YAML 锚点 &${anchor}`,
    hint: '要把同一件事只写一次，用 facts 和【事实：…】；确实是文字的，给整个值加上引号',
  }),
  HT114: ({ alias }) => ({
    message: `不使用 YAML 别名 *${alias}`,
    hint: '要引用别处的内容，用【事实：…】一类的写法；共同的责任单位写在 defaults 里',
  }),
  HT115: () => ({
    message: '不使用 YAML 合并键 <<',
    hint: '共同的责任单位和时限写在 defaults 或上一级的专题里，下面的任务会沿用',
  }),
  HT116: ({ tag }) => ({
    message: `不使用 YAML 标签 ${tag}`,
    hint: '删掉它；确实是文字的，给整个值加上引号',
  }),
  HT117: ({ limit }) => ({ message: `层次太深，超过了 ${limit} 层`, hint: '请检查是不是多写了括号或短横' }),
  HT118: ({ key, line }) => ({
    message: `“${key}”写了两次，第 ${line} 行已经有了`,
    hint: '请留下一处；两处都要的内容合并到一起',
  }),
  HT119: ({ kind }) => ({
    message: kind === 'empty' ? '冒号前面没有名称' : '冒号前面的名称不能是列表或一组键值',
    hint:
      kind === 'empty'
        ? '请在冒号前写上名称，例如 title: 标题'
        : '值以 {{ 或 [ 开头的，请给整个值加上引号，例如 "{{标题}}"',
  }),
  HT121: ({ key, corrected }) => ({
    message: `“${key}”后面是全角冒号“：”，这里需要半角冒号加一个空格`,
    hint: writeAs(corrected),
  }),
  HT122: ({ key, corrected }) => ({
    message: `“${key}”的冒号后面缺少一个空格`,
    hint: writeAs(corrected),
  }),
  HT123: ({ written, corrected }) => ({
    message: `方括号列表里用了全角逗号，“${written}”会被当作一项`,
    hint: `分成几项：${corrected}；确实是一项的，给它加上引号`,
  }),
  HT124: ({ codePoint, corrected }) => ({
    message: `行首用了${codePoint === 'U+3000' ? '全角空格' : '特殊空格'}（${codePoint}）缩进，这里只能用半角空格`,
    hint: writeAs(corrected),
  }),
  HT125: ({ corrected }) => ({
    message: '行首用了制表符（Tab）缩进，这里只能用半角空格',
    hint: writeAs(corrected),
  }),
  HT126: ({ character, corrected }) => ({
    message: `值不能直接以 ${character} 开头，它在 YAML 里另有用途`,
    hint:
      character === '-'
        ? `是列表的，从下一行开始写，每项前面写“- ”；是文字的，给整个值加上引号：${corrected}`
        : `给整个值加上引号：${corrected}`,
  }),
  HT127: ({ corrected }) => ({ message: '短横“-”后面缺少一个空格', hint: writeAs(corrected) }),
  HT128: ({ kept, lost, corrected }) => ({
    message:
      kept === ''
        ? '# 之后的文字被当作注释丢掉了，这里成了空的'
        : `空格加 # 之后的文字被当作注释丢掉了，只剩下“${kept}”`,
    hint: `“${lost}”是正文的，给整个值加上引号：${corrected}；确实是注释的，在 # 后面加一个空格`,
  }),
  HT129: ({ written, read, corrected }) => ({
    message: `数字 ${written} 会变成 ${read}`,
    hint: `要按原样印出来，加上引号：${corrected}`,
  }),
  HT130: ({ corrected }) => ({
    message: '值里面又有半角冒号加空格，分不清哪个是名称',
    hint: `改用全角冒号“：”，或者给整个值加上引号：${corrected}`,
  }),
  HT131: ({ corrected }) => ({
    message: '值以引号开头，可是引号结束之后还有文字',
    hint: `在外面再加一对单引号：${corrected}`,
  }),
  HT132: ({ quote }) => ({
    message: `这里的引号 ${quote} 没有配对的结束引号`,
    hint: `在值的末尾补上 ${quote}；引号是正文的，请用中文引号“”`,
  }),
  HT133: ({ mark, quoted, block }) => ({
    message: `“${mark}”表示下面几行是正文，它后面不能直接写文字`,
    hint: `“${mark}”本身是正文的，加上引号：${quoted}；要写几行正文的，这一行只留 ${block}，文字从下一行开始，多缩进两格`,
  }),
  HT134: ({ bracket }) => ({
    message: `括号 ${bracket} 没有配对`,
    hint: '请补上缺少的括号；括号是正文的，给整个值加上引号',
  }),
  HT135: () => ({
    message: '这一行的缩进和上下文对不齐',
    hint: '同一级的各行左边要对齐，下一级多缩进两个半角空格',
  }),
  HT136: ({ character, needed, corrected }) => ({
    message: `这里用了全角的“${character}”，需要半角的“${needed}”`,
    hint: writeAs(corrected),
  }),
  HT137: ({ written }) => ({
    message: `“${written}”后面缺少冒号和值`,
    hint: `写成“${written}: 值”；是上一行文字的延续的，请多缩进两个空格`,
  }),
  HT138: ({ written }) => ({
    message: `“- ${written}”比上一项多缩进了，被并进了上一项的文字`,
    hint: '把这一行的短横和上一项的短横左对齐',
  }),
  HT139: ({ sequence, corrected }) => ({
    message: `双引号里的 ${sequence} 不是可以使用的转义写法`,
    hint: `反斜杠是正文的，改用单引号：${corrected}`,
  }),
  HT140: ({ header, corrected }) => ({
    message: `“${header}”下面的正文没有缩进`,
    hint: `正文的每一行都要比上面的名称多缩进两个半角空格：${corrected}`,
  }),
  HT141: (found) => {
    switch (found.mistake) {
      case 'doubled':
        return { message: '列表里多了一个逗号，它前面没有内容', hint: writeAs(found.corrected) };
      case 'outside':
        return {
          message: '用逗号分开的几项，外面要有一对方括号，才是一个列表',
          hint: writeAs(found.corrected),
        };
      default:
        return {
          message: '两项之间缺少半角逗号',
          hint: '方括号、花括号里的各项用半角逗号加一个空格分开，例如 [甲, 乙]；引号是正文的，请用中文引号“”',
        };
    }
  },
  HT142: () => ({
    message: '这里换行，印出来会在两个汉字之间多出一个空格',
    hint: '把整段文字写在一行里；要分段的，改用 text: |，每行一段，段与段之间空一行',
  }),
  HT149: ({ parserCode }) => ({
    message: `这里的 YAML 写法看不懂（${parserCode}）`,
    hint: '请检查这一行和上一行的缩进、冒号、引号和括号；拿不准的，给整个值加上引号',
  }),
  HT151: ({ path }) => ({
    message: `include 的文件 ${path} 不存在`,
    hint: '路径从写 include 的文件所在的文件夹算起',
  }),
  HT152: ({ path, root }) => ({
    message: `include 的文件 ${path} 不在 ${root} 里面`,
    hint: '只能使用这个文件夹之内的文件；请把文件复制进来，写相对路径',
  }),
  HT153: ({ chain }) => ({
    message: `include 绕成了圈：${chain.join(' → ')}`,
    hint: '请去掉其中一处 include',
  }),
  HT154: ({ limit }) => ({
    message: `include 套得太深，超过了 ${limit} 层`,
    hint: '请把内容合并到较少的文件里',
  }),
  HT155: () => ({ message: 'include 后面要写一个文件名', hint: '例如 include: 任务/危化品.yaml' }),
  HT190: () => ({
    message: '这里说了不再提示，没有说理由',
    hint: '在代码后面写上冒号和理由，例如 # hongtou-ignore HT370: 由专班统一办理',
  }),
  HT191: ({ written }) => ({
    message:
      written === undefined ? 'hongtou-ignore 后面没有写诊断代码' : `没有代码“${written}”，这一处不起作用`,
    hint: '照检查结果里的代码写，例如 # hongtou-ignore HT370: 理由；几个代码用顿号或者逗号隔开',
  }),
  HT192: ({ code }) => ({
    message: `这里说了不再提示 ${code}，可是下面一行没有 ${code}`,
    hint: '问题已经改好的，删掉这个代码；没有起作用的，把注释移到出问题的那一行的正上方，中间不空行',
  }),
  HT193: ({ code, kind }) => ({
    message:
      kind === 'error'
        ? `${code} 是错误，不能用注释略过，这一处不起作用`
        : `${code} 是关于 hongtou-ignore 的提醒，不能用注释略过`,
    hint:
      kind === 'error'
        ? '错误会使公文印错或者印不出来，请改正它；然后删掉这个代码'
        : '按那条提醒的办法改就行',
  }),
  HT194: () => ({
    message: 'hongtou-ignore 写在一行的末尾，不起作用',
    hint: '把它移到这一行的正上方，单独成行',
  }),
};
