import type { DocumentPlan } from './document-plan.ts';
import { annexesOf, attachedTo } from './walk.ts';

/**
 * The annexes that the text of a document calls by number, by id: its own, or where it has none, those of a document
 * attached to it, since both are one document in print. Nothing is attached to itself, so this ends.
 */
export function numberedAnnexes(
  plan: DocumentPlan,
  documents: ReadonlyMap<string, DocumentPlan>,
): readonly string[] {
  const own = annexesOf(plan);
  if (own.length > 0) return own;
  for (const id of attachedTo(plan)) {
    const attached = documents.get(id);
    const annexes = attached ? numberedAnnexes(attached, documents) : [];
    if (annexes.length > 0) return annexes;
  }
  return [];
}
