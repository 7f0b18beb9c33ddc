import type { Campaign } from '../campaign/campaign.ts';
import type { DiagnosticCode, Report } from '../diagnostics/diagnostic.ts';

/**
 * A rule about what a resolved campaign says as a whole: nothing is misspelt or missing, and yet it does not make
 * sense. A check reports only what is certain, and stays silent about things that `campaign.incomplete` names.
 */
export interface Check {
  run(campaign: Campaign, report: Report): void;
}

/**
 * A rule about what campaigns say of each other. It sees all those that are read in one run, in the order of their
 * folders, and tells of pairs only: what one campaign says twice itself is the business of a `Check`.
 */
export interface CrossCheck {
  /** What it may report: a comment that silences one of these is idle only where every campaign was read. */
  readonly codes: readonly DiagnosticCode[];
  run(campaigns: readonly Campaign[], report: Report): void;
}
