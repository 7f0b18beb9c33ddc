import type { PrintedKind, PrintedText } from '../../campaign/texts/printed-texts.ts';
import type { Diagnostic, Report, TextEdit } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { Check } from '../check.ts';
import { type CampaignTexts, campaignTexts } from './campaign-texts.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { followingTexts } from './following-texts.ts';
import { quotedLetters } from './quoted-letters.ts';
import type { Signs } from './signs.ts';
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

/** One thing that a rule looks for. */
export interface Search<Slip extends TextSlip = TextSlip> {
  /** A text without these has nothing of the kind; absent: every text has to be looked at. */
  readonly signs?: Signs;
  readonly find: FindSlips<Slip>;
}

/** One that needs to know nothing of a text but its letters. */
export interface PlainSearch<Slip extends TextSlip = TextSlip> extends Search<Slip> {
  readonly find: (text: string) => readonly Slip[];
}

interface RuleFrame<Slip extends TextSlip> {
  /** Kinds of text that it is about; absent: all. */
  readonly kinds?: readonly PrintedKind[];
  describe(slip: Slip, found: FoundSlip): Diagnostic;
}

/**
 * A rule that looks at one text at a time. One that looks for many things (`searches`) chooses those that the texts of a
 * campaign may hold.
 */
export type TextRule<Slip extends TextSlip = TextSlip> = RuleFrame<Slip> &
  (Search<Slip> | { searches(texts: CampaignTexts): readonly Search<Slip>[] });

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
      const texts = campaignTexts(campaign);
      const following = followingTexts(campaign);
      for (const { signs, find } of 'searches' in rule ? rule.searches(texts) : [rule]) {
        for (const { text, place } of signs === undefined ? texts.texts : texts.holding(signs)) {
          if (rule.kinds && !rule.kinds.includes(place.kind)) continue;
          const slips = find(text, place, () => following(place));
          if (slips.length > 0) reportSlips(slips, text, place, rule, report);
        }
      }
    },
  };
}

function reportSlips<Slip extends TextSlip>(
  slips: readonly Slip[],
  text: string,
  place: PrintedText,
  rule: RuleFrame<Slip>,
  report: Report,
): void {
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
