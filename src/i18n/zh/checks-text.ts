import type {
  NumberProblem,
  PersonalData,
  TextCheckDiagnostics,
  WrongText,
} from '../../diagnostics/areas/checks-text.ts';
import type { AreaWording } from '../wording.ts';

/** What to write instead, or what to think of where only a person can tell. */
const instead = ({ corrected }: WrongText, otherwise: string): string =>
  corrected === undefined ? otherwise : `改成“${corrected}”`;

const numberProblems: {
  readonly [Problem in NumberProblem]: { readonly message: string; readonly hint: string };
} = {
  'short-year': { message: '年份只写了两位', hint: '写全四位，例如：2021年3月' },
  decade: { message: '年代前面没有写世纪', hint: '写明世纪，例如：20世纪80年代' },
  'full-width': { message: '用了全角数字', hint: '改成半角数字' },
  'no-zero': { message: '小数点前面没有0', hint: '在小数点前面补上0' },
  day: { message: '日期里写的是“号”', hint: '公文里写“日”' },
  mixed: { message: '一个日期里混用了汉字数字和阿拉伯数字', hint: '统一用阿拉伯数字，例如：2021年3月15日' },
  zero: { message: '年份里的“〇”写成了别的字', hint: '年份用“〇”，例如：二〇二一年' },
  padded: { message: '月、日前面补了0', hint: '月、日不编虚位，例如：2021年3月5日' },
  dotted: { message: '日期用点隔开', hint: '写成年月日，例如：2021年3月15日' },
  hundreds: { message: '阿拉伯数字后面连着百、千', hint: '写成3000人、200万元；只有万、亿可以连用' },
  percent: { message: '“百分之”后面用了阿拉伯数字', hint: '写成5%，或者百分之五' },
  some: { message: '“几”前面用了阿拉伯数字', hint: '带“几”的约数用汉字，例如：十几户' },
  unit: { message: '计量单位的符号大小写不对', hint: '写成km、kg、kV、kW' },
  'decimal-mark': { message: '小数点写成了别的标点', hint: '用半角的点，例如：4.2万' },
  'no-such-day': { message: '没有这一天', hint: '核对月份和日子' },
};

const personalData: { readonly [Kind in PersonalData]: string } = {
  'identity-number': '身份证号',
  mobile: '手机号码',
  mailbox: '私人邮箱',
};

export const textChecks: AreaWording<TextCheckDiagnostics> = {
  HT460: (found) => ({
    message: /[︰∶]/u.test(found.written)
      ? `“${found.written}”里的冒号打成了别的符号`
      : `“${found.written}”里用了半角标点`,
    hint: instead(found, '句号写“。”；外国人名中间的圆点写“·”'),
  }),
  HT461: (found) => ({
    message: `“${found.written}”中间多了空格`,
    hint: instead(found, '删去空格'),
  }),
  HT462: (found) => ({
    message: `“${found.written}”：并列的引号之间、书名号之间通常不用顿号`,
    hint: instead(found, '删去顿号'),
  }),
  HT463: (found) => ({
    message: `“${found.written}”的序号后面标点用得不对`,
    hint: `${instead(found, '改正序号后面的标点')}；一、用顿号，1.用下脚点，（一）（1）①后面不加标点，第一、首先后面用逗号`,
  }),
  HT464: (found) => ({
    message: `“${found.written}”的起止之间用了短横线或半角波浪线`,
    hint: instead(found, '起止年月用“—”，数值范围用“～”'),
  }),
  HT465: (found) => ({
    message: `“${found.written}”：引用的发文字号不合规范`,
    hint: `${instead(found, '年份用六角括号〔〕')}；年份用六角括号〔〕，序号不加“第”、不编虚位`,
  }),
  HT466: (found) => ({
    message: `“${found.written}”的省略号或破折号不对`,
    hint: instead(found, '省略号写“……”，破折号写“——”；省略号和“等”只留一个'),
  }),
  HT467: ({ written, mark, problem }) =>
    problem === 'unpaired'
      ? { message: `“${written}”里的“${mark}”没有配对`, hint: '补上另一半，或者删去多余的' }
      : {
          message: `“${written}”里的“${mark}”又套了同样的一层`,
          hint: '里面一层用另一种：书名号里用〈〉，双引号里用单引号‘’',
        },
  HT468: ({ problem, ...found }) => ({
    message: `“${found.written}”：${numberProblems[problem].message}`,
    hint: instead(found, numberProblems[problem].hint),
  }),
  HT469: (found) => ({
    message: `“${found.written}”：范围的前一个数省去了百分号或者万、亿`,
    hint: instead(found, '前后两个数都写上'),
  }),
  HT470: ({ written, number }) => ({
    message: `“${written}”：余、多只用在整十、整百的数后面`,
    hint: `知道准数的，写准数（${number}）；只知道约数的，写到整十，例如：10余次`,
  }),
  HT471: (found) => ({
    message: `“${found.written}”里的“${found.doubled}”重复了`,
    hint: instead(found, '只留一个'),
  }),
  HT472: ({ written }) => ({
    message: `“${written}”是从别处复制时带进来的，会照样印出`,
    hint: '对照原文，删去或者改成原来的文字',
  }),
  HT473: ({ kind }) => ({
    message: `定稿里有${personalData[kind]}`,
    hint: '确需印出的，请确认已经本人同意；办公电话、单位邮箱不在此列',
  }),
  HT474: ({ mask, places }) => ({
    message: `定稿里还有待填的“${mask}”${places > 1 ? `，共 ${places} 处` : ''}`,
    hint: '填上真实的内容；有意隐去的名称写成“××”',
  }),
  HT475: (found) => ({
    message: `“${found.written}”：这一段末尾没有标点`,
    hint: instead(found, '在段末补上句号'),
  }),
  HT476: ({ words, mark, earlier }) => ({
    message: `“${words}”后面这里用“${mark}”，前面用的是“${earlier}”`,
    hint: `一份文件里统一用一种，例如：${words}${earlier}`,
  }),
  HT478: (found) => ({
    message: `节日的名称不用引号拆开：${found.written}`,
    hint: instead(found, '去掉引号'),
  }),
  HT479: ({ what, ...found }) =>
    what === 'owners'
      ? {
          message: `“${found.written}”一栏的单位之间用了逗号`,
          hint: '并列的名称之间用顿号：删去 separator，或者写成 separator: 、（GB/T 15834—2011 4.5.3.1）',
        }
      : {
          message: `并列的引号之间用了逗号：${found.written}`,
          hint: instead(found, '并列的引号之间一般不用标点'),
        },
  HT477: ({ title, mark, isLast }) => ({
    message: isLast ? `标题“${title}”的末尾用了“${mark}”` : `标题“${title}”里用了“${mark}”`,
    hint: isLast ? `删去“${mark}”` : '标题写成一个短语，不写成句子',
  }),
};
