import { formatDefaults, kindDefaults } from '../../campaign/documents/kind-defaults.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { proseDocuments } from './prose-documents.ts';
import { signerNames } from './signer-names.ts';

/** HT395: a joint document to a higher office that not everybody who issues it has signed (7.2.6). */
export const fewerSignersThanIssuers: Check = {
  run(campaign, report) {
    for (const { kind, format, redHead, signers, issuers, origin } of proseDocuments(campaign)) {
      const showsSigners = redHead && kindDefaults[kind].goesUp && formatDefaults[format].namesSigners;
      const names = signers.flatMap(signerNames);
      if (!showsSigners || names.length === 0 || names.length >= issuers.length) continue;
      const counts = { signers: names.length, issuers: issuers.length };
      report(diagnostic('HT395', { kind, ...counts }, origin.at('signers')));
    }
  },
};
