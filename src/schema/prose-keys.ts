import * as z from 'zod';
import { attendance } from './attendance.ts';
import { bodyPart } from './body-part.ts';
import { choice } from './choice.ts';
import { contact } from './contact.ts';
import { date } from './date.ts';
import { imprint } from './imprint.ts';
import { filledListOf, listOf } from './list-of.ts';
import { once } from './once.ts';
import { optional } from './optional.ts';
import { signatory } from './signatory.ts';
import { line, oneOrMore, prose } from './text.ts';

/** Documents of prose: 通知 (and every 文种 that has no kind of its own), 实施方案, 汇报, 报告, 请示, 函, 令, 纪要. */
export const proseKind = choice({
  notice: '通知',
  'implementation-plan': '实施方案',
  'work-report': '汇报',
  report: '报告',
  request: '请示',
  letter: '函',
  order: '令',
  minutes: '纪要',
});

/** 公文格式 (GB/T 9704-2012, 7 and 10). */
const format = choice({
  general: '通用格式',
  letter: '信函格式',
  order: '命令（令）格式',
  minutes: '纪要格式',
  telegram: '明电格式',
});

/** What a document of prose may say besides what every document may. */
export const proseKeys = once(() => ({
  kind: proseKind.meta({
    title: '文件种类',
    description:
      'notice 通知（意见、决定、通报、批复、公告等也用它）、implementation-plan 实施方案、work-report 汇报、report 报告、request 请示、letter 函、order 令、minutes 纪要，例如：notice',
  }),
  format: optional(format, {
    title: '公文格式',
    description:
      '不写时函用 letter 信函格式、令用 order、纪要用 minutes，其他用 general 通用格式；通知也可以写 letter，明电写 telegram',
  }),
  redHead: optional(z.boolean(), {
    title: '带版头',
    description: '是否印红色版头；不写时方案和汇报没有，其他都有',
  }),
  redHeadMark: optional(line, {
    title: '发文机关标志',
    description:
      '这份文件的版头另有写法时照印，例如：某某县教育局党组会议纪要；不写就由发文机关加“文件”“令”“会议纪要”等组成',
  }),
  printTitle: optional(z.boolean(), {
    title: '印出标题',
    description: '不写时令只印令号，不印标题，其他都印',
  }),
  number: optional(line.nullable(), {
    title: '发文字号',
    description: '例如：吉经社管字〔2021〕6号；令写第1号，纪要写第1期；草稿可以空着',
  }),
  copyNumber: optional(line, { title: '份号', description: '六位数字，加引号写，例如："000001"' }),
  secrecy: optional(line, { title: '密级和保密期限', description: '例如：机密★5年' }),
  urgency: optional(line, { title: '紧急程度', description: '特急、加急；明电还有特提、平急，例如：特急' }),
  signers: optional(oneOrMore, {
    title: '签发人',
    description: '报告、请示要写；明电印作签批盖章，例如：[××]',
  }),
  issuer: optional(line, { title: '发文机关', description: '不写就用计划的发文机关，例如：社会事业管理局' }),
  issuers: optional(filledListOf(line), {
    title: '联合发文机关',
    description: '主办的写在最前，例如：[教育局, 公安局]',
  }),
  recipients: optional(oneOrMore, {
    title: '主送机关',
    description: '照打印的文字写，不带冒号，例如：[区属各医疗机构]',
  }),
  salutation: optional(line, {
    title: '称呼',
    description: '汇报等用来代替主送机关，例如：检查组的各位领导：',
  }),
  date: optional(date.nullable(), {
    title: '成文日期',
    description: '例如：2021年1月25日 或 2021-01-25；草稿可以空着',
  }),
  opening: optional(prose, {
    title: '开头',
    description:
      '发文的依据和目的，后面自动接“现将有关事项通知如下”等用语（模板 openings/），例如：为保障防汛安全，根据《××条例》',
  }),
  closing: optional(z.union([z.literal(true), prose]), {
    title: '结束语',
    description: 'true 就印“特此报告”“妥否，请批示”等用语（模板 closings/）；要印别的，照写',
  }),
  body: optional(listOf(bodyPart), { title: '正文', description: '一项一段或一个小标题，按打印的先后排列' }),
  signature: optional(
    choice({
      sealed: '加盖印章',
      unsealed: '不加盖印章',
      stamped: '加盖签发人签名章',
      none: '不署名',
    }),
    {
      title: '署名方式',
      description:
        'sealed 加盖印章、unsealed 不加盖印章、stamped 加盖签发人签名章、none 不署名；不写时令用签名章，明电不盖章，纪要不署名',
    },
  ),
  signatories: optional(filledListOf(signatory), {
    title: '签署人',
    description: '加盖签名章时写，主办机关的在前，例如：[{ post: 县长, name: ×× }]；只写职务可以写成 [县长]',
  }),
  attendance: optional(attendance, {
    title: '参会人员',
    description: '纪要才写，例如：{ present: [县应急管理局 ××] }',
  }),
  note: optional(line, {
    title: '附注',
    description: '不带括号，例如：此件公开发布；请示写联系人和电话，例如：联系人：××，电话：××',
  }),
  imprint: optional(imprint, { title: '版记', description: '抄送、印发机关和印发日期；写 false 就不印版记' }),
  contacts: optional(listOf(contact), { title: '联系人', description: '不写就用计划的联系人' }),
}));
