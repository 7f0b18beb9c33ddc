import type { Campaign } from '../campaign/campaign.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import { checks } from './index.ts';

/** Runs every check; the order of their findings is the printer's business. */
export function runChecks(campaign: Campaign, report: Report): void {
  for (const check of checks) check.run(campaign, report);
}
