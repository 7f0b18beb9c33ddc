import type { MissingPart } from '../../diagnostics/areas/official.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { DocumentPlan, ProsePlan } from '../document-plan.ts';
import { checkHeadMarks } from './check-head-marks.ts';
import { checkIdleKeys } from './check-idle-keys.ts';
import { checkKind } from './check-kind.ts';
import { checkUpward } from './check-upward.ts';
import { correction } from './correction.ts';
import { readDocumentNumber } from './document-number.ts';
import { formatDefaults, kindDefaults } from './kind-defaults.ts';
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
 * Reports what an official document lacks or gets wrong: what a final one must have (HT334), nobody who issues it
 * (HT337), its number (HT335, HT336), and what its kind and format ask for. What was refused by the schema is not
 * missing.
 */
export function checkProseDocument(
  { plan, entry }: PlacedDocument,
  issuersKnown: boolean,
  report: Report,
): void {
  if (!('redHead' in plan) || entry.kind !== 'prose') return;
  const { place, input } = entry;
  // What stands in for a kind that was refused says nothing about what the document lacks.
  if (place.isUnknown('kind')) return;
  const { title } = plan;
  if (plan.status === 'final') {
    for (const missing of missingParts(plan)) {
      if (place.isUnknown(missing)) continue;
      const span = place.at(missing === 'date' && plan.date ? 'date' : 'status');
      report(diagnostic('HT334', { title, missing }, span));
    }
  }
  if (needsIssuer(plan) && plan.issuers.length === 0 && issuersKnown) {
    report(diagnostic('HT337', { title }, place.at('title')));
  }
  checkNumber(plan, place.at('number'), report);
  checkHeadMarks(plan, place, report);
  checkUpward(plan, place, report);
  checkKind(plan, place, report);
  checkIdleKeys(plan, input, place, report);
}

/**
 * The red head needs a number (7.2.5; those of minutes are the office's own affair), a document the full date
 * (7.3.5.4), one to a higher office its signers and its recipient (条例 9(6), 9(8)), a stamp somebody whose it is
 * (7.3.5.3).
 */
function missingParts(plan: ProsePlan): readonly MissingPart[] {
  const { redHead, format, signature } = plan;
  const goesUp = redHead && kindDefaults[plan.kind].goesUp;
  const isAddressed = plan.recipients.length > 0 || plan.salutation !== undefined;
  const parts: readonly (readonly [MissingPart, boolean])[] = [
    ['number', redHead && format !== 'minutes' && plan.number === undefined],
    ['date', redHead && plan.date?.day === undefined],
    ['signers', goesUp && formatDefaults[format].namesSigners && plan.signers.length === 0],
    ['recipients', goesUp && !isAddressed],
    ['signatories', signature === 'stamped' && !plan.signatories],
  ];
  return parts.flatMap(([part, isMissing]) => (isMissing ? [part] : []));
}

const needsIssuer = (plan: ProsePlan): boolean => plan.redHead || plan.signature !== 'none';

function checkNumber({ number, date, format }: ProsePlan, span: Span, report: Report): void {
  if (number === undefined) return;
  const reading = readDocumentNumber(number, format);
  if (!reading.ok) {
    const { corrected } = reading;
    const parameters = { number, format, ...(corrected && { corrected }) };
    report(diagnostic('HT335', parameters, span, correction(span, number, corrected)));
  } else if (date?.year !== undefined && reading.year !== undefined && date.year !== reading.year) {
    const parameters = { number, numberYear: reading.year, dateYear: date.year };
    report(diagnostic('HT336', parameters, span));
  }
}
