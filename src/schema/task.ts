import * as z from 'zod';
import { done } from './done.ts';
import { listOf } from './list-of.ts';
import { map } from './map.ts';
import { measure } from './measure.ts';
import { needsOneOf } from './needs-one-of.ts';
import { optional } from './optional.ts';
import { shortForm } from './short-form.ts';
import { id, line, prose } from './text.ts';
import { workItemKeys } from './work-item.ts';

const says = needsOneOf('title', 'text', 'measures');

/** 任务事项: at least one of title, text and measures; a plain text is its statement. */
export const task = shortForm(
  prose,
  map(
    () => ({
      id: optional(id, {
        title: '编号名',
        description: '供别处引用的名字，全篇不重复，可用汉字，例如：危化品底数',
      }),
      title: optional(line, { title: '短标题', description: '任务的简短名称，例如：查清危险化学品底数' }),
      text: optional(prose, { title: '任务内容', description: '表格里的完整表述' }),
      prose: optional(prose, {
        title: '正文表述',
        description: '正文里的说法确实要与表格不同时才写，平时不写',
      }),
      measures: optional(listOf(measure), {
        title: '重点措施',
        description: '任务下面的措施，一项一条，可以只写文字',
      }),
      done,
      ...workItemKeys(),
    }),
    says.rule,
  ).meta(says.jsonSchema),
  (text) => ({ text }),
);
task.register(z.globalRegistry, { id: 'task', title: '任务事项' });
