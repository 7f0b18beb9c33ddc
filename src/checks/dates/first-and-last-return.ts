import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { addMonths, calendarDay, dayNumber } from '../../text/calendar.ts';
import type { Check } from '../check.ts';
import { textsAsRead } from '../prose/as-read.ts';
import { issueDates, wholePeriod } from './campaign-time.ts';
import { saysHandIn } from './handing-in.ts';
import { printDay } from './print-day.ts';

const aboutLastMonth =
  /每个?月(?<day>\d{1,2})[日号](?:之|以)?前?[^。；\n]{0,20}?(?:前一个?月|上一?个?月)[^。；\n]*/gu;
const saysWhich = /首次|首月|第一次|末次|末月|最后一[次期]|起/u;
/** 2月至12月 in the same text tells for which months. */
const months = /\d月份?(?:至|到|—|-)(?:次年)?\d/u;
/** A return in the first days of a month is about the whole month before. */
const latestDay = 10;
/** What is issued later in a month leaves little of it to tell of. */
const latestIssue = 15;

/**
 * HT497, once: a return of every month about the month before, of which the first would be about a month that was half
 * over when the document was issued, and the last after the campaign; and nothing says which are the first and the last.
 */
export const firstAndLastReturn: Check = {
  run(campaign, report) {
    const period = wholePeriod(campaign);
    const [issued, second] = issueDates(campaign);
    if (!period || !issued || second || issued.first !== issued.last) return;
    const { year, month, day } = calendarDay(issued.first);
    const isWithin = issued.first >= period.first && issued.last <= period.last;
    if (!isWithin || day < latestIssue) return;
    for (const { text, placeOf } of textsAsRead(campaign)) {
      if (months.test(text)) continue;
      for (const { 0: written, index, groups } of text.matchAll(aboutLastMonth)) {
        const dayOfReturn = Number(groups?.day);
        if (dayOfReturn < 1 || dayOfReturn > latestDay) continue;
        const [before = ''] = /[^。；\n]*$/u.exec(text.slice(Math.max(0, index - 30), index)) ?? [];
        if (!saysHandIn(written) || saysWhich.test(before + written)) continue;
        const ends = calendarDay(period.last);
        const first = addMonths(dayNumber({ year, month, day: dayOfReturn }), 1);
        const last = addMonths(dayNumber({ ...ends, day: dayOfReturn }), 1);
        const named = { first: printDay(first), covered: `${year}年${month}月`, last: printDay(last) };
        report(diagnostic('HT497', named, placeOf(index, index + written.length).span));
        return;
      }
    }
  },
};
