import type { DeadlinePart, PartialDate } from '../deadline.ts';
import { type DateSpan, readDates } from './read-dates.ts';
import { isKind, type Reading, skip } from './reading.ts';
import type { Tokens } from './tokens.ts';

/** By, from, in or between dates: 2024年12月前, 截至2021年底, 4月份开始, 自即日起至2021年12月, 2020年9—12月, 2021年. */
export function readCalendar(tokens: Tokens, at: number): Reading<readonly DeadlinePart[]> | undefined {
  return (
    readFromIssueDate(tokens, at) ??
    readNoLater(tokens, at) ??
    readFromDate(tokens, at) ??
    readDated(tokens, at)
  );
}

/** 即日起, 自印发之日起, 即日起至2021年12月底. */
function readFromIssueDate(tokens: Tokens, at: number): Reading<readonly DeadlinePart[]> | undefined {
  const start = skip(tokens, at, 'from');
  if (!isKind(tokens, start, 'issue-date')) return undefined;
  const onward = skip(tokens, start + 1, 'onward', 'begin');
  const end = isKind(tokens, onward, 'to', 'hyphen') ? readSingleDate(tokens, onward + 1) : undefined;
  if (end) {
    const next = skip(tokens, end.next, 'until', 'before');
    return { value: [{ kind: 'range', from: 'issue-date', to: end.value }], next };
  }
  return onward > start + 1 ? { value: [{ kind: 'from', date: 'issue-date' }], next: onward } : undefined;
}

/** 截至2021年底, 到2021年底, 不晚于3月22日. */
function readNoLater(tokens: Tokens, at: number): Reading<readonly DeadlinePart[]> | undefined {
  if (!isKind(tokens, at, 'no-later', 'to')) return undefined;
  const date = readSingleDate(tokens, at + 1);
  return (
    date && { value: [{ kind: 'by', date: date.value }], next: skip(tokens, date.next, 'before', 'until') }
  );
}

/** 从2020年9月至2022年12月, 自2021年1月起, 从2021年3月开始. */
function readFromDate(tokens: Tokens, at: number): Reading<readonly DeadlinePart[]> | undefined {
  if (!isKind(tokens, at, 'from')) return undefined;
  const dates = readCalendarDates(tokens, at + 1);
  const [span, second] = dates?.value ?? [];
  if (!dates || !span || second) return undefined;
  if (span.to) return readRangeEnd(tokens, dates.value, dates.next);
  return { value: [{ kind: 'from', date: span.from }], next: skip(tokens, dates.next, 'onward', 'begin') };
}

/** A date or several, and what stands after them. */
function readDated(tokens: Tokens, at: number): Reading<readonly DeadlinePart[]> | undefined {
  const dates = readCalendarDates(tokens, at);
  if (!dates) return undefined;
  const { value: spans, next } = dates;
  if (spans.some(({ to }) => to)) return readRangeEnd(tokens, spans, next);
  if (isKind(tokens, next, 'before', 'until')) {
    return { value: spans.map(({ from }) => ({ kind: 'by', date: from })), next: next + 1 };
  }
  if (isKind(tokens, next, 'onward', 'begin')) {
    const [only, second] = spans;
    return only && !second ? { value: [{ kind: 'from', date: only.from }], next: next + 1 } : undefined;
  }
  // 2021年内 is the year; 3月10日内 could be three days or the tenth, and 3月内 three months.
  const inside = isKind(tokens, next, 'inside');
  if (inside && spans.some(({ from }) => !isYear(from))) return undefined;
  return { value: spans.map(({ from }) => inOrBy(from)), next: skip(tokens, next, 'inside', 'during') };
}

/** 底 is a point in time, so something is due by it; a month or year is a time to do something in. */
function inOrBy(date: PartialDate): DeadlinePart {
  return { kind: date.within === 'end' ? 'by' : 'in', date };
}

function readRangeEnd(
  tokens: Tokens,
  spans: readonly DateSpan[],
  at: number,
): Reading<readonly DeadlinePart[]> | undefined {
  const parts = spans.map(({ from, to }): DeadlinePart => (to ? { kind: 'range', from, to } : inOrBy(from)));
  return { value: parts, next: skip(tokens, at, 'until', 'before', 'during', 'inside') };
}

function readSingleDate(tokens: Tokens, at: number): Reading<PartialDate> | undefined {
  const dates = readCalendarDates(tokens, at);
  const [only, second] = dates?.value ?? [];
  return dates && only && !second && !only.to ? { value: only.from, next: dates.next } : undefined;
}

/** Dates of the calendar, in which no day stands without its month. */
function readCalendarDates(tokens: Tokens, at: number): Reading<readonly DateSpan[]> | undefined {
  const dates = readDates(tokens, at);
  const isComplete = dates?.value.every(
    ({ from, to }) => hasMonthForDay(from) && (!to || hasMonthForDay(to)),
  );
  return isComplete ? dates : undefined;
}

function hasMonthForDay({ month, day }: PartialDate): boolean {
  return day === undefined || month !== undefined;
}

function isYear({ month, within }: PartialDate): boolean {
  return month === undefined && within === undefined;
}
