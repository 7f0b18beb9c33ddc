import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { findCircles } from '../resolving/find-circles.ts';
import type { Findings } from '../resolving/resolving.ts';
import type { BoundDocument, DocumentEntry, ProseEntry } from './list-documents.ts';

/** What a document of prose binds in after its text, by id. */
export interface BoundLists {
  readonly annexes: readonly string[];
  readonly attached: readonly string[];
}

export const nothingBound: BoundLists = { annexes: [], attached: [] };

/**
 * The annexes and attached documents of each document of prose, by its id. Reported, and left out of the lists: ids
 * that no document has (HT330, unless documents are missing from view), a document bound into one twice (HT331), and
 * links by which a document would be bound into itself (HT332).
 */
export function resolveBound(
  entries: readonly DocumentEntry[],
  complete: boolean,
  findings: Findings,
): ReadonlyMap<string, BoundLists> {
  const prose = entries.flatMap((entry) => (entry.kind === 'prose' ? [entry] : []));
  const documents = entries.map(({ id }) => id);
  const listed = prose.flatMap((entry) => entry.listedAnnexes.map(({ id }) => id));
  const known = { documents: new Set(documents), annexes: new Set([...documents, ...listed]) };
  const lists = new Map(prose.map((entry) => [entry.id, resolveLists(entry, known, complete, findings)]));
  const links = new Map([...lists].map(([id, { annexes, attached }]) => [id, [...attached, ...annexes]]));
  for (const chain of findCircles(links)) {
    const [from = '', to = ''] = chain.slice(-2);
    const holder = prose.find(({ id }) => id === from);
    const link = [...(holder?.attached ?? []), ...(holder?.annexes ?? [])].find(({ id }) => id === to);
    findings.report(diagnostic('HT332', { chain }, link?.place.origin.span));
    const { annexes, attached } = lists.get(from) ?? nothingBound;
    lists.set(from, { annexes: without(annexes, to), attached: without(attached, to) });
  }
  return lists;
}

const without = (ids: readonly string[], left: string): readonly string[] => ids.filter((id) => id !== left);

interface KnownIds {
  readonly documents: ReadonlySet<string>;
  /** Papers that are attached by hand among them: those can be named in an annex list only. */
  readonly annexes: ReadonlySet<string>;
}

function resolveLists(
  entry: ProseEntry,
  known: KnownIds,
  complete: boolean,
  { report, suggest }: Findings,
): BoundLists {
  const first = new Map<string, BoundDocument>();
  const resolve = (bound: readonly BoundDocument[], candidates: ReadonlySet<string>): readonly string[] =>
    bound.flatMap((document) => {
      const { id, place } = document;
      const taken = first.get(id);
      if (taken) {
        report(diagnostic('HT331', { id }, place.origin.span, { related: [taken.place.origin.span] }));
        return [];
      }
      if (!candidates.has(id)) {
        const others = [...candidates].filter((other) => other !== entry.id);
        if (complete) report(diagnostic('HT330', { id, ...suggest(id, others) }, place.origin.span));
        return [];
      }
      first.set(id, document);
      return [id];
    });
  const attached = resolve(entry.attached, known.documents);
  return { attached, annexes: resolve(entry.annexes, known.annexes) };
}
