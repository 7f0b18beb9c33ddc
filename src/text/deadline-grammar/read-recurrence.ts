import type { DeadlinePart, RecurringPeriod } from '../deadline.ts';
import { type Recurrence, readRecurringPlaces } from './read-recurring-place.ts';
import { isKind, numberAt, type Reading, skip } from './reading.ts';
import type { TokenKind, Tokens } from './tokens.ts';

const periods: Partial<Record<TokenKind, RecurringPeriod>> = {
  day: 'day',
  'day-count': 'day',
  week: 'week',
  'ten-days': 'ten-days',
  month: 'month',
  quarter: 'quarter',
  'half-year': 'half-year',
  year: 'year',
  term: 'term',
  'school-year': 'school-year',
};

/** 每季度至少安排1次, 每月1日, 每年6月底前, 每周五, 按季度, 每学期（至少1次）, 每两年一次, 一年两次. */
export function readRecurrence(tokens: Tokens, at: number): Reading<readonly DeadlinePart[]> | undefined {
  return readEach(tokens, skip(tokens, at, 'at-least')) ?? readRatio(tokens, at);
}

function readEach(tokens: Tokens, at: number): Reading<readonly DeadlinePart[]> | undefined {
  const period = isKind(tokens, at, 'each') ? readPeriod(tokens, at + 1) : undefined;
  if (!period) return undefined;
  const { every, interval } = period.value;
  const places = readRecurringPlaces(tokens, period.next, every);
  const count = readCount(tokens, places.next) ?? readBracketedCount(tokens, places.next);
  const parts = places.value.map(
    (place): Recurrence => ({
      kind: 'recurrence',
      every,
      ...(interval > 1 ? { interval } : {}),
      ...place,
      ...(count ? { atLeast: count.value } : {}),
    }),
  );
  return { value: parts, next: count?.next ?? places.next };
}

/** 一年两次, 每 left out: only with its count. */
function readRatio(tokens: Tokens, at: number): Reading<readonly DeadlinePart[]> | undefined {
  const period = numberAt(tokens, at) === undefined ? undefined : readPeriod(tokens, at);
  const count = period && readCount(tokens, period.next);
  if (!period || !count) return undefined;
  const { every, interval } = period.value;
  const part: Recurrence = {
    kind: 'recurrence',
    every,
    ...(interval > 1 ? { interval } : {}),
    atLeast: count.value,
  };
  return { value: [part], next: count.next };
}

/** 月, 两年, 3个月. */
function readPeriod(
  tokens: Tokens,
  at: number,
): Reading<{ readonly every: RecurringPeriod; readonly interval: number }> | undefined {
  const interval = numberAt(tokens, at);
  if (interval !== undefined && (interval < 1 || interval > 99)) return undefined;
  const unit = interval === undefined ? at : skip(tokens, at + 1, 'measure');
  const kind = tokens[unit]?.kind;
  const every = kind && periods[kind];
  return every && { value: { every, interval: interval ?? 1 }, next: unit + 1 };
}

/** （至少1次） after 每学期. */
function readBracketedCount(tokens: Tokens, at: number): Reading<number> | undefined {
  const count = isKind(tokens, at, 'open') ? readCount(tokens, at + 1) : undefined;
  return count && isKind(tokens, count.next, 'close') ? { ...count, next: count.next + 1 } : undefined;
}

/** 至少组织1次, 不少于两场, 至少…一次, with the verbs or the dots that stand between. */
function readCount(tokens: Tokens, at: number): Reading<number> | undefined {
  let place = at;
  while (isKind(tokens, place, 'verb', 'adverb', 'at-least', 'begin', 'ellipsis')) place += 1;
  const count = numberAt(tokens, place);
  if (count === undefined || count < 1 || !isKind(tokens, place + 1, 'times')) return undefined;
  return { value: count, next: skip(tokens, place + 2, 'or-more') };
}
