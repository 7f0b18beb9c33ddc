import type { DeadlinePart } from '../deadline.ts';
import { readCalendar } from './read-calendar.ts';
import { readDuration } from './read-duration.ts';
import { skipFiller } from './read-filler.ts';
import { readHolidayRule, readManner } from './read-manner.ts';
import { readRecurrence } from './read-recurrence.ts';
import { isBoundary, type Reading } from './reading.ts';
import type { Tokens } from './tokens.ts';

/**
 * Everything up to the next ，；。 or bracket, as a whole or not at all: one unknown word can turn the meaning
 * of the words beside it (全国两会召开前), so nothing is taken from a statement that holds one.
 */
export function readStatement(tokens: Tokens, at: number): Reading<readonly DeadlinePart[]> | undefined {
  const parts: DeadlinePart[] = [];
  let next = at;
  while (!isBoundary(tokens, next)) {
    const part = readParts(tokens, next);
    const end = part?.next ?? skipFiller(tokens, next);
    if (end === next) return undefined;
    for (const found of part?.value ?? []) parts.push(found);
    next = end;
  }
  return { value: parts, next };
}

/** Recurrences come first, because 一年两次 begins as a duration; durations before dates, because of 10日内. */
function readParts(tokens: Tokens, at: number): Reading<readonly DeadlinePart[]> | undefined {
  return (
    readRecurrence(tokens, at) ??
    readDuration(tokens, at) ??
    readCalendar(tokens, at) ??
    readManner(tokens, at) ??
    readHolidayRule(tokens, at)
  );
}
