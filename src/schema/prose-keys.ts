import { z } from 'zod';
import { bodyPart } from './body-part.ts';
import { choice } from './choice.ts';
import { contact } from './contact.ts';
import { date } from './date.ts';
import { imprint } from './imprint.ts';
import { listOf } from './list-of.ts';
import { line, oneOrMore } from './text.ts';

/** Documents of prose: 通知, 实施方案, 汇报. */
export const proseKind = choice({
  notice: '通知',
  'implementation-plan': '实施方案',
  'work-report': '汇报',
});

/** What a document of prose may say besides what every document may. */
export const proseKeys = {
  kind: proseKind.meta({
    title: '文件种类',
    description: 'notice 通知、implementation-plan 实施方案、work-report 汇报，例如：notice',
  }),
  redHead: z
    .boolean()
    .meta({ title: '带版头', description: '是否印红色版头；不写时通知有，方案和汇报没有' })
    .optional(),
  number: line
    .nullable()
    .meta({ title: '发文字号', description: '例如：吉经社管字〔2021〕6号；草稿可以空着' })
    .optional(),
  copyNumber: line.meta({ title: '份号', description: '六位数字，加引号写，例如："000001"' }).optional(),
  secrecy: line.meta({ title: '密级和保密期限', description: '例如：机密★5年' }).optional(),
  urgency: line.meta({ title: '紧急程度', description: '例如：特急、加急' }).optional(),
  signers: oneOrMore.meta({ title: '签发人', description: '上行文才写，例如：[××]' }).optional(),
  issuer: line
    .meta({ title: '发文机关', description: '不写就用计划的发文机关，例如：社会事业管理局' })
    .optional(),
  issuers: listOf(line)
    .min(1)
    .meta({ title: '联合发文机关', description: '主办的写在最前，例如：[教育局, 公安局]' })
    .optional(),
  recipients: oneOrMore
    .meta({ title: '主送机关', description: '照打印的文字写，不带冒号，例如：[区属各医疗机构]' })
    .optional(),
  salutation: line
    .meta({ title: '称呼', description: '汇报等用来代替主送机关，例如：检查组的各位领导：' })
    .optional(),
  date: date
    .nullable()
    .meta({ title: '成文日期', description: '例如：2021年1月25日 或 2021-01-25；草稿可以空着' })
    .optional(),
  body: listOf(bodyPart)
    .meta({ title: '正文', description: '一项一段或一个小标题，按打印的先后排列' })
    .optional(),
  signature: choice({ sealed: '加盖印章', unsealed: '不加盖印章', none: '不署名' })
    .meta({ title: '署名方式', description: 'sealed 加盖印章、unsealed 不加盖印章、none 不署名' })
    .optional(),
  note: line.meta({ title: '附注', description: '不带括号，例如：此件公开发布' }).optional(),
  imprint: imprint
    .meta({ title: '版记', description: '抄送、印发机关和印发日期；写 false 就不印版记' })
    .optional(),
  contacts: listOf(contact).meta({ title: '联系人', description: '不写就用计划的联系人' }).optional(),
};
