import { isKind, numberAt, skip } from './reading.ts';
import type { TokenKind, Tokens } from './tokens.ts';

/** Signs and words that join statements or soften them; a slash stands where a cell was broken into lines. */
const anywhere: readonly TokenKind[] = ['adverb', 'conjunction', 'enumeration', 'slash', 'dot'];

/**
 * The place after the next words that say nothing about time: 力争, 并, 完成, 上报前一个月的情况信息, 完成50%.
 * What is reported or completed counts only after its verb: 前一个月 after a date would be another date.
 */
export function skipFiller(tokens: Tokens, at: number): number {
  if (isKind(tokens, at, ...anywhere)) return at + 1;
  if (!isKind(tokens, at, 'verb', 'begin')) return at;
  let next = at + 1;
  while (isKind(tokens, next, 'verb', 'begin', 'object', 'of')) next += 1;
  if (numberAt(tokens, next) === undefined || !isKind(tokens, next + 1, 'percent')) return next;
  return skip(tokens, next + 2, 'or-more');
}
