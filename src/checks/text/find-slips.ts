import { holdsSigns, type Signs } from './signs.ts';
import type { FindSlips, TextSlip } from './text-rule.ts';

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

/** Every place where one of the patterns stands. */
export function findSlips(text: string, patterns: readonly SlipPattern[]): readonly TextSlip[] {
  const slips: TextSlip[] = [];
  for (const { signs, pattern, replacement, unless } of patterns) {
    // Nearly every text is right, and asking is much cheaper than taking the answer apart.
    if (!holdsSigns(text, signs) || text.search(pattern) === -1) continue;
    for (const found of text.matchAll(pattern)) {
      if (unless?.(found, text)) continue;
      const instead = typeof replacement === 'function' ? replacement(found) : replacement;
      const slip = { start: found.index, end: found.index + found[0].length };
      slips.push(instead === undefined ? slip : { ...slip, replacement: instead });
    }
  }
  return slips;
}

/** A search (`TextRule`) for those of the patterns whose signs any text of the campaign holds. */
export function slipSearch(patterns: readonly SlipPattern[]): (all: string) => FindSlips<TextSlip> {
  return (all) => {
    const possible = patterns.filter(({ signs }) => holdsSigns(all, signs));
    return (text) => findSlips(text, possible);
  };
}
