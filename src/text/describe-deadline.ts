import { assertNever } from '../diagnostics/assert-never.ts';
import type { Deadline, DeadlinePart, PartialDate } from './deadline.ts';

/**
 * What was read from a deadline, in a short form that does not depend on the wording: `by 2024-12; standing`.
 * A missing year is `*`; what could not be read ends in `not understood`. For goldens and comparisons, not for readers.
 */
export function describeDeadline(deadline: Deadline): string {
  const parts = deadline.parts.map(describePart);
  return (deadline.understood ? parts : [...parts, 'not understood']).join('; ');
}

function describePart(part: DeadlinePart): string {
  switch (part.kind) {
    case 'by':
      return `by ${describeDate(part.date)}`;
    case 'from':
      return `from ${describeStart(part.date)}`;
    case 'range':
      return `${describeStart(part.from)}..${describeDate(part.to)}`;
    case 'in':
      return `in ${describeDate(part.date)}`;
    case 'duration':
      return `${part.within ? 'within' : 'for'} ${plural(part.count, part.unit)}`;
    case 'immediate':
    case 'standing':
      return part.kind;
    case 'recurrence':
      return describeRecurrence(part);
    case 'holiday-rule':
      return `holidays ${part.rule}`;
    default:
      return assertNever(part);
  }
}

function describeRecurrence(part: Extract<DeadlinePart, { kind: 'recurrence' }>): string {
  const period = part.interval === undefined ? part.every : plural(part.interval, part.every);
  const place = [
    part.month === undefined ? '' : ` month ${part.month}`,
    part.day === undefined ? '' : ` day ${part.day}`,
    part.within === undefined ? '' : ` ${part.within}`,
  ];
  const until = part.until && ` until${describePlace(part.until)}`;
  const count = part.atLeast === undefined ? '' : `, ${plural(part.atLeast, 'time')}`;
  return `every ${period}${place.join('')}${until ?? ''}${count}`;
}

function describePlace({ month, day }: { readonly month?: number; readonly day?: number | 'end' }): string {
  return `${month === undefined ? '' : ` month ${month}`}${day === undefined ? '' : ` day ${day}`}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function describeStart(date: PartialDate | 'issue-date'): string {
  return date === 'issue-date' ? 'issue date' : describeDate(date);
}

/** 2024-04, 2021-08-end, *-01-28, 2021-q3, and * for a year that is not named. */
function describeDate({ year, month, day, within }: PartialDate): string {
  return [year ?? '*', twoDigits(month), twoDigits(day), within]
    .filter((part) => part !== undefined)
    .join('-');
}

function twoDigits(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value).padStart(2, '0');
}
