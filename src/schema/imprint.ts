import * as z from 'zod';
import { choice } from './choice.ts';
import { date } from './date.ts';
import { listOf } from './list-of.ts';
import { map } from './map.ts';
import { optional } from './optional.ts';
import { line, oneOrMore } from './text.ts';

/** 版记 (GB/T 9704-2012, 7.4); `false` prints none. */
export const imprint = z.union([
  z.literal(false),
  map(() => ({
    cc: optional(oneOrMore, {
      title: '抄送机关',
      description: '一个或几个，照打印的文字写，例如：[市卫生健康委, 市应急管理局]',
    }),
    office: optional(line, { title: '印发机关', description: '不写就用 bureau 里的印发机关或发文机关' }),
    date: optional(date, { title: '印发日期', description: '不写就与成文日期相同，例如：2021年1月25日' }),
    copies: optional(z.int().min(1).max(1_000_000), {
      title: '印数',
      description: '例如：10，印作“共印10份”',
    }),
    others: optional(listOf(line), {
      title: '其他要素',
      description: '版记里另起一行的文字，例如：[信息公开选项：主动公开]',
    }),
    recipients: optional(z.boolean(), {
      title: '主送机关移到版记',
      description: '主送机关太多、首页排不下正文时写 true，移到版记里抄送的上面',
    }),
    face: optional(choice({ even: '双数页', last: '正文结束的那一页' }), {
      title: '版记排在哪一页',
      description: 'even 排在双数页（双面印刷的最后一面），last 排在正文结束的那一页；不写就是 even',
    }),
    blankPage: optional(choice({ auto: '需要时才空', yes: '空一页', no: '不空' }), {
      title: '版记前的空白页',
      description: 'auto 需要时才空、yes 空一页、no 不空；不写就是 auto',
    }),
  })),
]);
