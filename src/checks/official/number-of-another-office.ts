import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { proseDocuments } from './prose-documents.ts';

/** HT397: a document number with the declared 发文机关代字 of an office that is not the lead issuer (7.2.5). */
export const numberOfAnotherOffice: Check = {
  run(campaign, report) {
    for (const { number, issuers, origin } of proseDocuments(campaign)) {
      const [lead] = issuers;
      const prefix = /^(?<prefix>[^〔]+)〔/u.exec(number ?? '')?.groups?.prefix;
      const bearers = campaign.offices.filter(({ numberPrefix }) => numberPrefix === prefix);
      const [other] = bearers;
      if (number === undefined || prefix === undefined || !lead || !other) continue;
      if (bearers.some(({ name }) => name === lead.name)) continue;
      const own = lead.numberPrefix === undefined ? {} : { own: lead.numberPrefix };
      const parameters = { number, prefix, other: other.name, lead: lead.name, ...own };
      report(diagnostic('HT397', parameters, origin.at('number')));
    }
  },
};
