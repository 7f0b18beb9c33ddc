import type { CampaignInput } from '../../schema/campaign-input.ts';
import type { Place } from './place.ts';

/** Kinds of things that references and lists name; the vocabulary is roles and fields. */
export type Kind =
  | 'offices'
  | 'vocabulary'
  | 'facts'
  | 'figures'
  | 'topics'
  | 'tasks'
  | 'measures'
  | 'phases'
  | 'duties'
  | 'indicators'
  | 'documents';

/**
 * The kinds of which something may be missing from view, because the schema refused it or its id. An unknown name of
 * such a kind may be the name of what was refused, so nothing is said about it. Offices and vocabulary are known when
 * they are resolved, so that is told: `complete`.
 */
export function findGaps(
  input: CampaignInput,
  place: Place,
  complete: { readonly offices: boolean; readonly vocabulary: boolean },
): ReadonlySet<Kind> {
  const gaps = new Set<Kind>();
  if (!complete.offices) gaps.add('offices');
  if (!complete.vocabulary) gaps.add('vocabulary');
  if (place.isWhole) return gaps;
  const look = (kind: Kind, items: readonly unknown[] | undefined, list: Place): void => {
    const isOpen = list.isUnknown() || (items ?? []).some((_, index) => list.isUnknown(index, 'id'));
    if (isOpen) gaps.add(kind);
  };
  if (place.isUnknown('facts')) gaps.add('facts');
  if (place.isUnknown('figures')) gaps.add('figures');
  look('topics', input.topics, place.below('topics'));
  look('duties', input.duties, place.below('duties'));
  look('indicators', input.indicators, place.below('indicators'));
  lookIntoPhases(input.phases ?? [], place.below('phases'), look);
  lookIntoDocuments(input.documents ?? [], place.below('documents'), look);
  for (const [index, topic] of (input.topics ?? []).entries()) {
    const tasks = place.below('topics', index, 'tasks');
    look('tasks', topic.tasks, tasks);
    for (const [number, task] of (topic.tasks ?? []).entries()) {
      look('measures', task.measures, tasks.below(number, 'measures'));
    }
  }
  if (gaps.has('topics')) gaps.add('tasks');
  if (gaps.has('tasks')) gaps.add('measures');
  return gaps;
}

type Look = (kind: Kind, items: readonly unknown[] | undefined, list: Place) => void;

function lookIntoPhases(phases: NonNullable<CampaignInput['phases']>, list: Place, look: Look): void {
  look('phases', phases, list);
  for (const [index, phase] of phases.entries()) {
    lookIntoPhases(phase.phases ?? [], list.below(index, 'phases'), look);
  }
}

type DocumentInput = NonNullable<CampaignInput['documents']>[number];
type ProseInput = Extract<DocumentInput, { annexes?: unknown }>;
type BoundLists = Pick<ProseInput, 'annexes' | 'attached'>;
/** What a list of annexes or attached documents may hold. */
type BoundInput = NonNullable<ProseInput['annexes']>[number];

function lookIntoDocuments(documents: readonly BoundInput[], list: Place, look: Look): void {
  look('documents', documents, list);
  for (const [index, document] of documents.entries()) {
    if (typeof document === 'string') continue;
    const bindsSome = 'annexes' in document || 'attached' in document;
    const { annexes = [], attached = [] }: BoundLists = bindsSome ? document : {};
    lookIntoDocuments(annexes, list.below(index, 'annexes'), look);
    lookIntoDocuments(attached, list.below(index, 'attached'), look);
  }
}
