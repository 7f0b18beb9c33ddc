import type { Campaign } from '../campaign.ts';
import type { DocumentPlan } from '../document-plan.ts';
import { numberedAnnexes } from '../numbered-annexes.ts';
import { mayHoldReferences, parseProse } from '../prose.ts';
import type { Kind } from '../resolving/gaps.ts';
import type { Findings } from '../resolving/resolving.ts';
import { annexesOf, attachedTo, formsIn } from '../walk.ts';
import { prosePlaces } from './prose-places.ts';
import { referenceSubjects } from './reference-subjects.ts';
import { reportReferences, type WrongReference } from './report-references.ts';
import { type ReferenceProblem, resolveReference } from './resolve-reference.ts';

/**
 * Reports every reference in the prose of a campaign and of its documents that means nothing, with the caret under
 * the reference itself. `gaps`: kinds of which something was refused, so that an unknown name of that kind may be it.
 * What several tasks inherit stands in one place and is reported once.
 */
export function checkReferences(
  campaign: Campaign,
  gaps: ReadonlySet<Kind>,
  { report, suggest }: Findings,
): void {
  const listsOf = annexListsByDocument(campaign);
  const everyList = [...new Set([...listsOf.values()].flat())];
  const seen = new Set<string>();
  for (const { text, span, document } of prosePlaces(campaign)) {
    if (!mayHoldReferences(text)) continue;
    const where = `${span.file.path}:${span.start}`;
    if (seen.has(where)) continue;
    seen.add(where);
    const annexes = document ? (listsOf.get(document.id) ?? []) : everyList;
    const wrong = parseProse(text).flatMap((segment): readonly WrongReference[] => {
      if (segment.kind === 'text') return [];
      if (segment.kind === 'broken') return [{ reference: segment, problem: segment.problem }];
      const resolved = resolveReference(segment, { campaign, annexes: { ids: annexes } }, suggest);
      if (resolved.ok || isHidden(resolved.problem, campaign, gaps)) return [];
      return [{ reference: segment, problem: notAnnexed(resolved.problem, document) ?? resolved.problem }];
    });
    reportReferences(wrong, { text, scalar: span }, report);
  }
}

/**
 * For each document the annexes that it may call by number: its own and those of what is attached to it, or where it
 * has none, those of the documents that it is bound into or, as a form, stands in.
 */
function annexListsByDocument({ documents }: Campaign): ReadonlyMap<string, readonly string[]> {
  const index = new Map(documents.map((document) => [document.id, document]));
  const holders = new Map<string, DocumentPlan[]>();
  for (const holder of documents) {
    for (const id of [...annexesOf(holder), ...attachedTo(holder), ...formsIn(holder)]) {
      holders.set(id, [...(holders.get(id) ?? []), holder]);
    }
  }
  const lists = new Map<string, readonly string[]>();
  const listOf = (document: DocumentPlan): readonly string[] => {
    const known = lists.get(document.id);
    if (known) return known;
    const own = numberedAnnexes(document, index);
    // A circle of forms that are none ends here.
    lists.set(document.id, own);
    const around = own.length > 0 ? [] : (holders.get(document.id) ?? []).flatMap(listOf);
    const list = [...new Set([...own, ...around])];
    lists.set(document.id, list);
    return list;
  };
  for (const document of documents) listOf(document);
  return lists;
}

/** The kind that a subject's targets are of. Offices are reported where they are resolved; counts cannot be refused. */
const kinds: ReadonlyMap<string, Kind> = new Map([
  ['事实', 'facts'],
  ['数据', 'figures'],
  ['附件', 'documents'],
  ['专题', 'topics'],
  ['任务', 'tasks'],
  ['措施', 'measures'],
  ['单位', 'offices'],
  ['阶段', 'phases'],
  ['报送', 'duties'],
  ['指标', 'indicators'],
]);

/** Whether what a reference lacks may be something that the schema refused. */
function isHidden(problem: ReferenceProblem, campaign: Campaign, gaps: ReadonlySet<Kind>): boolean {
  if (problem.kind === 'unknown-subject') return false;
  if (problem.kind === 'unknown-property') return gaps.has('vocabulary');
  const kind = kinds.get(problem.subject);
  if (problem.kind === 'unknown-target') return kind !== undefined && gaps.has(kind);
  const { incomplete } = campaign;
  const subject = referenceSubjects.find(({ word }) => word === problem.subject);
  const origin = subject?.originOf(problem.target, campaign);
  const givers = [origin, campaign.origin, ...campaign.topics.map((topic) => topic.origin)];
  return givers.some((giver) => giver !== undefined && incomplete?.has(giver));
}

/** An annex without a mark is a document that no annex list in reach holds. */
function notAnnexed(
  problem: ReferenceProblem,
  document: DocumentPlan | undefined,
): WrongReference['problem'] | undefined {
  if (problem.kind !== 'empty' || problem.subject !== '附件' || problem.property !== '') return undefined;
  const { target } = problem;
  if (!document) return { kind: 'not-annexed', target };
  const attached = attachedTo(document).includes(target) ? { isAttached: true as const } : {};
  return { kind: 'not-annexed', target, title: document.title, ...attached };
}
