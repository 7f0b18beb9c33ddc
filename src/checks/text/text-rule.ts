import { parseProse } from '../../campaign/prose.ts';
import { type PrintedKind, type PrintedText, printedTexts } from '../../campaign/texts/printed-texts.ts';
import type { Diagnostic, TextEdit } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { Check } from '../check.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { followingTexts } from './following-texts.ts';
import { quotedLetters } from './quoted-letters.ts';
import { spansIn } from './spans-in.ts';

/** Something wrong in a text: UTF-16 offsets, end exclusive. */
export interface TextSlip {
  readonly start: number;
  readonly end: number;
  /** What should stand there instead, where there is no doubt. */
  readonly replacement?: string;
}

/** A rule that looks at one text at a time. */
export interface TextRule<Slip extends TextSlip = TextSlip> {
  /** Kinds of text that it is about; absent: all. */
  readonly kinds?: readonly PrintedKind[];
  /**
   * What is wrong in a text. References are blanked out with U+FFFC, one for each of their characters, so that a rule
   * neither reads into them nor takes what stands beside them for the edge of the text. `next` is what the file has
   * after it: the next paragraph of a body that is a list.
   */
  find(text: string, place: PrintedText, next: () => string): readonly Slip[];
  describe(slip: Slip, found: FoundSlip): Diagnostic;
}

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

/** What stands in place of each character of a reference. */
export const referenceMark = '\ufffc';

/** Makes a check of a rule for texts: it runs over everything that documents print. */
export function textCheck<Slip extends TextSlip>(rule: TextRule<Slip>): Check {
  return {
    run(campaign, report) {
      const places = printedTexts(campaign);
      const following = followingTexts(places);
      for (const place of places) {
        if (rule.kinds && !rule.kinds.includes(place.kind)) continue;
        const text = withoutReferences(place.text);
        const slips = rule.find(text, place, () => following(place));
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

/** A text with its references blanked out; every other letter stays where it is. */
export function withoutReferences(text: string): string {
  if (!text.includes('【')) return text;
  const pieces: string[] = [];
  let done = 0;
  for (const segment of parseProse(text)) {
    if (segment.kind === 'text') continue;
    const { start, written } = segment;
    pieces.push(text.slice(done, start), referenceMark.repeat(written.length));
    done = start + written.length;
  }
  return pieces.join('') + text.slice(done);
}
