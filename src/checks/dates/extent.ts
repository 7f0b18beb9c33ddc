import { assertNever } from '../../diagnostics/assert-never.ts';
import { addMonths, type DayNumber } from '../../text/calendar.ts';
import { type DatedDate, type DaySpan, spanOfDate, spanOfDue } from '../../text/date-span.ts';
import type { Deadline, DeadlinePart, PartialDate } from '../../text/deadline.ts';

/**
 * When something begins and when it has to be over: the days that each of the two may be, as far as they are known.
 * 2021年12月前 may be due on any day from 30 November on, and what is done in 2021年上半年 may begin in March; only what
 * holds for all of these days is certain.
 */
export interface Extent {
  readonly start?: DaySpan;
  readonly end?: DaySpan;
}

/** Completes a date without a year where there is no doubt which one is meant. */
export type Anchor = (date: PartialDate) => DatedDate | undefined;

/** Takes a year only from where it is written. */
export const noAnchor: Anchor = (date) =>
  date.year === undefined ? undefined : { ...date, year: date.year };

type Duration = Extract<DeadlinePart, { kind: 'duration' }>;

/** What one part says about days of the calendar; what recurs, goes on or is counted in hours says nothing. */
export function extentOfPart(part: DeadlinePart, anchor: Anchor): Extent {
  switch (part.kind) {
    case 'by': {
      const date = anchor(part.date);
      return date ? { end: spanOfDue(date) } : {};
    }
    case 'in': {
      const date = anchor(part.date);
      return date ? { start: spanOfDate(date), end: spanOfDate(date) } : {};
    }
    case 'from': {
      const date = part.date === 'issue-date' ? undefined : anchor(part.date);
      return date ? { start: spanOfDate(date) } : {};
    }
    case 'range': {
      const from = part.from === 'issue-date' ? undefined : anchor(part.from);
      const to = anchor(part.to);
      return { ...(from ? { start: spanOfDate(from) } : {}), ...(to ? { end: spanOfDate(to) } : {}) };
    }
    case 'duration':
    case 'immediate':
    case 'standing':
    case 'recurrence':
    case 'holiday-rule':
      return {};
    default:
      return assertNever(part);
  }
}

/** From the first beginning to the last end of all parts; 2024年12月9日起，为期三个月 ends, what is standing does not. */
export function extentOf({ parts, understood }: Deadline, anchor: Anchor): Extent {
  if (!understood) return {};
  const extents = parts.map((part) => extentOfPart(part, anchor));
  const start = extents.flatMap((extent) => extent.start ?? []).reduce(earlier, undefined);
  if (parts.some(({ kind }) => kind === 'standing')) return start ? { start } : {};
  const durations = parts.flatMap((part) => (part.kind === 'duration' ? [part] : []));
  const ends = [
    ...extents.flatMap((extent) => extent.end ?? []),
    ...(start ? durations.flatMap((duration) => endAfter(start, duration)) : []),
  ];
  const end = ends.reduce(later, undefined);
  return { ...(start ? { start } : {}), ...(end ? { end } : {}) };
}

/** Whether all of these days are before all of those. */
export const isBefore = (one: DaySpan | undefined, other: DaySpan | undefined): boolean =>
  one !== undefined && other !== undefined && one.last < other.first;

function endAfter({ first, last }: DaySpan, { count, unit }: Duration): readonly DaySpan[] {
  switch (unit) {
    case 'month':
      return [{ first: addMonths(first, count) - 1, last: addMonths(last, count) }];
    case 'year':
      return [{ first: addMonths(first, 12 * count) - 1, last: addMonths(last, 12 * count) }];
    case 'week':
      return [{ first: first + 7 * count - 1, last: last + 7 * count }];
    case 'day':
      return [{ first: first + count - 1, last: last + count }];
    case 'working-day':
    case 'hour':
      return [];
  }
}

const earlier = (one: DaySpan | undefined, other: DaySpan): DaySpan =>
  one === undefined ? other : { first: min(one.first, other.first), last: min(one.last, other.last) };

const later = (one: DaySpan | undefined, other: DaySpan): DaySpan =>
  one === undefined ? other : { first: max(one.first, other.first), last: max(one.last, other.last) };

const min = (one: DayNumber, other: DayNumber): DayNumber => Math.min(one, other);
const max = (one: DayNumber, other: DayNumber): DayNumber => Math.max(one, other);
