import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { SourceFile } from '../../diagnostics/span.ts';

/** The four lines that git writes into a file it could not merge. */
const markers = /^(?:<{7}|\|{7}|={7}|>{7})(?= |\r?$)/gmu;

/** Reports an unmerged file once, at its first marker. False where there are markers. */
export function reportConflictMarkers(file: SourceFile, report: Report): boolean {
  const found = [...file.text.matchAll(markers)];
  const [first, ...others] = found;
  // A row of equals signs alone may be text.
  if (!first || !found.some(([marker]) => marker.startsWith('<') || marker.startsWith('>'))) return true;
  const spanAt = (start: number) => ({ file, start, end: start + 7 });
  const related = others.map(({ index }) => spanAt(index));
  report(diagnostic('HT110', { marker: first[0] }, spanAt(first.index), { related }));
  return false;
}
