import { daysInMonth, weekday } from '../calendar.ts';
import type { PartialDate } from '../deadline.ts';
import { readWeekdayNote, skipClock } from './read-clock.ts';
import { readPart, readQuarterOrHalf } from './read-part.ts';
import { isBoundary, isKind, numberAt, type Reading, skip } from './reading.ts';
import type { Tokens } from './tokens.ts';

/** One date as it is written, before its neighbours in a list or range complete it. */
export interface Piece {
  readonly date: PartialDate;
  /** A number whose unit is written later: the 9 of 9—12月. */
  readonly pending?: number;
  /** 次年: one more than the year of the date before. */
  readonly nextYear?: true;
}

const nothing: Piece = { date: {} };

/**
 * A date, or the part of one that a list or range holds: 2021年3月22日, 3月上旬, 15日, 年底, 2021-03-22, the 9 of 9—12月.
 * A date whose month or day does not exist, or whose day of the week is another one, is not read.
 */
export function readPiece(tokens: Tokens, at: number): Reading<Piece> | undefined {
  const found = readNumericDate(tokens, at) ?? readWrittenDate(tokens, at);
  if (!found || !exists(found.value.date)) return undefined;
  if (found.value.date.day === undefined) return found;
  const note = readWeekdayNote(tokens, found.next);
  if (note && !fallsOn(found.value.date, note.value)) return undefined;
  return { value: found.value, next: skipClock(tokens, note?.next ?? found.next) };
}

/** 2021-03-22, 2021.3.22, 2021/3/22 (the same sign twice), 2021.3, 2021.3底. */
function readNumericDate(tokens: Tokens, at: number): Reading<Piece> | undefined {
  const year = yearAt(tokens, at);
  const month = shortNumberAt(tokens, at + 2);
  const sign = tokens[at + 1]?.kind;
  if (year === undefined || month === undefined) return undefined;
  if (sign !== 'hyphen' && sign !== 'dot' && sign !== 'slash') return undefined;
  const day = isKind(tokens, at + 3, sign) ? shortNumberAt(tokens, at + 4) : undefined;
  if (day !== undefined) return { value: { date: { year, month, day } }, next: at + 5 };
  const part = readPart(tokens, at + 3);
  return part
    ? { value: { date: { year, month, within: part.value } }, next: part.next }
    : { value: { date: { year, month } }, next: at + 3 };
}

function readWrittenDate(tokens: Tokens, at: number): Reading<Piece> | undefined {
  const year = readYear(tokens, at);
  const start = year?.next ?? at;
  const finer = readMonth(tokens, start) ?? readPartOfYear(tokens, start, year) ?? readDay(tokens, start);
  const rest = finer ?? readPending(tokens, start);
  if (!rest) return year;
  return {
    value: { ...year?.value, ...rest.value, date: { ...year?.value.date, ...rest.value.date } },
    next: rest.next,
  };
}

/** 2021年, 2021年度, 今年, 次年, a 2021 that stands alone, and the 年 of 年底. */
function readYear(tokens: Tokens, at: number): Reading<Piece> | undefined {
  if (isKind(tokens, at, 'next-year')) return { value: { date: {}, nextYear: true }, next: at + 1 };
  if (isKind(tokens, at, 'this-year', 'whole-year')) return { value: nothing, next: at + 1 };
  if (isKind(tokens, at, 'year') && isKind(tokens, at + 1, 'start', 'middle', 'end', 'inside')) {
    return { value: nothing, next: at + 1 };
  }
  const year = yearAt(tokens, at);
  if (year === undefined) return undefined;
  // 2021年年底 says the unit twice; 2021年全年 adds nothing to 2021年.
  if (isKind(tokens, at + 1, 'year')) {
    return { value: { date: { year } }, next: skip(tokens, skip(tokens, at + 2, 'year'), 'whole-year') };
  }
  const alone =
    isBoundary(tokens, at + 1) || isKind(tokens, at + 1, 'to', 'hyphen', 'enumeration', 'conjunction');
  return alone ? { value: { date: { year } }, next: at + 1 } : undefined;
}

/** 12月, 12月份, 12月底, 12月25日. */
function readMonth(tokens: Tokens, at: number): Reading<Piece> | undefined {
  const month = shortNumberAt(tokens, at);
  if (month === undefined || !isKind(tokens, at + 1, 'month')) return undefined;
  const part = readPart(tokens, at + 2);
  if (part) return { value: { date: { month, within: part.value } }, next: part.next };
  const rest = readDay(tokens, at + 2) ?? readPending(tokens, at + 2);
  if (!rest) return { value: { date: { month } }, next: at + 2 };
  return { value: { ...rest.value, date: { month, ...rest.value.date } }, next: rest.next };
}

/** The second half, the third quarter; the end of a year only where a year was written or meant. */
function readPartOfYear(
  tokens: Tokens,
  at: number,
  year: Reading<Piece> | undefined,
): Reading<Piece> | undefined {
  const quarter = readQuarterOrHalf(tokens, at);
  if (quarter) return { value: { date: quarter.value }, next: quarter.next };
  if (!year || !isKind(tokens, at, 'start', 'middle', 'end')) return undefined;
  const part = readPart(tokens, at);
  return part && { value: { date: { within: part.value } }, next: part.next };
}

function readDay(tokens: Tokens, at: number): Reading<Piece> | undefined {
  const day = shortNumberAt(tokens, at);
  if (day === undefined || !isKind(tokens, at + 1, 'day')) return undefined;
  return { value: { date: { day } }, next: at + 2 };
}

/** A bare number before 、 至 or —. */
function readPending(tokens: Tokens, at: number): Reading<Piece> | undefined {
  const pending = shortNumberAt(tokens, at);
  if (pending === undefined || !isKind(tokens, at + 1, 'to', 'hyphen', 'enumeration', 'conjunction'))
    return undefined;
  return { value: { date: {}, pending }, next: at + 1 };
}

/** Four digits in the centuries that plans are made for: 2O21 or 1021 is a slip, not a year. */
function yearAt(tokens: Tokens, at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.digits !== 4) return undefined;
  return token.value >= 1900 && token.value < 2200 ? token.value : undefined;
}

/** A number that can be a month or a day. */
function shortNumberAt(tokens: Tokens, at: number): number | undefined {
  return (tokens[at]?.digits ?? 0) > 2 ? undefined : numberAt(tokens, at);
}

/** Whether the calendar has this date; a day without a month may be any that some month has. */
export function exists({ year, month, day }: PartialDate): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day === undefined) return true;
  const last = month === undefined ? 31 : daysInMonth(month, year);
  return day >= 1 && day <= last && (month !== undefined || year === undefined);
}

/** A date without its year may fall on any day of the week. */
function fallsOn({ year, month, day }: PartialDate, expected: number): boolean {
  if (year === undefined || month === undefined || day === undefined) return true;
  return weekday(year, month, day) === expected;
}
