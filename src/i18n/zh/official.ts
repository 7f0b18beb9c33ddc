import type {
  FormatName,
  IdleReason,
  MissingPart,
  OfficialDiagnostics,
  ProseKindName,
} from '../../diagnostics/areas/official.ts';
import type { AreaWording } from '../wording.ts';

const writeAs = (corrected: string): string => `改成：${corrected}`;
const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join('、');

const missingParts: { readonly [Part in MissingPart]: { readonly name: string; readonly example: string } } =
  {
    number: { name: '发文字号', example: 'number: 机关代字〔年份〕序号号' },
    date: { name: '完整的成文日期', example: 'date: 2021年1月25日 这样的日期' },
    signers: { name: '签发人，报告、请示应当注明', example: 'signers: [签发人姓名]' },
    recipients: { name: '主送机关', example: 'recipients: [上级机关名称]' },
    signatories: { name: '签署人，签名章没有地方盖', example: 'signatories: [{ post: 县长, name: 姓名 }]' },
  };

const documentNumber = {
  name: '发文字号',
  rule: '应当是机关代字、六角括号〔〕里的四位年份、不编虚位也不加“第”的序号和“号”（GB/T 9704—2012 7.2.5）',
  example: '吉经社管字〔2021〕6号',
};
const numberForms: { readonly [Format in FormatName]: typeof documentNumber } = {
  general: documentNumber,
  letter: documentNumber,
  telegram: documentNumber,
  order: { name: '令号', rule: '应当是“第”、不编虚位的序号和“号”，不分年度', example: '第1号' },
  minutes: { name: '纪要编号', rule: '应当写作第几期，或者〔年份〕几号', example: '第3期 或 〔2026〕3号' },
};

const prose: { readonly [Kind in ProseKindName]: string } = {
  notice: '通知',
  'implementation-plan': '方案',
  'work-report': '汇报',
  report: '报告',
  request: '请示',
  letter: '函',
  order: '令',
  minutes: '纪要',
};

const formats: { readonly [Format in FormatName]: string } = {
  general: '通用格式',
  letter: '信函格式',
  order: '命令格式',
  minutes: '纪要格式',
  telegram: '明电格式',
};

const idle: { readonly [Reason in IdleReason]: { readonly why: string; readonly wayOut: string } } = {
  'not-minutes': {
    why: '只有纪要才印参会人员',
    wayOut: '是纪要的，把 kind 改成 minutes；不是的，删去这一项，写在正文里',
  },
  'not-stamped': {
    why: '不盖签名章就不印签署人',
    wayOut: '加上 signature: stamped，或者删去这一项',
  },
  'no-signers': {
    why: '这种格式的版头里没有签发人的位置',
    wayOut: '删去这一项；上行文用 format: general',
  },
  'no-head': { why: '这份文件不印版头', wayOut: '写上 redHead: true，或者删去这一项' },
  letter: {
    why: '信函格式的版记不加印发机关和印发日期（GB/T 9704—2012 10.1）',
    wayOut: '删去这一项；要印的，写 format: general',
  },
  'no-recipients': { why: '没有主送机关可以移到版记', wayOut: '写上 recipients，或者删去这一项' },
};

const headMarks = { secrecy: '密级和保密期限', urgency: '紧急程度', copyNumber: '份号' } as const;

