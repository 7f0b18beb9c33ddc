import type { Campaign } from '../campaign/campaign.ts';
import type { DiagnosticCode, Report } from '../diagnostics/diagnostic.ts';
import { checks, crossChecks } from './index.ts';

/** Runs every check; the order of their findings is the printer's business. */
export function runChecks(campaign: Campaign, report: Report): void {
  for (const check of checks) check.run(campaign, report);
}

/** Runs the checks that compare campaigns; `campaigns` are all that are read in this run. */
export function runCrossChecks(campaigns: readonly Campaign[], report: Report): void {
  for (const check of crossChecks) check.run(campaigns, report);
}

/** What only a run over several campaigns brings up. */
export const crossCheckCodes: ReadonlySet<DiagnosticCode> = new Set(
  crossChecks.flatMap(({ codes }) => codes),
);
