import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { fromChineseNumber } from '../../text/chinese-number.ts';
import type { Check } from '../check.ts';
import { textsAsRead } from '../prose/as-read.ts';
import { wholePeriod } from './campaign-time.ts';

/** A goal of three years in a campaign of three years less some months is a manner of speaking. */
const longestShare = 1.25;
const fewestDays = 30;
const daysOf = { 年: 365, 月: 30 } as const;

const within =
  /(?<before>[^，。；\n]{0,14}?)(?<written>(?<count>[一二两三四五六七八九十]{1,3}|\d{1,2})(?<unit>年|个月)(?:时间)?之?内)(?=[^。；，\n]{0,12}(?:完成|完毕|整改|建成|实现|达到|消除|取得|基本|全部|全面))/gu;
/** How a time within which is written; asked first, for nearly no text holds one. */
const ends = ['年内', '年之内', '月内', '月之内', '时间内', '时间之内'] as const;
/** A time that is not counted from the beginning of the campaign. */
const elsewhere = /近|过去|最近|未来|今后|此后|以后|之后|超过|届满|之日|起|后$|每|满|第/u;

/** HT400 for goals: 力争三年内完成 in a campaign that lasts for much less. */
export const goalBeyondPeriod: Check = {
  run(campaign, report) {
    const { period } = campaign;
    const whole = wholePeriod(campaign);
    const length = whole ? whole.last - whole.first + 1 : 0;
    if (!period || length < fewestDays) return;
    for (const { text, placeOf } of textsAsRead(campaign)) {
      if (!ends.some((end) => text.includes(end))) continue;
      for (const found of text.matchAll(within)) {
        const { before = '', written = '', count = '', unit } = found.groups ?? {};
        const number = /\d/u.test(count) ? Number(count) : fromChineseNumber(count.replace('两', '二'));
        const goal = (number ?? 0) * daysOf[unit === '年' ? '年' : '月'];
        if (goal <= length * longestShare || elsewhere.test(before)) continue;
        const start = found.index + before.length;
        const named = { what: 'goal', name: '', written, side: 'after', period: period.text } as const;
        const { span } = placeOf(start, start + written.length);
        report(diagnostic('HT400', named, span, { related: [campaign.origin.at('period')] }));
      }
    }
  },
};
