import type { Severity } from '../diagnostic.ts';

/** Names, references, dates and duties that do not fit together. Codes HT301–HT399. */
export interface CampaignDiagnostics {
  HT301: { readonly name: string; readonly suggestion?: string };
}

export const campaignSeverities: { readonly [Code in keyof CampaignDiagnostics]: Severity } = {
  HT301: 'error',
};
