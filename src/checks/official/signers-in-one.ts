import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { proseDocuments } from './prose-documents.ts';
import { signerNames } from './signer-names.ts';

/** HT399: several signers written as one, who would be printed as one name (7.2.6 sets them apart by a space). */
export const signersInOne: Check = {
  run(campaign, report) {
    for (const { signers, origin } of proseDocuments(campaign)) {
      for (const [index, written] of signers.entries()) {
        const names = signerNames(written);
        if (names.length < 2) continue;
        const corrected = `[${names.join(', ')}]`;
        report(diagnostic('HT399', { written, corrected }, origin.at('signers', index)));
      }
    }
  },
};
