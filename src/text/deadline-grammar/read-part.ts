import type { PartialDate } from '../deadline.ts';
import { isKind, numberAt, type Reading, skip } from './reading.ts';
import type { Tokens } from './tokens.ts';

type Part = NonNullable<PartialDate['within']>;

const parts = ['early', 'middle', 'late', 'start', 'end'] as const;
const quarters = ['q1', 'q2', 'q3', 'q4'] as const;

/** 上旬 中旬 下旬 初 底 of a month; 初 中 底 of a year. */
export function readPart(tokens: Tokens, at: number): Reading<Part> | undefined {
  const part = parts.find((candidate) => isKind(tokens, at, candidate));
  return part && { value: part, next: at + 1 };
}

/** 上半年, 第三季度, 三季度; and their ends as the month they fall in: 第三季度末 is the end of September. */
export function readQuarterOrHalf(tokens: Tokens, at: number): Reading<PartialDate> | undefined {
  if (isKind(tokens, at, 'first-half')) return withEnds(tokens, at + 1, 'first-half', 1, 6);
  if (isKind(tokens, at, 'second-half')) return withEnds(tokens, at + 1, 'second-half', 7, 12);
  const place = skip(tokens, at, 'ordinal');
  const quarter = numberAt(tokens, place);
  const part = quarter === undefined ? undefined : quarters[quarter - 1];
  if (quarter === undefined || !part || !isKind(tokens, place + 1, 'quarter')) return undefined;
  return withEnds(tokens, place + 2, part, 3 * quarter - 2, 3 * quarter);
}

function withEnds(
  tokens: Tokens,
  at: number,
  within: Part,
  first: number,
  last: number,
): Reading<PartialDate> {
  if (isKind(tokens, at, 'start')) return { value: { month: first, within: 'start' }, next: at + 1 };
  if (isKind(tokens, at, 'end')) return { value: { month: last, within: 'end' }, next: at + 1 };
  return { value: { within }, next: at };
}
