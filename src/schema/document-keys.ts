import * as z from 'zod';
import { choice } from './choice.ts';
import { look } from './look.ts';
import { id, line } from './text.ts';

/** What every document may say. */
export const documentKeys = {
  id: id
    .meta({ title: '编号名', description: '供 annexes 和引用使用的名字，本计划内不重复，例如：清单' })
    .optional(),
  title: z
    .union([line, z.array(line).min(1).max(10)])
    .meta({ title: '文件标题', description: '一行文字；要自己定在哪里换行就写成清单，一行一条' }),
  status: choice({ draft: '草稿', final: '定稿' })
    .meta({ title: '状态', description: 'draft 草稿（文号、日期可以空着），final 定稿；不写就是草稿' })
    .optional(),
  file: line
    .meta({ title: '文件名', description: '生成的 Word 文件名，不带 .docx；不写就用标题' })
    .optional(),
  mark: line
    .meta({ title: '附件标识', description: '单独成文、但要印“附件3”字样时写，例如：附件3' })
    .optional(),
  paper: choice({ A4: 'A4 纸', A3: 'A3 纸' })
    .meta({ title: '纸张', description: 'A4 或 A3，不写就是 A4' })
    .optional(),
  orientation: choice({ auto: '自动', portrait: '竖排', landscape: '横排' })
    .meta({ title: '纸张方向', description: 'auto 自动、portrait 竖排、landscape 横排' })
    .optional(),
  look: look
    .meta({ title: '样式', description: '只用于本文件的排版，盖过计划的；也可写 { include: 文件名.yaml }' })
    .optional(),
};
