import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { proseDocuments } from './prose-documents.ts';

const ofTheParty = /中共|党委|党组|党工委|党总支/u;
/** One office for both: 党委（校长）办公室, 党政办公室. */
const ofBoth = /党政|行政|校长|院长|政府|[（、]/u;

/** HT490: a document of an administrative body whose imprint names an office of its Party committee. */
export const imprintOfTheParty: Check = {
  run(campaign, report) {
    const { incomplete, origin: all } = campaign;
    const seen = new Set<string>();
    for (const { imprint, issuers, origin } of proseDocuments(campaign)) {
      const name = imprint?.office?.name ?? '';
      if (!ofTheParty.test(name) || ofBoth.test(name) || seen.has(name) || incomplete?.has(origin)) continue;
      if (issuers.length === 0 || issuers.some((issuer) => ofTheParty.test(issuer.name))) continue;
      seen.add(name);
      const [issuer] = issuers.map((one) => one.name);
      const own = origin.at('imprint', 'office');
      const isOwn = own.start !== origin.span.start || own.end !== origin.span.end;
      const span = isOwn ? own : all.at('bureau', 'imprintOffice');
      report(diagnostic('HT490', { office: name, issuer: issuer ?? '' }, span));
    }
  },
};
