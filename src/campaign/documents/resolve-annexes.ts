import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { findCircles } from '../resolving/find-circles.ts';
import type { Findings } from '../resolving/resolving.ts';
import type { DocumentEntry, ProseEntry } from './list-documents.ts';

/** The annex list of each document of prose, by the document's id. */
export type AnnexLists = ReadonlyMap<string, readonly string[]>;

/**
 * Reported, and left out of the lists: ids that no document has (unless documents are missing from view), a document
 * listed twice, and links by which a document would become an annex of itself.
 */
export function resolveAnnexes(
  entries: readonly DocumentEntry[],
  complete: boolean,
  findings: Findings,
): AnnexLists {
  const prose = entries.flatMap((entry) => (entry.kind === 'prose' ? [entry] : []));
  const known = new Set([
    ...entries.map(({ id }) => id),
    ...prose.flatMap((entry) => entry.listedAnnexes.map(({ id }) => id)),
  ]);
  const lists = new Map(prose.map((entry) => [entry.id, resolveList(entry, known, complete, findings)]));
  for (const chain of findCircles(lists)) {
    const [from = '', to = ''] = chain.slice(-2);
    const link = prose.find(({ id }) => id === from)?.annexes.find(({ id }) => id === to);
    findings.report(diagnostic('HT332', { chain }, link?.place.origin.span));
    lists.set(from, lists.get(from)?.filter((id) => id !== to) ?? []);
  }
  return lists;
}

function resolveList(
  entry: ProseEntry,
  known: ReadonlySet<string>,
  complete: boolean,
  { report, suggest }: Findings,
): readonly string[] {
  const listed = new Map<string, ProseEntry['annexes'][number]>();
  for (const annex of entry.annexes) {
    const { id, place } = annex;
    const first = listed.get(id);
    if (first) {
      report(diagnostic('HT331', { id }, place.origin.span, { related: [first.place.origin.span] }));
    } else if (known.has(id)) {
      listed.set(id, annex);
    } else if (complete) {
      const others = [...known].filter((other) => other !== entry.id);
      report(diagnostic('HT330', { id, ...suggest(id, others) }, place.origin.span));
    }
  }
  return [...listed.keys()];
}
