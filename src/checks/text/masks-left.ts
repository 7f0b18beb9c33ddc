import type { PrintedText } from '../../campaign/texts/printed-texts.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { Check } from '../check.ts';
import { finalTexts } from './final-texts.ts';
import { referenceMark, withoutReferences } from './references.ts';
import { spansIn } from './spans-in.ts';

/** As many places as one can look up. */
const mostPlaces = 8;

/**
 * XX县, X月X日 and *市: room that was left in a model text. ×× is the usual mark for a name that is withheld on
 * purpose and may stay.
 */
const mask =
  /(?<![\dA-Za-z])[Xx]{2,4}(?=\p{Script=Han}|$|[，。、；：）])|(?<![\dA-Za-z])[XxＸ](?=[年月日])|[*＊]{1,4}(?=[省市县区局委镇乡](?!\p{Script=Latin}))/gu;

/** A text without these holds no mask. */
const signs = /[XxＸ*＊]/u;

/** **加强领导。** is Markdown for bold, and not a mask of the 县 that may follow it; a masked name begins with its own word. */
const bold = /\*\*(?![\s省市县区局委镇乡])(?:[^*\n]*[^*\s])?\*\*/gu;

/** HT474, once for all of them: model text in what a final document prints. */
export const masksLeft: Check = {
  run(campaign, report) {
    const [first, ...others] = finalTexts(campaign).flatMap(masksIn);
    if (!first) return;
    const related = others.slice(0, mostPlaces).map(({ span }) => span);
    report(diagnostic('HT474', { mask: first.mask, places: others.length + 1 }, first.span, { related }));
  },
};

function masksIn(place: PrintedText): readonly { readonly mask: string; readonly span: Span }[] {
  if (!signs.test(place.text)) return [];
  const text = withoutReferences(place.text).replace(bold, (marked) => referenceMark.repeat(marked.length));
  const spanOf = spansIn(place);
  return [...text.matchAll(mask)].flatMap(({ index, 0: { length } }) => {
    const found = spanOf(index, index + length);
    return found ? [{ mask: text.slice(index, index + length + 1), span: found.span }] : [];
  });
}
