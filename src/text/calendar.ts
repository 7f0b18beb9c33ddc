/** Days of a month, 1 to 12. Without a year February has 29: the day exists in some year. */
export function daysInMonth(month: number, year?: number): number {
  if (month === 2) return year === undefined || isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The day of the week, from Monday as 1 to Sunday as 7. */
export function weekday(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/**
 * A day counted from 1 January 1970 as 0, so that days are compared and added as numbers. The calendar is the Gregorian
 * one throughout; nothing depends on a clock or a time zone.
 */
export type DayNumber = number;

/** A day of the calendar; month and day count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const millisecondsOfDay = 86_400_000;

/** The number of a day. A month beyond 12 is one of a later year, below 1 one of an earlier; so with days. */
export function dayNumber({ year, month, day }: CalendarDay): DayNumber {
  // Date.UTC takes the years 0 to 99 for those of the last century.
  return new Date(0).setUTCFullYear(year, month - 1, day) / millisecondsOfDay;
}

export function calendarDay(number: DayNumber): CalendarDay {
  const date = new Date(number * millisecondsOfDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The same day some months later, or the last day of a month that has no such day: 31 January + 1 = 28 February. */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = calendarDay(number);
  const first = calendarDay(dayNumber({ year, month: month + months, day: 1 }));
  return dayNumber({ ...first, day: Math.min(day, daysInMonth(first.month, first.year)) });
}

/** The day of the week, from Monday as 1 to Sunday as 7. */
export function weekdayOf(number: DayNumber): number {
  // 1 January 1970 was a Thursday.
  return ((((number + 3) % 7) + 7) % 7) + 1;
}
