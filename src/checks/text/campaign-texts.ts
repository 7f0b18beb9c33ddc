import type { Campaign } from '../../campaign/campaign.ts';
import { type PrintedText, printedTexts } from '../../campaign/texts/printed-texts.ts';
import { lettersHeld } from './letters-held.ts';
import { withoutReferences } from './references.ts';
import { placeOf, type Signs } from './signs.ts';

/** A text that a document prints, as rules read it: its references are blanked out, every other letter is in place. */
export interface CampaignText {
  readonly text: string;
  readonly place: PrintedText;
}

/** All texts of a campaign, made ready once for all the rules that read them. */
export interface CampaignTexts {
  /** In the order of `printedTexts`. */
  readonly texts: readonly CampaignText[];
  /** All of them in one string, a line end between any two, so that nothing is read across. */
  readonly all: string;
  /** Whether any of them may hold a word: `false` is certain. */
  mayHold(word: string): boolean;
  /** Those that hold any of the signs, in order: one search over all texts is much cheaper than one for each. */
  holding(signs: Signs): readonly CampaignText[];
}

const known = new WeakMap<Campaign, CampaignTexts>();

/** What the documents of a campaign print. */
export function campaignTexts(campaign: Campaign): CampaignTexts {
  const found = known.get(campaign) ?? collect(campaign);
  known.set(campaign, found);
  return found;
}

function collect(campaign: Campaign): CampaignTexts {
  const texts = printedTexts(campaign).map((place) => ({ text: withoutReferences(place.text), place }));
  const all = texts.map(({ text }) => text).join('\n');
  const starts = startsOf(texts);
  const { mayHold } = lettersHeld(all);
  return {
    texts,
    all,
    mayHold,
    holding(signs) {
      const holds = new Uint8Array(texts.length);
      const possible =
        signs instanceof RegExp ? [signs] : (typeof signs === 'string' ? [signs] : signs).filter(mayHold);
      for (const sign of possible) markTexts(holds, sign, all, starts);
      return possible.length === 0 ? [] : texts.filter((_, index) => holds[index] === 1);
    },
  };
}

/** Where each text begins in all of them, and where one more would. */
function startsOf(texts: readonly CampaignText[]): Int32Array {
  const starts = new Int32Array(texts.length + 1);
  let start = 0;
  for (const [index, { text }] of texts.entries()) {
    start += text.length + 1;
    starts[index + 1] = start;
  }
  return starts;
}

/** Marks the texts that hold a sign; behind the first place in a text the search goes on in the next one. */
function markTexts(holds: Uint8Array, sign: string | RegExp, all: string, starts: Int32Array): void {
  let index = 0;
  let at = placeOf(all, sign, 0);
  while (at !== -1) {
    while ((starts[index + 1] ?? 0) <= at) index++;
    holds[index] = 1;
    at = placeOf(all, sign, starts[index + 1] ?? 0);
  }
}
