import type { Campaign } from '../../campaign/campaign.ts';
import { type PrintedText, printedTexts } from '../../campaign/texts/printed-texts.ts';
import { withoutReferences } from './references.ts';

/** A text that a document prints, as rules read it: its references are blanked out, every other letter is in place. */
export interface CampaignText {
  readonly text: string;
  readonly place: PrintedText;
}

/** All texts of a campaign, made ready once for all the rules that read them. */
export interface CampaignTexts {
  readonly texts: readonly CampaignText[];
  /** All of them in one string, a line end between any two: what stands nowhere in it need not be looked for. */
  readonly all: string;
}

const known = new WeakMap<Campaign, CampaignTexts>();

/** What the documents of a campaign print, in the order of `printedTexts`. */
export function campaignTexts(campaign: Campaign): CampaignTexts {
  const found = known.get(campaign) ?? collect(campaign);
  known.set(campaign, found);
  return found;
}

function collect(campaign: Campaign): CampaignTexts {
  const texts = printedTexts(campaign).map((place) => ({ text: withoutReferences(place.text), place }));
  return { texts, all: texts.map(({ text }) => text).join('\n') };
}
