import type { TextSlip } from './text-rule.ts';

/** A kind of slip: what it looks like, and what to write instead (UTF-16 offsets are the pattern's). */
export interface SlipPattern {
  /** With the flags `g` and `u`. Only what is wrong is matched; what it is known by stands in lookarounds. */
  readonly pattern: RegExp;
  readonly replacement?: string | ((found: RegExpExecArray) => string | undefined);
  /** What looks alike and is right. */
  readonly unless?: (found: RegExpExecArray, text: string) => boolean;
}

/** Every place where one of the patterns stands. */
export function findSlips(text: string, patterns: readonly SlipPattern[]): readonly TextSlip[] {
  return patterns.flatMap(({ pattern, replacement, unless }) =>
    [...text.matchAll(pattern)].flatMap((found) => {
      if (unless?.(found, text)) return [];
      const instead = typeof replacement === 'function' ? replacement(found) : replacement;
      const slip = { start: found.index, end: found.index + found[0].length };
      return [instead === undefined ? slip : { ...slip, replacement: instead }];
    }),
  );
}
