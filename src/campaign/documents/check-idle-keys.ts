import type { IdleReason } from '../../diagnostics/areas/official.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { ProsePlan } from '../document-plan.ts';
import type { Place } from '../resolving/place.ts';
import { formatDefaults } from './kind-defaults.ts';
import type { ProseInput } from './list-documents.ts';

/**
 * Reported: keys that print nothing in a document of this kind, format or signature (HT354), and a place of the
 * imprint that contradicts itself (HT357). A head that a document does not have is its author's decision, but not
 * together with a mark for it.
 */
export function checkIdleKeys(plan: ProsePlan, input: ProseInput, place: Place, report: Report): void {
  const { namesPrinter, namesSigners } = formatDefaults[plan.format];
  const imprint = input.imprint === false ? undefined : input.imprint;
  const idle = (isIdle: boolean, path: readonly [...string[], string], reason: IdleReason): void => {
    if (isIdle) report(diagnostic('HT354', { key: path.join('.'), reason }, place.keyAt(...path)));
  };
  idle(input.attendance !== undefined && plan.kind !== 'minutes', ['attendance'], 'not-minutes');
  idle(input.signatories !== undefined && plan.signature !== 'stamped', ['signatories'], 'not-stamped');
  idle(input.signers !== undefined && plan.redHead && !namesSigners, ['signers'], 'no-signers');
  idle(input.redHeadMark !== undefined && !plan.redHead, ['redHeadMark'], 'no-head');
  idle(imprint?.office !== undefined && !namesPrinter, ['imprint', 'office'], 'letter');
  idle(imprint?.date !== undefined && !namesPrinter, ['imprint', 'date'], 'letter');
  const nobody = plan.recipients.length === 0 && !place.isUnknown('recipients');
  idle(imprint?.recipients === true && nobody, ['imprint', 'recipients'], 'no-recipients');
  const { face, blankPage } = imprint ?? {};
  if ((face === 'last' && blankPage === 'yes') || (face === 'even' && blankPage === 'no')) {
    report(diagnostic('HT357', { face, blankPage }, place.keyAt('imprint', 'blankPage')));
  }
}
