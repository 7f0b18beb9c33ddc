import { type AnnexList, annexMark, noAnnexes } from '../campaign/annex-mark.ts';
import type { Campaign } from '../campaign/campaign.ts';
import type { DocumentPlan } from '../campaign/document-plan.ts';
import { numberedAnnexes } from '../campaign/numbered-annexes.ts';
import { annexesOf, attachedTo, formsIn } from '../campaign/walk.ts';
import type { Part } from '../document/document.ts';

/** A document on its way into a part, with what its place among others says. */
export interface PlacedPlan {
  readonly plan: DocumentPlan;
  readonly role: Part['role'];
  /** 附件1; for annexes only. */
  readonly mark?: string;
  /** The mark that those of its own annexes go on from: its own, or that of the annex it is attached to. */
  readonly within?: string;
  /** The annex list that numbers 【附件：…】 in its text. */
  readonly annexes: AnnexList;
}

type Documents = ReadonlyMap<string, DocumentPlan>;

const byId = ({ documents }: Pick<Campaign, 'documents'>): Documents =>
  new Map(documents.map((document) => [document.id, document]));

/**
 * The document itself, and where it is an annex of just one other, the mark it has there. A document that is attached
 * to just one other, or a form that stands in its body, speaks of that one's annexes. `below` are the documents whose
 * place is asked for: a circle ends.
 */
export function placeAlone(
  plan: DocumentPlan,
  campaign: Pick<Campaign, 'documents'>,
  below: readonly string[] = [],
): PlacedPlan {
  const documents = byId(campaign);
  const others = campaign.documents.filter(({ id }) => !below.includes(id));
  const binders = others.filter((other) => [...annexesOf(other), ...attachedTo(other)].includes(plan.id));
  const parents = binders.length > 0 ? binders : others.filter((other) => formsIn(other).includes(plan.id));
  const [parent] = parents.length === 1 ? parents : [];
  const around = parent && placeAlone(parent, campaign, [...below, plan.id]);
  const mark = plan.mark ?? annexMark(around?.annexes ?? noAnnexes, plan.id);
  return place(plan, mark === undefined ? 'main' : 'annex', mark, around, documents);
}

/**
 * What is bound in after a document: the documents attached to it, then its annexes, each in the order of its list and
 * with what is bound in after itself; annexes of an annex are marked 附件1-1.
 */
export const placeBound = (
  placed: PlacedPlan,
  campaign: Pick<Campaign, 'documents'>,
): readonly PlacedPlan[] => placeBelow(placed, byId(campaign), []);

/** `within` are the documents around this one: nothing is bound into itself. */
function placeBelow(
  placed: PlacedPlan,
  documents: Documents,
  within: readonly string[],
): readonly PlacedPlan[] {
  const path = [...within, placed.plan.id];
  const bind = (id: string, role: 'attached' | 'annex'): readonly PlacedPlan[] => {
    const plan = documents.get(id);
    if (!plan || path.includes(id)) return [];
    const mark = role === 'annex' ? annexMark(placed.annexes, id) : undefined;
    const bound = place(plan, role, mark, placed, documents);
    return [bound, ...placeBelow(bound, documents, path)];
  };
  return [
    ...attachedTo(placed.plan).flatMap((id) => bind(id, 'attached')),
    ...annexesOf(placed.plan).flatMap((id) => bind(id, 'annex')),
  ];
}

/** A document with annexes of its own, or of what is attached to it, numbers by them; any other by those around it. */
function place(
  plan: DocumentPlan,
  role: Part['role'],
  mark: string | undefined,
  around: PlacedPlan | undefined,
  documents: Documents,
): PlacedPlan {
  const ids = numberedAnnexes(plan, documents);
  const within = mark ?? around?.within;
  const marks = within === undefined ? {} : { within };
  return {
    plan,
    role,
    ...(mark === undefined ? {} : { mark }),
    ...marks,
    annexes: ids.length > 0 ? { ids, ...marks } : (around?.annexes ?? noAnnexes),
  };
}
