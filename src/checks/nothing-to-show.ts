import type { Campaign } from '../campaign/campaign.ts';
import type { ProsePlan, Show } from '../campaign/document-plan.ts';
import { allParts } from '../campaign/walk.ts';
import { assertNever } from '../diagnostics/assert-never.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Check } from './check.ts';

/**
 * HT372: a part of a body that shows data of which the campaign, or the topics chosen, have none: a heading would stand
 * there alone.
 */
export const nothingToShow: Check = {
  run(campaign, report) {
    if (campaign.incomplete?.has(campaign.origin)) return;
    for (const document of campaign.documents) {
      if (!('body' in document) || campaign.incomplete?.has(document.origin)) continue;
      for (const part of allParts(document.body)) {
        if (!part.show || howMany(part.show, campaign, document) > 0) continue;
        report(diagnostic('HT372', { what: part.show.what }, part.origin.at('show')));
      }
    }
  },
};

function howMany({ what, topics: chosen }: Show, campaign: Campaign, document: ProsePlan): number {
  const topics = campaign.topics.filter(({ id }) => chosen === undefined || chosen.includes(id));
  switch (what) {
    case 'topics':
      return topics.length;
    case 'tasks':
      return topics.flatMap(({ tasks }) => tasks).length;
    case 'phases':
      return campaign.phases.length;
    case 'leadership':
      return campaign.leadership ? 1 : 0;
    case 'duties':
      return campaign.duties.length;
    case 'contacts':
      return document.contacts.length;
    case 'indicators':
      return campaign.indicators.length;
    default:
      return assertNever(what);
  }
}
