import * as z from 'zod';
import { listOf } from './list-of.ts';
import { map } from './map.ts';
import { optional } from './optional.ts';
import { task } from './task.ts';
import { id, line, prose } from './text.ts';
import { workItemKeys } from './work-item.ts';

/** 专题/主要任务. Owners and deadlines said here hold for its tasks that say nothing. */
export const topic = map(() => ({
  id: optional(id, { title: '编号名', description: '供别处引用的名字，全篇不重复，可用汉字，例如：危化品' }),
  title: line.meta({ title: '专题名称', description: '例如：危险化学品安全整治' }),
  tableTitle: optional(line, {
    title: '表格里的名称',
    description: '表格里要用另一种（更短的）叫法时才写，例如：危险化学品',
  }),
  text: optional(prose, { title: '专题前言', description: '专题标题之后、各项任务之前的文字' }),
  tasks: optional(listOf(task), {
    title: '任务事项',
    description: '本专题的任务清单；也可写 { include: 文件名.yaml } 把任务放到另一个文件里',
  }),
  ...workItemKeys(),
}));
topic.register(z.globalRegistry, { id: 'topic', title: '专题' });
