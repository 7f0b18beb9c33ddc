import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { calendarDay, dayNumber, daysInMonth } from '../../text/calendar.ts';
import type { DaySpan } from '../../text/date-span.ts';
import type { DeadlinePart } from '../../text/deadline.ts';
import type { Check } from '../check.ts';
import { wholePeriod } from './campaign-time.ts';
import { timedThings } from './timed-things.ts';

/** HT407: 每月30日 and 每月31日, with the months of the campaign that have no such day. */
export const dayInEveryMonth: Check = {
  run(campaign, report) {
    const period = wholePeriod(campaign);
    for (const { name, deadline, span } of timedThings(campaign)) {
      for (const part of deadline.parts) {
        const day = part.kind === 'recurrence' ? dayOfMonth(part) : undefined;
        if (day === undefined) continue;
        const months = monthsWithout(day, period);
        if (months.length === 0) continue;
        const isAboutMonth = /[本当]月/u.test(name + deadline.text);
        report(diagnostic('HT407', { name, written: deadline.text, day, months, isAboutMonth }, span));
      }
    }
  },
};

type Recurrence = Extract<DeadlinePart, { kind: 'recurrence' }>;

/** The last day of the month that is asked for; 每月25日至31日 asks for the 31st, too. */
function dayOfMonth({ every, day, until }: Recurrence): number | undefined {
  if (every !== 'month') return undefined;
  const last = until?.day ?? day;
  return typeof last === 'number' ? last : undefined;
}

const allMonths = Array.from({ length: 12 }, (_, index) => index + 1);

/** Without a period, February is given its 29th. */
function monthsWithout(day: number, period: DaySpan | undefined): readonly number[] {
  if (!period) return allMonths.filter((month) => daysInMonth(month) < day);
  const from = calendarDay(period.first);
  return allMonths.filter((month) => {
    // The year in which this month comes round for the first time; a leap year later on does not help it.
    const year = month < from.month ? from.year + 1 : from.year;
    return daysInMonth(month, year) < day && dayNumber({ year, month, day: 1 }) <= period.last;
  });
}
