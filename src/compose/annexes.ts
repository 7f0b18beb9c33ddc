import { type AnnexList, annexMark, noAnnexes } from '../campaign/annex-mark.ts';
import type { Campaign } from '../campaign/campaign.ts';
import type { DocumentPlan } from '../campaign/document-plan.ts';
import { formsIn } from '../campaign/walk.ts';

/** A document on its way into a part, with what its place among annexes says. */
export interface PlacedPlan {
  readonly plan: DocumentPlan;
  /** 附件1; absent for a document that stands on its own. */
  readonly mark?: string;
  /** The annex list that numbers 【附件：…】 in its text. */
  readonly annexes: AnnexList;
}

/**
 * The document itself, and where it is an annex of just one other, the mark it has there. A form that stands in the
 * body of just one other speaks of that one's annexes. `below` are the documents whose place is asked for: a circle
 * ends.
 */
export function placeAlone(
  plan: DocumentPlan,
  campaign: Pick<Campaign, 'documents'>,
  below: readonly string[] = [],
): PlacedPlan {
  const others = campaign.documents.filter(({ id }) => !below.includes(id));
  const binders = others.filter((other) => annexesOf(other).includes(plan.id));
  const parents = binders.length > 0 ? binders : others.filter((other) => formsIn(other).includes(plan.id));
  const [parent] = parents.length === 1 ? parents : [];
  const around = parent ? placeAlone(parent, campaign, [...below, plan.id]).annexes : noAnnexes;
  return place(plan, plan.mark ?? annexMark(around, plan.id), around);
}

/**
 * The annexes that are bound in after a document, in the order of its list; annexes of an annex come right after it,
 * marked 附件1-1. `within` are the documents around them: nothing is bound into itself.
 */
export function placeAnnexes(
  { plan, annexes }: PlacedPlan,
  campaign: Pick<Campaign, 'documents'>,
  within: readonly string[] = [],
): readonly PlacedPlan[] {
  const path = [...within, plan.id];
  return annexesOf(plan).flatMap((id) => {
    const annex = campaign.documents.find((document) => document.id === id);
    if (!annex || path.includes(id)) return [];
    const placed = place(annex, annexMark(annexes, id), annexes);
    return [placed, ...placeAnnexes(placed, campaign, path)];
  });
}

/** A document with annexes of its own numbers by them; any other speaks of those around it. */
function place(plan: DocumentPlan, mark: string | undefined, around: AnnexList): PlacedPlan {
  const ids = annexesOf(plan);
  if (mark === undefined) return { plan, annexes: ids.length > 0 ? { ids } : around };
  return { plan, mark, annexes: ids.length > 0 ? { ids, within: mark } : around };
}

const annexesOf = (plan: DocumentPlan): readonly string[] => ('annexes' in plan ? plan.annexes : []);
