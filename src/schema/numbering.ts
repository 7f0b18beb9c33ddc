import { choice } from './choice.ts';

/** How a row of headings or items can be marked (GB/T 9704-2012, 7.3.3, and what else is in use). */
export const numbering = choice({
  '一、': '第一层',
  '（一）': '第二层',
  '1.': '第三层',
  '（1）': '第四层',
  '①': '带圈数字',
  一是: '一是、二是',
  一要: '一要、二要',
  第一阶段: '第一阶段、第二阶段',
  第一条: '第一条、第二条',
  none: '不编号',
}).meta({ id: 'numbering' });
