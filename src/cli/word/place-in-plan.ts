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
 * Where in the plan the words stand that a person changed: the stretch of the plan that holds the first change, or
 * the longest one that reaches to it. Nothing where the words come from a template or are computed.
 */
export function findInPlan(
  campaign: Campaign,
): (edit: Pick<HandEdit, 'before' | 'pieces'>) => Span | undefined {
  const stretches = printedTexts(campaign).flatMap(stretchesOf);
  return ({ before, pieces }) => {
    const change = firstChange(pieces);
    let best: (Overlap & { readonly stretch: Stretch }) | undefined;
    for (const stretch of stretches) {
      const found = overlap(stretch.text, before, change);
      if (found && (!best || isNearer(found, best))) best = { stretch, ...found };
    }
    if (!best) return undefined;
    const { place, start } = best.stretch;
    return spansIn(place)(start + best.from, start + best.to)?.span ?? place.span;
  };
}

/** Offsets in the older text. */
function firstChange(pieces: HandEdit['pieces']): { readonly start: number; readonly end: number } {
  const [first, second] = pieces;
  const start = first?.kind === 'same' ? first.text.length : 0;
  const changed = first?.kind === 'same' ? second : first;
  return { start, end: start + (changed?.kind === 'removed' ? changed.text.length : 0) };
}

/**
 * The whole text; a stretch that holds the change among words of its own; one that is the change, as a fact that
 * prose refers to; one that holds it with hardly more; one that ends or begins where it is.
 */
const closenesses = ['touches', 'holds-hardly-more', 'is-the-change', 'holds', 'is-all'] as const;
type Closeness = (typeof closenesses)[number];

const isNearer = (one: Overlap, other: Overlap): boolean => {
  const rank = (overlap: Overlap): number => closenesses.indexOf(overlap.closeness);
  return rank(one) === rank(other) ? one.to - one.from > other.to - other.from : rank(one) > rank(other);
};

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

/** Offsets in the stretch of what it shares with the document's words. */
interface Overlap {
  readonly from: number;
  readonly to: number;
  readonly closeness: Closeness;
}

/** Nothing where they share nothing that reaches to the change. */
function overlap(
  stretch: string,
  words: string,
  change: { readonly start: number; readonly end: number },
): Overlap | undefined {
  const at = words.indexOf(stretch);
  if (at !== -1) {
    const end = at + stretch.length;
    if (change.start < at || change.start > end) return undefined;
    const length = change.end - change.start;
    const holds = length > 0 && change.end <= end;
    const more = stretch.length - length;
    const closeness: Closeness =
      stretch === words
        ? 'is-all'
        : !holds
          ? 'touches'
          : more === 0
            ? 'is-the-change'
            : more < leastLetters
              ? 'holds-hardly-more'
              : 'holds';
    return { from: 0, to: stretch.length, closeness };
  }
  const inStretch = words.length < leastLetters ? -1 : stretch.indexOf(words);
  return inStretch === -1 ? undefined : { from: inStretch, to: inStretch + words.length, closeness: 'holds' };
}
