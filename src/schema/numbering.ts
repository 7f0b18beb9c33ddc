import * as z from 'zod';
import { choice } from './choice.ts';

const mark = choice({
  '一、': '第一层',
  '（一）': '第二层',
  '1.': '第三层',
  '（1）': '第四层',
  '①': '带圈数字',
  一是: '一是、二是',
  一要: '一要、二要',
  第一阶段: '第一阶段、第二阶段',
  第一章: '章，居中',
  第一节: '节，居中',
  第一条: '条，连续编号',
  none: '不编号',
});

/**
 * How a row of headings or items can be marked (GB/T 9704-2012, 7.3.3, and what else is in use).
 * Editors read an unquoted `1.` as the number 1, so that is taken too.
 */
export const numbering = z
  .union([mark, z.literal(1)])
  .transform((written): z.output<typeof mark> => (written === 1 ? '1.' : written))
  .meta({ id: 'numbering' });
