import type { Signs } from './signs.ts';
import type { PlainSearch, TextSlip } from './text-rule.ts';

/** A kind of slip: what it looks like, and what to write instead (UTF-16 offsets are the pattern's). */
export interface SlipPattern {
  /** Without these the pattern matches nothing. */
  readonly signs?: Signs;
  /** With the flags `g` and `u`. Only what is wrong is matched; what it is known by stands in lookarounds. */
  readonly pattern: RegExp;
  readonly replacement?: string | ((found: RegExpExecArray) => string | undefined);
  /** What looks alike and is right. */
  readonly unless?: (found: RegExpExecArray, text: string) => boolean;
}

/** Every place where a pattern stands. */
export function findSlips(text: string, { pattern, replacement, unless }: SlipPattern): readonly TextSlip[] {
  // Nearly every text is right, and asking is much cheaper than taking the answer apart.
  if (text.search(pattern) === -1) return [];
  const slips: TextSlip[] = [];
  for (const found of text.matchAll(pattern)) {
    if (unless?.(found, text)) continue;
    const instead = typeof replacement === 'function' ? replacement(found) : replacement;
    const slip = { start: found.index, end: found.index + found[0].length };
    slips.push(instead === undefined ? slip : { ...slip, replacement: instead });
  }
  return slips;
}

/** The search of a rule for a pattern; `prepare` blanks out what it must not read. */
export const slipSearch = (pattern: SlipPattern, prepare = (text: string): string => text): PlainSearch => ({
  ...(pattern.signs === undefined ? {} : { signs: pattern.signs }),
  find: (text) => findSlips(prepare(text), pattern),
});
