import * as z from 'zod';
import { listOf } from './list-of.ts';
import { shortForm } from './short-form.ts';
import { line, prose } from './text.ts';

const member = shortForm(
  line,
  z.strictObject({
    name: line.meta({ title: '姓名', description: '例如：××' }),
    post: line.meta({ title: '职务', description: '例如：局长' }).optional(),
  }),
  (name) => ({ name }),
);

const group = z.strictObject({
  role: line.meta({ title: '身份', description: '例如：组长、副组长、成员、联络员' }),
  members: listOf(member)
    .meta({ title: '人员', description: '一人一条，例如：{ name: ××, post: 局长 }' })
    .optional(),
  text: prose
    .meta({ title: '概括表述', description: '不逐个列名时写，例如：各科室负责人、各医疗机构负责人' })
    .optional(),
});

/** 组织机构. */
export const leadership = z.strictObject({
  title: line.meta({ title: '机构名称', description: '例如：安全生产专项整治领导小组' }).optional(),
  intro: prose.meta({ title: '引言', description: '例如：为加强组织领导，成立领导小组。' }).optional(),
  groups: listOf(group)
    .meta({ title: '组成人员', description: '按身份列出，例如：组长、副组长、成员' })
    .optional(),
  office: prose
    .meta({ title: '办事机构', description: '例如：领导小组办公室设在卫生综合监督科，负责日常工作。' })
    .optional(),
});
