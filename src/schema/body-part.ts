import * as z from 'zod';
import { listOf } from './list-of.ts';
import { map } from './map.ts';
import { needsOneOf } from './needs-one-of.ts';
import { numbering } from './numbering.ts';
import { optional } from './optional.ts';
import { show } from './show.ts';
import { id, line, prose } from './text.ts';

const says = needsOneOf('section', 'text', 'intro', 'show', 'form', 'sections');

const section = map(
  () => ({
    section: optional(line, { title: '小标题', description: '不带序号，序号自动加，例如：重点任务' }),
    numbering: optional(numbering, {
      title: '序号样式',
      description:
        '这个小标题的序号，不写就按层次：一、（一）1.（1）；没有小标题的，编在第一段前面，例如：第一条',
    }),
    runIn: optional(z.boolean(), { title: '标题接排', description: 'true 表示小标题后面不换行，正文接着排' }),
    intro: optional(prose, {
      title: '引言',
      description: '写在所展示的内容之前，例如：要明确责任、措施和时限。',
    }),
    text: optional(prose, {
      title: '正文',
      description: '空一行就是另起一段；可用 【事实：名称】 等引用计划里的内容',
    }),
    show: optional(show, {
      title: '展示计划内容',
      description: '例如：topics（专题）、phases（阶段）、contacts（联系人）',
    }),
    form: optional(id, {
      title: '表格',
      description: '排在这里的表格，写它的 id；表格上下的填报项目和说明一起排，例如：问题清单',
    }),
    get sections() {
      return optional(listOf(bodyPart), {
        title: '下级小标题',
        description: '这一部分里再分的小节，写法相同',
      });
    },
  }),
  says.rule,
);

/** A piece of the body; a plain text is a paragraph. */
export const bodyPart = z.union([prose, section]);
section.register(z.globalRegistry, { id: 'section', title: '正文的一部分', ...says.jsonSchema });
bodyPart.register(z.globalRegistry, { id: 'bodyPart', title: '正文的一项' });