export const official: AreaWording<OfficialDiagnostics> = {
  HT334: ({ title, missing }) => ({
    message: `“${title}”已经定稿，但没有${missingParts[missing].name}`,
    hint: `写上 ${missingParts[missing].example}；还没有定的，把 status 改成 draft`,
  }),
  HT335: ({ number, format, corrected }) => ({
    message: `${numberForms[format].name}“${number}”不合规范：${numberForms[format].rule}`,
    hint: writeAs(corrected ?? `${numberForms[format].example} 这样的写法`),
  }),
  HT336: ({ number, numberYear, dateYear }) => ({
    message: `发文字号“${number}”是${numberYear}年的，成文日期却是${dateYear}年`,
    hint: '核对年份，改正其中一处',
  }),
  HT350: ({ words }) => ({
    message: `报告里有请求答复的话“${words}”，报告不得夹带请示事项`,
    hint: '要上级答复的，另写一份 kind: request 的请示；不要答复的，改成“特此报告”',
  }),
  HT351: () => ({
    message: '请示的附注里没有联系人和电话',
    hint: '加上 note: 联系人：××，电话：0432-12345678',
  }),
  HT352: ({ mark, written, urgencies, corrected }) => ({
    message:
      mark === 'secrecy'
        ? `密级和保密期限“${written}”不合规范：应当是绝密、机密或秘密，加★和保密期限`
        : mark === 'urgency'
          ? `紧急程度“${written}”不合规范：这种格式只有${list(urgencies)}`
          : `份号“${written}”不合规范：应当是6位阿拉伯数字`,
    hint:
      corrected === undefined
        ? `${headMarks[mark]}写成 ${mark}: ${mark === 'secrecy' ? '机密★5年' : mark === 'urgency' ? (urgencies[0] ?? '') : '"000001"'} 这样`
        : writeAs(mark === 'copyNumber' ? `"${corrected}"` : corrected),
  }),
  HT353: ({ secrecy }) => ({
    message: `密级是“${secrecy}”，却没有份号：涉密公文应当标注份号`,
    hint: '加上 copyNumber: "000001"；份号用打号机打的，不用理会这条提醒',
  }),
  HT354: ({ key, reason }) => ({
    message: `${key} 不起作用：${idle[reason].why}`,
    hint: idle[reason].wayOut,
  }),
  HT355: ({ title, word, kind, meant, ownWord, isLetter }) => ({
    message: `“${title}”是 kind: ${kind}（${prose[kind]}），标题却以“${word}”结尾`,
    hint: `是${word}的，写 kind: ${meant}${isLetter && meant !== 'letter' ? '，再加 format: letter（信函格式）' : ''}；是${prose[kind]}的，标题改成以“${ownWord}”结尾`,
  }),
  HT356: ({ format, kind, onlyFor }) => ({
    message: `format: ${format}（${formats[format]}）是${prose[onlyFor]}用的，这份文件却是 kind: ${kind}（${prose[kind]}）`,
    hint: `是${prose[onlyFor]}的，写 kind: ${onlyFor}；是${prose[kind]}的，删去 format`,
  }),
  HT357: ({ face, blankPage }) => ({
    message: `版记的 face: ${face} 和 blankPage: ${blankPage} 互相矛盾：${
      face === 'last' ? '紧跟正文排，前面就没有空白页' : '要排在双数页，有时就要空一页'
    }`,
    hint:
      face === 'last'
        ? '删去 blankPage，或者把 face 改成 even'
        : '删去 blankPage（需要时才空一页），或者把 face 改成 last',
  }),
  HT358: ({ kind, count, first }) => ({
    message: `${prose[kind]}主送了 ${count} 个机关，上行文原则上只主送一个上级机关`,
    hint: `主送只留一个，例如 recipients: [${first}]；其他上级、同级机关写进 imprint 的 cc（抄送）`,
  }),
  HT359: ({ kind, copied, issuer }) => ({
    message: `${prose[kind]}抄送了“${copied}”，它是发文机关“${issuer}”的下级，上行文不抄送下级机关`,
    hint: '从 imprint 的 cc 里删去；下级要知道的，另行发文',
  }),
  HT395: ({ kind, signers, issuers }) => ({
    message: `这份${prose[kind]}由 ${issuers} 个机关联合发文，签发人只有 ${signers} 位`,
    hint: '联合上行文各机关负责人都要签发，在 signers 里按发文机关顺序补齐',
  }),
  HT396: ({ printed, issued }) => ({
    message: `印发日期${printed}早于成文日期${issued}`,
    hint: '印发日期是送印的日期，不会早于成文日期；改正其中一处，或者删去 imprint 的 date（与成文日期相同）',
  }),
  HT397: ({ number, prefix, other, lead, own }) => ({
    message: `发文字号“${number}”用了“${other}”的机关代字“${prefix}”，发文机关却是“${lead}”`,
    hint:
      own === undefined
        ? `核对文号；“${lead}”的机关代字在单位名录里写 numberPrefix`
        : `改用“${lead}”的机关代字“${own}”，或者改正发文机关（联合发文用主办机关的文号）`,
  }),
  HT398: ({ first, second }) => ({
    message: `“${first}”和“${second}”装订成一份文件，各有各的附件，会有两个“附件1”`,
    hint: `把附件都写在其中一份的 annexes 里`,
  }),
  HT399: ({ written, corrected }) => ({
    message: `几位签发人写成了一项，“${written}”会当作一个人印出来`,
    hint: `写成：${corrected}，各项之间用半角逗号`,
  }),
};
