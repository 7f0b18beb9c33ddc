import type { DocumentPlan } from '../../campaign/document-plan.ts';
import { annexesOf, attachedTo } from '../../campaign/walk.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { proseDocuments } from './prose-documents.ts';

/** HT398: two documents bound as one, both with annexes of their own, so that two papers are called 附件1. */
export const severalAnnexLists: Check = {
  run(campaign, report) {
    const documents = new Map(campaign.documents.map((document) => [document.id, document]));
    for (const plan of proseDocuments(campaign)) {
      let [first] = annexesOf(plan).length > 0 ? [plan.title] : [];
      for (const [index, id] of (plan.attached ?? []).entries()) {
        const document = documents.get(id);
        const title = document && titleWithAnnexes(document, documents);
        if (title === undefined) continue;
        if (first === undefined) first = title;
        else report(diagnostic('HT398', { first, second: title }, plan.origin.at('attached', index)));
      }
    }
  },
};

/** The first document with annexes, of one and what is attached to it. Nothing is attached to itself, so this ends. */
function titleWithAnnexes(
  plan: DocumentPlan,
  documents: ReadonlyMap<string, DocumentPlan>,
): string | undefined {
  if (annexesOf(plan).length > 0) return plan.title;
  for (const id of attachedTo(plan)) {
    const document = documents.get(id);
    const title = document && titleWithAnnexes(document, documents);
    if (title !== undefined) return title;
  }
  return undefined;
}
