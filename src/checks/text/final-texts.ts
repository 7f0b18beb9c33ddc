import type { Campaign } from '../../campaign/campaign.ts';
import { type PrintedText, printedTexts } from '../../campaign/texts/printed-texts.ts';

/** The texts that a final document prints: its own, and what all documents of the campaign may print. */
export function finalTexts(campaign: Campaign): readonly PrintedText[] {
  if (!campaign.documents.some(({ status }) => status === 'final')) return [];
  return printedTexts(campaign).filter(({ document }) => !document || document.status === 'final');
}
