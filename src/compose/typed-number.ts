import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/span.ts';
import type { Numbering } from '../text/numbering.ts';
import type { Context } from './context.ts';

/** A number that somebody typed before a title, where the program numbers already. */
const typedNumber =
  /^(?:[一二三四五六七八九十百]+、(?![一二三四五六七八九十])|（[一二三四五六七八九十百]+）|\([一二三四五六七八九十百]+\)|\d{1,3}[.．、](?!\d)|（\d{1,3}）|[①-⑳]|第[一二三四五六七八九十]+(?:阶段|条|[章节](?=\s)))/u;

/** The number at the start of a title, as it was typed. */
export const typedNumberOf = (title: string): string | undefined => typedNumber.exec(title)?.[0];

/** Reported: HT516 a title that begins with a number of its own where the program numbers. */
export function checkTypedNumber(
  title: string,
  numbering: Numbering | undefined,
  span: Span,
  { report }: Context,
): void {
  const typed = numbering === 'none' ? undefined : typedNumberOf(title);
  if (typed !== undefined) report(diagnostic('HT516', { title, typed }, span));
}
