import type { DeadlinePart } from '../deadline.ts';
import { isKind, type Reading, skip } from './reading.ts';
import type { Tokens } from './tokens.ts';

/** 长期坚持, 持续推进, 立行立改: duties without a date. 长期/坚持, written in two, is one. */
export function readManner(tokens: Tokens, at: number): Reading<readonly DeadlinePart[]> | undefined {
  if (isKind(tokens, at, 'immediate')) return { value: [{ kind: 'immediate' }], next: at + 1 };
  if (!isKind(tokens, at, 'standing')) return undefined;
  let next = at + 1;
  while (isKind(tokens, skip(tokens, next, 'slash'), 'standing')) next = skip(tokens, next, 'slash') + 1;
  return { value: [{ kind: 'standing' }], next };
}

/** 逢节假日顺延, 如遇双休日、法定节假日提前, 节假日顺延. */
export function readHolidayRule(tokens: Tokens, at: number): Reading<readonly DeadlinePart[]> | undefined {
  let next = skip(tokens, at, 'meeting');
  if (!isKind(tokens, next, 'holiday')) return undefined;
  while (isKind(tokens, next, 'holiday', 'enumeration', 'conjunction', 'adverb')) next += 1;
  if (isKind(tokens, next, 'postpone')) {
    return { value: [{ kind: 'holiday-rule', rule: 'postpone' }], next: next + 1 };
  }
  return isKind(tokens, next, 'advance')
    ? { value: [{ kind: 'holiday-rule', rule: 'advance' }], next: next + 1 }
    : undefined;
}
