import * as z from 'zod';
import { choice } from './choice.ts';
import { look } from './look.ts';
import { once } from './once.ts';
import { optional } from './optional.ts';
import { id, line } from './text.ts';

/** What every document may say. */
export const documentKeys = once(() => ({
  id: optional(id, {
    title: '编号名',
    description: '供 annexes 和引用使用的名字，本计划内不重复，例如：清单',
  }),
  title: z
    .union([line, z.array(line).min(1).max(10)])
    .meta({ title: '文件标题', description: '一行文字；要自己定在哪里换行就写成清单，一行一条' }),
  status: optional(choice({ draft: '草稿', final: '定稿' }), {
    title: '状态',
    description: 'draft 草稿（文号、日期可以空着），final 定稿；不写就是草稿',
  }),
  file: optional(line, { title: '文件名', description: '生成的 Word 文件名，不带 .docx；不写就用标题' }),
  mark: optional(line, { title: '附件标识', description: '单独成文、但要印“附件3”字样时写，例如：附件3' }),
  paper: optional(choice({ A4: 'A4 纸', A3: 'A3 纸' }), {
    title: '纸张',
    description: 'A4 或 A3，不写就是 A4',
  }),
  orientation: optional(choice({ auto: '自动', portrait: '竖排', landscape: '横排' }), {
    title: '纸张方向',
    description: 'auto 自动、portrait 竖排、landscape 横排',
  }),
  look: optional(look, {
    title: '样式',
    description: '只用于本文件的排版，盖过计划的；也可写 { include: 文件名.yaml }',
  }),
}));
