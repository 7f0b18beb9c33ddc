import type { Campaign, Duty } from '../../campaign/campaign.ts';
import type { Span } from '../../diagnostics/span.ts';
import { calendarDay, type DayNumber, dayNumber, daysInMonth } from '../../text/calendar.ts';
import { type DaySpan, spanOfDate } from '../../text/date-span.ts';
import type { DeadlinePart } from '../../text/deadline.ts';
import { wholePeriod } from './campaign-time.ts';
import { type Anchor, extentOf } from './extent.ts';
import { daysToHandIn, saysHandIn } from './handing-in.ts';
import { type TimedThing, timedThings, timeOfDuty } from './timed-things.ts';

/** The very days on which something is due. */
export interface DueDays {
  readonly name: string;
  readonly written: string;
  readonly isRecurring: boolean;
  /** In order, each once. */
  readonly days: readonly DayNumber[];
  /** 逢节假日顺延 is written. */
  readonly hasHolidayRule: boolean;
  readonly span: Span;
}

/**
 * What is due on a day that somebody has to be at work: whatever is handed in, be it a duty, a task or what a text asks
 * for. Any other task may well be finished on a Sunday, and 10月1日前 means before the holiday.
 */
export function dueDays(campaign: Campaign, anchor: Anchor): readonly DueDays[] {
  const period = wholePeriod(campaign);
  const tasks = timedThings(campaign).filter(({ what, name }) => what === 'task' && saysHandIn(name));
  const duties = campaign.duties.filter(({ origin }) => !campaign.incomplete?.has(origin));
  return [
    ...tasks.map((thing) => daysOf(thing, fixedDays(thing, anchor), false)),
    ...duties.flatMap((duty) => daysOfDuty(duty, period, anchor)),
    ...daysToHandIn(campaign).flatMap(({ date: found, in: { text } }): readonly DueDays[] => {
      const date = anchor(found.date);
      if (!date) return [];
      const { written, source: span } = found;
      const days = [spanOfDate(date).first];
      const hasHolidayRule = holidayRule.test(text);
      return [{ name: '', written: `${written}前`, isRecurring: false, days, hasHolidayRule, span }];
    }),
  ].filter(({ days }) => days.length > 0);
}

const holidayRule = /(?:节假日|休息日|双休日|周末|假期)[^。；]{0,10}(?:顺延|提前)/u;

function daysOfDuty(duty: Duty, period: DaySpan | undefined, anchor: Anchor): readonly DueDays[] {
  return timeOfDuty(duty).map((thing) => {
    const recurring = period ? recurringDays(thing, period, anchor) : [];
    const days = [...fixedDays(thing, anchor), ...recurring].sort((one, other) => one - other);
    return { ...daysOf(thing, days, recurring.length > 0), hasHolidayRule: duty.holidays !== undefined };
  });
}

function daysOf(
  { name, deadline, span }: TimedThing,
  days: readonly DayNumber[],
  isRecurring: boolean,
): DueDays {
  const hasHolidayRule = deadline.parts.some(({ kind }) => kind === 'holiday-rule');
  return { name, written: deadline.text, isRecurring, days: [...new Set(days)], hasHolidayRule, span };
}

/** 3月22日前 and 于3月22日; 3月底 is no day. */
function fixedDays({ deadline }: TimedThing, anchor: Anchor): readonly DayNumber[] {
  if (!deadline.understood) return [];
  return deadline.parts.flatMap((part) => {
    const date = part.kind === 'by' || part.kind === 'in' ? anchor(part.date) : undefined;
    return date?.day === undefined ? [] : [spanOfDate(date).first];
  });
}

/** Every 每月1日 and 每季度首月10日 of a period, or of 2月至12月 in it. A month without such a day has none. */
function recurringDays({ deadline }: TimedThing, period: DaySpan, anchor: Anchor): readonly DayNumber[] {
  const days: DayNumber[] = [];
  const { start, end } = extentOf(deadline, anchor);
  const first = Math.max(period.first, start?.first ?? period.first);
  const last = Math.min(period.last, end?.last ?? period.last);
  const from = calendarDay(period.first);
  for (const part of deadline.parts) {
    if (part.kind !== 'recurrence' || typeof part.day !== 'number' || part.interval !== undefined) continue;
    if (part.until !== undefined) continue;
    for (let index = 0; index < mostMonths; index++) {
      const { year, month } = calendarDay(dayNumber({ year: from.year, month: from.month + index, day: 1 }));
      if (!isMonthOf(part, month) || part.day > daysInMonth(month, year)) continue;
      const day = dayNumber({ year, month, day: part.day });
      if (day > last) break;
      if (day >= first) days.push(day);
    }
  }
  return days;
}

/** Longer than campaigns last. */
const mostMonths = 120;

function isMonthOf({ every, month }: Extract<DeadlinePart, { kind: 'recurrence' }>, of: number): boolean {
  if (every === 'month') return true;
  if (month === undefined) return false;
  if (every === 'quarter') return ((of - 1) % 3) + 1 === month;
  return every === 'year' && month === of;
}
