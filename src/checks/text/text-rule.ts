import type { PrintedKind, PrintedText } from '../../campaign/texts/printed-texts.ts';
import type { Diagnostic, TextEdit } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { Check } from '../check.ts';
import { campaignTexts } from './campaign-texts.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { followingTexts } from './following-texts.ts';
import { quotedLetters } from './quoted-letters.ts';
import { holdsSigns, type Signs } from './signs.ts';
import { spansIn } from './spans-in.ts';

/** Something wrong in a text: UTF-16 offsets, end exclusive. */
export interface TextSlip {
  readonly start: number;
  readonly end: number;
  /** What should stand there instead, where there is no doubt. */
  readonly replacement?: string;
}

/**
 * What is wrong in a text. References are blanked out with U+FFFC, one for each of their characters, so that a rule
 * neither reads into them nor takes what stands beside them for the edge of the text. `next` is what the file has
 * after it: the next paragraph of a body that is a list.
 */
export type FindSlips<Slip> = (text: string, place: PrintedText, next: () => string) => readonly Slip[];

interface RuleFrame<Slip extends TextSlip> {
  /** Kinds of text that it is about; absent: all. */
  readonly kinds?: readonly PrintedKind[];
  /** Without these it finds nothing; absent: it has to look at every text. */
  readonly signs?: Signs;
  describe(slip: Slip, found: FoundSlip): Diagnostic;
}

/**
 * A rule that looks at one text at a time. One that looks for many things makes its search for all texts of a campaign
 * first (`all`), so that what stands in none of them is looked for in none.
 */
export type TextRule<Slip extends TextSlip = TextSlip> = RuleFrame<Slip> &
  ({ readonly find: FindSlips<Slip> } | { search(all: string): FindSlips<Slip> });

/** A slip in its place. */
export interface FoundSlip {
  /** What stands there. */
  readonly written: string;
  /** The same with a few letters around it, and as it should be; for messages. */
  readonly excerpt: Excerpt;
  readonly span: Span;
  /** Where the slip has a replacement that may be made: it is in the file to the letter, and nobody else's words. */
  readonly fix?: TextEdit;
}

/** Makes a check of a rule for texts: it runs over everything that documents print. */
export function textCheck<Slip extends TextSlip>(rule: TextRule<Slip>): Check {
  return {
    run(campaign, report) {
      const { texts, all } = campaignTexts(campaign);
      if (!holdsSigns(all, rule.signs)) return;
      const following = followingTexts(campaign);
      const find = 'search' in rule ? rule.search(all) : rule.find;
      for (const { text, place } of texts) {
        if (rule.kinds && !rule.kinds.includes(place.kind)) continue;
        if (!holdsSigns(text, rule.signs)) continue;
        const slips = find(text, place, () => following(place));
        if (slips.length === 0) continue;
        const quoted = quotedLetters(text);
        const spanOf = spansIn(place);
        for (const slip of slips) {
          const found = spanOf(slip.start, slip.end);
          if (!found) continue;
          const { span, isExact } = found;
          const mayFix = isExact && slip.replacement !== undefined && !quoted[slip.start];
          const written = text.slice(slip.start, slip.end);
          const fix = mayFix ? { fix: { span, replacement: slip.replacement ?? '' } } : {};
          report(rule.describe(slip, { written, excerpt: excerptOf(text, slip), span, ...fix }));
        }
      }
    },
  };
}
