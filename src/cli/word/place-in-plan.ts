import type { Campaign } from '../../campaign/campaign.ts';
import { type PrintedText, printedTexts } from '../../campaign/texts/printed-texts.ts';
import { spansIn } from '../../checks/text/spans-in.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { HandEdit } from './hand-edits.ts';

/** A stretch of a plan's text that holds no reference. */
interface Stretch {
  readonly place: PrintedText;
  readonly start: number;
  readonly text: string;
}

/** Fewer letters than this stand in many places by chance. */
const leastLetters = 4;

/**
 * Where in the plan the words stand that a person changed: the longest stretch of the plan that the unchanged
 * document has round the first change. Nothing where the words come from a template or are computed.
 */
export function findInPlan(campaign: Campaign): (edit: HandEdit) => Span | undefined {
  const stretches = printedTexts(campaign).flatMap(stretchesOf);
  return ({ before, pieces }) => {
    const first = pieces[0]?.kind === 'same' ? pieces[0].text.length : 0;
    let best: { readonly stretch: Stretch; readonly from: number; readonly to: number } | undefined;
    for (const stretch of stretches) {
      const found = overlap(stretch.text, before, first);
      if (found && found.to - found.from > (best ? best.to - best.from : leastLetters - 1))
        best = { stretch, ...found };
    }
    if (!best) return undefined;
    const { place, start } = best.stretch;
    return spansIn(place)(start + best.from, start + best.to)?.span ?? place.span;
  };
}

const reference = /【[^【】\n]*】|\n/gu;

function stretchesOf(place: PrintedText): readonly Stretch[] {
  let start = 0;
  return place.text.split(reference).flatMap((text) => {
    const at = place.text.indexOf(text, start);
    start = at + text.length;
    const inside = text.trim();
    return inside.length < leastLetters ? [] : [{ place, start: at + text.indexOf(inside), text: inside }];
  });
}

/** Offsets in the stretch of what it shares with the document's words, if that reaches to the change. */
function overlap(
  stretch: string,
  words: string,
  change: number,
): { readonly from: number; readonly to: number } | undefined {
  const inWords = words.indexOf(stretch);
  if (inWords !== -1) {
    return inWords <= change && change <= inWords + stretch.length
      ? { from: 0, to: stretch.length }
      : undefined;
  }
  const inStretch = words === '' ? -1 : stretch.indexOf(words);
  return inStretch === -1 ? undefined : { from: inStretch, to: inStretch + words.length };
}
