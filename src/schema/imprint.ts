import { z } from 'zod';
import { date } from './date.ts';
import { listOf } from './list-of.ts';
import { line, oneOrMore } from './text.ts';

/** 版记 (GB/T 9704-2012, 7.4); `false` prints none. */
export const imprint = z.union([
  z.literal(false),
  z.strictObject({
    cc: oneOrMore
      .meta({
        title: '抄送机关',
        description: '一个或几个，照打印的文字写，例如：[市卫生健康委, 市应急管理局]',
      })
      .optional(),
    office: line
      .meta({ title: '印发机关', description: '不写就用 bureau 里的印发机关或发文机关' })
      .optional(),
    date: date
      .meta({ title: '印发日期', description: '不写就与成文日期相同，例如：2021年1月25日' })
      .optional(),
    copies: z
      .int()
      .min(1)
      .max(1_000_000)
      .meta({ title: '印数', description: '例如：10，印作“共印10份”' })
      .optional(),
    others: listOf(line)
      .meta({ title: '其他要素', description: '版记里另起一行的文字，例如：[信息公开选项：主动公开]' })
      .optional(),
  }),
]);
