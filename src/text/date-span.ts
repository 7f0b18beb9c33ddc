import { type DayNumber, dayNumber, daysInMonth } from './calendar.ts';
import type { PartialDate } from './deadline.ts';

/** Days from the first to the last, both included. */
export interface DaySpan {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** A date whose year is known. */
export type DatedDate = PartialDate & { readonly year: number };

type Within = NonNullable<PartialDate['within']>;

/**
 * Parts of a year, first and last month. 年初, 年中 and 年底 have no edges that everybody agrees on; they get the widest
 * that anybody means, so that nothing is concluded from a narrow reading.
 */
const monthsOf: { readonly [Word in Within]?: readonly [from: number, to: number] } = {
  start: [1, 3],
  middle: [5, 8],
  end: [10, 12],
  'first-half': [1, 6],
  'second-half': [7, 12],
  q1: [1, 3],
  q2: [4, 6],
  q3: [7, 9],
  q4: [10, 12],
};

/** Parts of a month, first and last day; 31 stands for the last one. */
const daysOf: { readonly [Word in Within]?: readonly [from: number, to: number] } = {
  start: [1, 10],
  early: [1, 10],
  middle: [11, 20],
  late: [21, 31],
  end: [21, 31],
};

/** All days that a date may mean: one for 2021年3月22日, a month for 2021年3月, the last ten of it for 2021年3月底. */
export function spanOfDate({ year, month, day, within }: DatedDate): DaySpan {
  if (month === undefined) {
    const [from, to] = (within && monthsOf[within]) ?? [1, 12];
    return { first: dayNumber({ year, month: from, day: 1 }), last: endOf(year, to) };
  }
  if (day !== undefined)
    return { first: dayNumber({ year, month, day }), last: dayNumber({ year, month, day }) };
  const [from, to] = (within && daysOf[within]) ?? [1, 31];
  const last = Math.min(to, daysInMonth(month, year));
  return { first: dayNumber({ year, month, day: from }), last: dayNumber({ year, month, day: last }) };
}

/**
 * The days one of which is the last to do something that is due before a date. 2024年12月前 may mean before the month
 * begins or before it is over; both are common, so both are in.
 */
export function spanOfDue(date: DatedDate): DaySpan {
  const { first, last } = spanOfDate(date);
  const isWhole = date.day === undefined && date.within === undefined;
  return { first: isWhole ? first - 1 : first, last };
}

const endOf = (year: number, month: number): DayNumber =>
  dayNumber({ year, month, day: daysInMonth(month, year) });
