import type { Campaign } from '../../campaign/campaign.ts';
import type { ProsePlan } from '../../campaign/document-plan.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Check, CrossCheck } from '../check.ts';
import { proseDocuments } from '../official/prose-documents.ts';

/** HT439: a document number that two documents of one campaign have. */
export const numberUsedTwice: Check = {
  run(campaign, report) {
    reportRepeated(numbersOf(campaign), () => true, report);
  },
};

/** HT439: a document number that documents of two campaigns have, most often because one was made from the other. */
export const numberUsedElsewhere: CrossCheck = {
  codes: ['HT439'],
  run(campaigns, report) {
    reportRepeated(campaigns.flatMap(numbersOf), (one, other) => one.campaign !== other.campaign, report);
  },
};

interface NumberedDocument {
  readonly campaign: Campaign;
  readonly document: ProsePlan;
  /** What tells one number from another. */
  readonly key: string;
}

/** A masked number may be any; 第3期 and 第1号 are numbers of one office only, and a number with a prefix is one of all. */
const numbersOf = (campaign: Campaign): readonly NumberedDocument[] =>
  proseDocuments(campaign).flatMap((document) => {
    const { number, issuers, kind, format } = document;
    if (number === undefined || /[×xX*＊]/u.test(number)) return [];
    const owner = /〔\d{4}〕/u.test(number) ? '' : `${issuers[0]?.name ?? campaign.id} ${kind} ${format}`;
    return [{ campaign, document, key: `${owner} ${number.replace(/\s/gu, '')}` }];
  });

function reportRepeated(
  documents: readonly NumberedDocument[],
  isPair: (one: NumberedDocument, other: NumberedDocument) => boolean,
  report: Report,
): void {
  const first = new Map<string, NumberedDocument>();
  for (const later of documents) {
    const earlier = first.get(later.key);
    if (!earlier) first.set(later.key, later);
    else if (isPair(earlier, later)) {
      const { number = '', origin } = later.document;
      const named = { number, other: earlier.document.title };
      report(
        diagnostic('HT439', named, origin.at('number'), { related: [earlier.document.origin.at('number')] }),
      );
    }
  }
}
