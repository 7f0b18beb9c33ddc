import type { Campaign } from '../../campaign/campaign.ts';
import type { ProsePlan } from '../../campaign/document-plan.ts';

/** The documents of prose of which nothing was refused. */
export const proseDocuments = ({ documents, incomplete }: Campaign): readonly ProsePlan[] =>
  documents.filter((plan): plan is ProsePlan => 'body' in plan && !incomplete?.has(plan.origin));
