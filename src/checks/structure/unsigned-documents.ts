import { annexesOf, attachedTo } from '../../campaign/walk.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { proseDocuments } from '../official/prose-documents.ts';

/**
 * HT456: a final plan that stands alone – no other document attaches it or has it as an annex – and names neither who
 * made it nor when. Reports that are read out to somebody are signed by who reads them.
 */
export const unsignedDocuments: Check = {
  run(campaign, report) {
    const bound = new Set(campaign.documents.flatMap((one) => [...annexesOf(one), ...attachedTo(one)]));
    for (const { id, kind, title, status, redHead, signature, date, mark, number, origin } of proseDocuments(
      campaign,
    )) {
      const isAlone = !bound.has(id) && mark === undefined && kind === 'implementation-plan';
      const isNamed = redHead || signature !== 'none' || date !== undefined || number !== undefined;
      if (status !== 'final' || !isAlone || isNamed) continue;
      report(diagnostic('HT456', { title }, origin.at('title')));
    }
  },
};
