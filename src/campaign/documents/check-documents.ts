import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { DocumentPlan, ProsePlan } from '../document-plan.ts';
import { readDocumentNumber } from './document-number.ts';
import type { DocumentEntry } from './list-documents.ts';

/** A document with the place it was written at. */
export interface PlacedDocument {
  readonly plan: DocumentPlan;
  readonly entry: DocumentEntry;
}

/** Reports documents whose files would overwrite one another: names that differ in case or composition only too. */
export function checkFileNames(documents: readonly PlacedDocument[], report: Report): void {
  const first = new Map<string, Span>();
  for (const { plan, entry } of documents) {
    const name = plan.file ?? plan.title;
    const key = name.normalize('NFC').toLowerCase();
    const span = entry.place.at(plan.file === undefined ? 'title' : 'file');
    const taken = first.get(key);
    if (taken) report(diagnostic('HT333', { name }, span, { related: [taken] }));
    else first.set(key, span);
  }
}

/**
 * Reports what the head and foot of an official document lack or get wrong: a final one without number or full date
 * where there is a red head, a number not in the form of GB/T 9704-2012, 7.2.5 (with the right one where it is plain
 * what was meant), a number of another year than the date's, nobody who issues it. What was refused by the schema is
 * not missing.
 */
export function checkProseDocument(
  { plan, entry }: PlacedDocument,
  issuersKnown: boolean,
  report: Report,
): void {
  if (!('redHead' in plan)) return;
  const { place } = entry;
  const wasRefused = (key: string): boolean => place.isUnknown(key);
  const title = plan.title;
  if (plan.status === 'final' && plan.redHead) {
    if (plan.number === undefined && !wasRefused('number')) {
      report(diagnostic('HT334', { title, missing: 'number' }, place.at('status')));
    }
    if (plan.date?.day === undefined && !wasRefused('date')) {
      report(diagnostic('HT334', { title, missing: 'date' }, place.at(plan.date ? 'date' : 'status')));
    }
  }
  if (needsIssuer(plan) && plan.issuers.length === 0 && issuersKnown) {
    report(diagnostic('HT337', { title }, place.at('title')));
  }
  checkNumber(plan, place.at('number'), report);
}

const needsIssuer = (plan: ProsePlan): boolean => plan.redHead || plan.signature !== 'none';

function checkNumber({ number, date }: ProsePlan, span: Span, report: Report): void {
  if (number === undefined) return;
  const reading = readDocumentNumber(number);
  if (!reading.ok) {
    const { corrected } = reading;
    const isPlain = span.file.text.slice(span.start, span.end) === number;
    const fix = corrected !== undefined && isPlain ? { fix: { span, replacement: corrected } } : {};
    report(diagnostic('HT335', { number, ...(corrected && { corrected }) }, span, fix));
  } else if (date?.year !== undefined && date.year !== reading.year) {
    const parameters = { number, numberYear: reading.year, dateYear: date.year };
    report(diagnostic('HT336', parameters, span));
  }
}
