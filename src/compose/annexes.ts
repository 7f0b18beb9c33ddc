import { annexMark } from '../campaign/annex-mark.ts';
import type { Campaign } from '../campaign/campaign.ts';
import type { DocumentPlan, ProsePlan } from '../campaign/document-plan.ts';

/** A document on its way into a part, with what its place among annexes says. */
export interface PlacedPlan {
  readonly plan: DocumentPlan;
  /** 附件1; absent for a document that stands on its own. */
  readonly mark?: string;
  /** The annex list that numbers 【附件：…】 in its text. */
  readonly annexes: readonly string[];
}

/** The document itself, and where it is an annex of just one other, the mark it has there. */
export function placeAlone(plan: DocumentPlan, { documents }: Pick<Campaign, 'documents'>): PlacedPlan {
  const parents = documents.filter((other): other is ProsePlan => annexesOf(other).includes(plan.id));
  const [parent] = parents.length === 1 ? parents : [];
  const mark = plan.mark ?? (parent && annexMark(parent.annexes, plan.id));
  return { plan, annexes: listFor(plan, parent?.annexes ?? []), ...(mark === undefined ? {} : { mark }) };
}

/**
 * The annexes that are bound in after a document, in the order of its list; annexes of an annex come right after it,
 * marked 附件1-1. `within` are the documents around them: nothing is bound into itself.
 */
export function placeAnnexes(
  { plan, mark: outer }: PlacedPlan,
  campaign: Pick<Campaign, 'documents'>,
  within: readonly string[] = [],
): readonly PlacedPlan[] {
  const path = [...within, plan.id];
  return annexesOf(plan).flatMap((id, index) => {
    const annex = campaign.documents.find((document) => document.id === id);
    if (!annex || path.includes(id)) return [];
    const own = annexMark(annexesOf(plan), id) ?? '';
    const mark = within.length === 0 || outer === undefined ? own : `${outer}-${index + 1}`;
    const placed: PlacedPlan = { plan: annex, mark, annexes: listFor(annex, annexesOf(plan)) };
    return [placed, ...placeAnnexes(placed, campaign, path)];
  });
}

const annexesOf = (plan: DocumentPlan): readonly string[] => ('annexes' in plan ? plan.annexes : []);

/** A document with annexes of its own numbers by them; any other speaks of those around it. */
const listFor = (plan: DocumentPlan, around: readonly string[]): readonly string[] =>
  annexesOf(plan).length > 0 ? annexesOf(plan) : around;
