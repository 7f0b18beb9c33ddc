import type { DeadlinePart, PartialDate, RecurringPeriod } from '../deadline.ts';
import { readDayOfWeek, skipClock } from './read-clock.ts';
import { type DateSpan, readDates } from './read-dates.ts';
import { readPart } from './read-part.ts';
import { isKind, numberAt, type Reading, skip } from './reading.ts';
import type { TokenKind, Tokens } from './tokens.ts';

export type Recurrence = Extract<DeadlinePart, { kind: 'recurrence' }>;

/** Where in its period something recurs; empty where only the period is written. */
export type RecurringPlace = Pick<Recurrence, 'month' | 'day' | 'within' | 'until'>;

/**
 * The 1日 of 每月1日, the 五 of 每周五, both dates of 每年3月底前和9月底前; one empty place where none is written.
 */
export function readRecurringPlaces(
  tokens: Tokens,
  at: number,
  every: RecurringPeriod,
): Reading<readonly RecurringPlace[]> {
  const places: RecurringPlace[] = [];
  let next = at;
  let start = skip(tokens, at, 'adverb', 'of');
  for (;;) {
    const more = readPlaces(tokens, start, every);
    if (!more) return { value: places.length > 0 ? places : [{}], next };
    for (const place of more.value) places.push(place);
    next = skip(tokens, more.next, 'before');
    if (!isKind(tokens, next, 'enumeration', 'conjunction', 'break')) return { value: places, next };
    start = next + 1;
  }
}

function readPlaces(
  tokens: Tokens,
  at: number,
  every: RecurringPeriod,
): Reading<readonly RecurringPlace[]> | undefined {
  switch (every) {
    case 'year':
      return readPartAfter(tokens, at, 'year') ?? readMonthsAndDays(tokens, at);
    case 'quarter':
      return readPartAfter(tokens, at, 'quarter') ?? readMonthOfQuarter(tokens, at);
    case 'month':
      return readPartAfter(tokens, at, 'month') ?? readDaysOfMonth(tokens, at);
    case 'week':
      return readDaysOfWeek(tokens, at);
    case 'half-year':
    case 'ten-days':
    case 'term':
    case 'school-year':
      return readPartAfter(tokens, at, every);
    case 'day': {
      const next = skipClock(tokens, at);
      return next > at ? { value: [{}], next } : undefined;
    }
  }
}

/** 每月底 and 每月月底, 每年初. */
function readPartAfter(
  tokens: Tokens,
  at: number,
  unit: TokenKind,
): Reading<readonly RecurringPlace[]> | undefined {
  const part = readPart(tokens, skip(tokens, at, unit));
  return part && { value: [placeOf({ within: part.value })], next: part.next };
}

/** 每年6月底, 每年3月、9月, 每年第四季度, 每年6月至9月. */
function readMonthsAndDays(tokens: Tokens, at: number): Reading<readonly RecurringPlace[]> | undefined {
  return readSpans(
    tokens,
    at,
    ({ year, month, day }) => year === undefined && (day === undefined || month !== undefined),
  );
}

/** 每月1日, 每月10日、20日, 每月1日至5日. */
function readDaysOfMonth(tokens: Tokens, at: number): Reading<readonly RecurringPlace[]> | undefined {
  return readSpans(
    tokens,
    at,
    ({ year, month, day }) => year === undefined && month === undefined && day !== undefined,
  );
}

function readSpans(
  tokens: Tokens,
  at: number,
  fits: (date: PartialDate) => boolean,
): Reading<readonly RecurringPlace[]> | undefined {
  const dates = readDates(tokens, at);
  const places = dates?.value.map((span) => placeOfSpan(span, fits)).filter((place) => place !== undefined);
  return dates && places && places.length === dates.value.length
    ? { value: places, next: dates.next }
    : undefined;
}

/** A stretch that ends before it begins would reach into the next period, which the text does not say. */
function placeOfSpan(
  { from, to }: DateSpan,
  fits: (date: PartialDate) => boolean,
): RecurringPlace | undefined {
  if (!fits(from)) return undefined;
  if (!to) return placeOf(from);
  const inOrder = 100 * (from.month ?? 0) + (from.day ?? 0) <= 100 * (to.month ?? 0) + (to.day ?? 99);
  const { month, day, within } = placeOf(to);
  if (!fits(to) || !inOrder || within !== undefined) return undefined;
  return {
    ...placeOf(from),
    until: { ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) },
  };
}

/** 每季度首月10日, 每季度第二个月底, 每季度末月. */
function readMonthOfQuarter(tokens: Tokens, at: number): Reading<readonly RecurringPlace[]> | undefined {
  const month = readOrdinalMonth(tokens, at);
  if (!month) return undefined;
  const place = readPartAfter(tokens, month.next, 'month') ?? readDaysOfMonth(tokens, month.next);
  if (!place) return { value: [{ month: month.value }], next: month.next };
  return { value: place.value.map((within) => ({ month: month.value, ...within })), next: place.next };
}

function readOrdinalMonth(tokens: Tokens, at: number): Reading<number> | undefined {
  if (isKind(tokens, at, 'first-month')) return { value: 1, next: at + 1 };
  if (isKind(tokens, at, 'last-month')) return { value: 3, next: at + 1 };
  const month = numberAt(tokens, at + 1);
  const isOrdinal =
    isKind(tokens, at, 'ordinal') && isKind(tokens, at + 2, 'measure') && isKind(tokens, at + 3, 'month');
  return isOrdinal && month !== undefined && month >= 1 && month <= 3
    ? { value: month, next: at + 4 }
    : undefined;
}

/** 每周五, 每周一、周四, 每周一至周五; but 每周一次 is a number of times. */
function readDaysOfWeek(tokens: Tokens, at: number): Reading<readonly RecurringPlace[]> | undefined {
  const places: RecurringPlace[] = [];
  let next = at;
  for (;;) {
    const day = readDayOfWeek(tokens, skip(tokens, next, 'week'));
    if (!day || isKind(tokens, day.next, 'times')) break;
    const to = isKind(tokens, day.next, 'to', 'hyphen')
      ? readDayOfWeek(tokens, skip(tokens, day.next + 1, 'week'))
      : undefined;
    if (to && to.value < day.value) return undefined;
    places.push({ day: day.value, ...(to ? { until: { day: to.value } } : {}) });
    next = skipClock(tokens, to?.next ?? day.next);
    if (!isKind(tokens, next, 'enumeration', 'conjunction')) return { value: places, next };
    next += 1;
  }
  return places.length > 0 ? { value: places, next: next - 1 } : undefined;
}

/** A date without its year as a place in a year, quarter or month. */
function placeOf({ month, day, within }: PartialDate): RecurringPlace {
  const end = within === 'end';
  return {
    ...(month === undefined ? {} : { month }),
    ...(end ? { day: 'end' } : day === undefined ? {} : { day }),
    ...(end || within === undefined ? {} : { within }),
  };
}
