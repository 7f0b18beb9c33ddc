import { isKind, numberAt, type Reading, skip } from './reading.ts';
import type { Tokens } from './tokens.ts';

/** Passes over 17:00, 下午5时30分, 下班: read, but not kept, because a deadline is as fine as a day. */
export function skipClock(tokens: Tokens, at: number): number {
  const start = skip(tokens, at, 'time-of-day');
  if (isKind(tokens, start, 'end-of-work')) return start + 1;
  const hour = numberAt(tokens, start);
  if (hour === undefined || hour > 24) return at;
  if (isKind(tokens, start + 1, 'colon')) return isMinute(tokens, start + 2) ? start + 3 : at;
  if (!isKind(tokens, start + 1, 'full-hour')) return at;
  if (isKind(tokens, start + 2, 'half')) return start + 3;
  return isMinute(tokens, start + 2) && isKind(tokens, start + 3, 'minute') ? start + 4 : start + 2;
}

function isMinute(tokens: Tokens, at: number): boolean {
  const minute = numberAt(tokens, at);
  return minute !== undefined && minute < 60;
}

/** 一 to 六, 日, 天 after 周 or 星期: from Monday as 1 to Sunday as 7. */
export function readDayOfWeek(tokens: Tokens, at: number): Reading<number> | undefined {
  if (isKind(tokens, at, 'day', 'day-count')) return { value: 7, next: at + 1 };
  const day = numberAt(tokens, at);
  return day !== undefined && day >= 1 && day <= 6 ? { value: day, next: at + 1 } : undefined;
}

/** （星期一） after a date. */
export function readWeekdayNote(tokens: Tokens, at: number): Reading<number> | undefined {
  if (!isKind(tokens, at, 'open') || !isKind(tokens, at + 1, 'week')) return undefined;
  const day = readDayOfWeek(tokens, at + 2);
  return day && isKind(tokens, day.next, 'close') ? { value: day.value, next: day.next + 1 } : undefined;
}
