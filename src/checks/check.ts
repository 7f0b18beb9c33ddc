import type { Campaign } from '../campaign/campaign.ts';
import type { Report } from '../diagnostics/diagnostic.ts';

/**
 * A rule about what a resolved campaign says as a whole: nothing is misspelt or missing, and yet it does not make
 * sense. A check reports only what is certain, and stays silent about things that `campaign.incomplete` names.
 */
export interface Check {
  run(campaign: Campaign, report: Report): void;
}
