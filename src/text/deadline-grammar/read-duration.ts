import type { DeadlinePart } from '../deadline.ts';
import { isKind, numberAt, type Reading, skip } from './reading.ts';
import type { TokenKind, Tokens } from './tokens.ts';

type Duration = Extract<DeadlinePart, { kind: 'duration' }>;
type Length = Pick<Duration, 'count' | 'unit'>;

const units: Partial<Record<TokenKind, Duration['unit']>> = {
  year: 'year',
  month: 'month',
  week: 'week',
  'working-day': 'working-day',
  'day-count': 'day',
  day: 'day',
  hour: 'hour',
};

/** More years than a plan is made for: 21年 is 2021 with its century left out, which is not for us to guess. */
const clippedYear = 10;

/** 为期三个月, 三年内, 24小时内, 15个工作日内, 半年, 一年半. */
export function readDuration(tokens: Tokens, at: number): Reading<readonly DeadlinePart[]> | undefined {
  const isLasting = isKind(tokens, at, 'lasting');
  const start = isLasting ? at + 1 : at;
  const length = readLength(tokens, start);
  if (!length || (!isLasting && isAmbiguous(tokens, start))) return undefined;
  const end = skip(tokens, length.next, 'span');
  const within = isKind(tokens, end, 'inside');
  if (!isLasting && !within && !standsAlone(tokens, start, end)) return undefined;
  const part: Duration = { kind: 'duration', ...length.value, ...(within ? { within } : {}) };
  return { value: [part], next: within ? end + 1 : end };
}

function readLength(tokens: Tokens, at: number): Reading<Length> | undefined {
  if (isKind(tokens, at, 'half-year')) return { value: { count: 6, unit: 'month' }, next: at + 1 };
  const count = numberAt(tokens, at);
  if (count === undefined || count < 1 || count > 999) return undefined;
  const next = skip(tokens, at + 1, 'measure');
  const kind = tokens[next]?.kind;
  const unit = kind && units[kind];
  if (unit === 'year' && isKind(tokens, next + 1, 'half')) {
    return { value: { count: 12 * count + 6, unit: 'month' }, next: next + 2 };
  }
  return unit && { value: { count, unit }, next: next + 1 };
}

/** 3月内 is the month of March as likely as three months; 25年内 is 2025. */
function isAmbiguous(tokens: Tokens, at: number): boolean {
  const isClippedYear = isKind(tokens, at + 1, 'year') && (numberAt(tokens, at) ?? 0) >= clippedYear;
  return isClippedYear || isKind(tokens, at + 1, 'month');
}

/** 三年 and 3个月, but not 5日, 24小时 (a date, a way of working) nor the 2年 of 2年9月. */
function standsAlone(tokens: Tokens, at: number, end: number): boolean {
  return !isKind(tokens, at + 1, 'day', 'hour') && numberAt(tokens, end) === undefined;
}
