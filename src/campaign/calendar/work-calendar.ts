import { calendarDay, type DayNumber, weekdayOf } from '../../text/calendar.ts';

/** What is known about days off beyond the weekends. */
export interface WorkCalendar {
  /** Years whose holidays are known; of any other year only the weekends are. */
  readonly years: ReadonlySet<number>;
  /** Days off by the name of their holiday, weekends among them included. */
  readonly holidays: ReadonlyMap<DayNumber, string>;
  /** Saturdays and Sundays that are worked in exchange. */
  readonly workdays: ReadonlySet<DayNumber>;
}

/** Knows the weekends and nothing more. */
export const weekendsOnly: WorkCalendar = { years: new Set(), holidays: new Map(), workdays: new Set() };

export function isWorkday({ holidays, workdays }: WorkCalendar, day: DayNumber): boolean {
  return !holidays.has(day) && (weekdayOf(day) <= 5 || workdays.has(day));
}

/** Whether the holidays of the year that a day lies in are known. */
export const isCovered = ({ years }: WorkCalendar, day: DayNumber): boolean =>
  years.has(calendarDay(day).year);

/** The day itself where it is worked, otherwise the next one that is: 逢节假日顺延. */
export const postponed = (calendar: WorkCalendar, day: DayNumber): DayNumber => moved(calendar, day, 1);

/** The day itself where it is worked, otherwise the last one before it that is: 逢节假日提前. */
export const advanced = (calendar: WorkCalendar, day: DayNumber): DayNumber => moved(calendar, day, -1);

function moved(calendar: WorkCalendar, day: DayNumber, step: 1 | -1): DayNumber {
  let found = day;
  while (!isWorkday(calendar, found)) found += step;
  return found;
}

/** How many days are worked after `from` up to and with `to`: from Monday to Wednesday of one week, two. */
export function workdaysAfter(calendar: WorkCalendar, from: DayNumber, to: DayNumber): number {
  let count = 0;
  for (let day = from + 1; day <= to; day++) if (isWorkday(calendar, day)) count++;
  return count;
}
