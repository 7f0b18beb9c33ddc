import { map } from './map.ts';
import { optional } from './optional.ts';
import { id, line } from './text.ts';

/** 指标. */
export const indicator = map(() => ({
  id: id.meta({ title: '编号名', description: '供别处引用的名字，例如：培训率' }),
  title: line.meta({ title: '指标名称', description: '例如：职工受训率' }),
  unit: optional(line, { title: '计量单位', description: '百分号要加引号，例如："%"' }),
  target: optional(line, { title: '目标值', description: '例如：100%' }),
}));
