import { listOf } from './list-of.ts';
import { map } from './map.ts';
import { optional } from './optional.ts';
import { shortForm } from './short-form.ts';
import { line, prose } from './text.ts';

const member = shortForm(
  line,
  map(() => ({
    name: line.meta({ title: '姓名', description: '例如：××' }),
    post: optional(line, { title: '职务', description: '例如：局长' }),
  })),
  (name) => ({ name }),
);

const group = map(() => ({
  role: line.meta({ title: '身份', description: '例如：组长、副组长、成员、联络员' }),
  members: optional(listOf(member), {
    title: '人员',
    description: '一人一条，例如：{ name: ××, post: 局长 }',
  }),
  text: optional(prose, {
    title: '概括表述',
    description: '不逐个列名时写，例如：各科室负责人、各医疗机构负责人',
  }),
}));

/** 组织机构. */
export const leadership = map(() => ({
  title: optional(line, { title: '机构名称', description: '例如：安全生产专项整治领导小组' }),
  intro: optional(prose, { title: '引言', description: '例如：为加强组织领导，成立领导小组。' }),
  groups: optional(listOf(group), { title: '组成人员', description: '按身份列出，例如：组长、副组长、成员' }),
  office: optional(prose, {
    title: '办事机构',
    description: '例如：领导小组办公室设在卫生综合监督科，负责日常工作。',
  }),
}));
