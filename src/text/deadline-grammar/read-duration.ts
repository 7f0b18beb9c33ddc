import type { DeadlinePart } from '../deadline.ts';
import { isKind, numberAt, type Reading, skip } from './reading.ts';
import type { Tokens } from './tokens.ts';

type Duration = Extract<DeadlinePart, { kind: 'duration' }>;
type Length = Pick<Duration, 'count' | 'unit'>;

/** 为期三个月, 三年内, 24小时内, 15个工作日内, 半年, 一年半. */
export function readDuration(tokens: Tokens, at: number): Reading<readonly DeadlinePart[]> | undefined {
  const isLasting = isKind(tokens, at, 'lasting');
  const length = readLength(tokens, isLasting ? at + 1 : at, isLasting);
  if (!length) return undefined;
  const end = skip(tokens, length.next, 'span');
  const within = isKind(tokens, end, 'inside');
  // 5日 and 24小时 alone may be a date or a way of working: only 为期 or 内 makes a deadline of them.
  if (!isLasting && !within && !length.value.standsAlone) return undefined;
  const { count, unit } = length.value;
  const part: Duration = { kind: 'duration', count, unit, ...(within ? { within } : {}) };
  return { value: [part], next: within ? end + 1 : end };
}

function readLength(
  tokens: Tokens,
  at: number,
  isLasting: boolean,
): Reading<Length & { readonly standsAlone: boolean }> | undefined {
  if (isKind(tokens, at, 'half-year')) {
    return { value: { count: 6, unit: 'month', standsAlone: true }, next: at + 1 };
  }
  const count = numberAt(tokens, at);
  if (count === undefined || count < 1 || count > 999) return undefined;
  const unit = skip(tokens, at + 1, 'measure');
  const counted = unit > at + 1;
  const after = unit + 1;
  switch (tokens[unit]?.kind) {
    case 'year':
      return isKind(tokens, after, 'half')
        ? { value: { count: 12 * count + 6, unit: 'month', standsAlone: true }, next: after + 1 }
        : { value: { count, unit: 'year', standsAlone: true }, next: after };
    case 'month':
      // 3月内 is the month of March as likely as three months.
      return counted || isLasting
        ? { value: { count, unit: 'month', standsAlone: counted }, next: after }
        : undefined;
    case 'week':
      return { value: { count, unit: 'week', standsAlone: true }, next: after };
    case 'working-day':
      return { value: { count, unit: 'working-day', standsAlone: true }, next: after };
    case 'day-count':
      return { value: { count, unit: 'day', standsAlone: true }, next: after };
    case 'day':
      return { value: { count, unit: 'day', standsAlone: false }, next: after };
    case 'hour':
      return { value: { count, unit: 'hour', standsAlone: false }, next: after };
    default:
      return undefined;
  }
}
