import * as z from 'zod';
import { deadline } from './deadline.ts';
import { listOf } from './list-of.ts';
import { map } from './map.ts';
import { optional } from './optional.ts';
import { id, line, prose } from './text.ts';

/** 阶段; phases may hold phases. */
export const phase = map(() => ({
  id: optional(id, { title: '编号名', description: '供别处引用的名字，全篇不重复，例如：动员部署' }),
  title: line.meta({ title: '阶段名称', description: '不带“第一阶段”，序号自动加，例如：动员部署' }),
  period: optional(deadline, { title: '起止时间', description: '例如：2020年9月—12月' }),
  text: optional(prose, { title: '阶段内容', description: '这一阶段要做什么' }),
  get phases() {
    return optional(listOf(phase), { title: '下级阶段', description: '这一阶段里再分的步骤，写法相同' });
  },
}));
phase.register(z.globalRegistry, { id: 'phase', title: '阶段' });
