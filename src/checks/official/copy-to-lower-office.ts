import type { Campaign } from '../../campaign/campaign.ts';
import { kindDefaults } from '../../campaign/documents/kind-defaults.ts';
import { namesOf, type Office } from '../../campaign/office.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { proseDocuments } from './prose-documents.ts';

/** HT359: a document to a higher office with a copy to an office that the plan declares as below an issuer (条例 15(1)). */
export const copyToLowerOffice: Check = {
  run(campaign, report) {
    const officeOf = new Map(
      campaign.offices.flatMap((office) => namesOf(office).map((name) => [name, office])),
    );
    for (const { kind, issuers, imprint, origin } of proseDocuments(campaign)) {
      if (!kindDefaults[kind].goesUp) continue;
      for (const [index, written] of (imprint?.cc ?? []).entries()) {
        for (const name of written.split(/[、，,]/u)) {
          const office = officeOf.get(name.trim());
          const above = office && issuers.find((issuer) => isBelow(office, issuer, campaign));
          if (!above) continue;
          const span = origin.at('imprint', 'cc', index);
          report(diagnostic('HT359', { kind, copied: name.trim(), issuer: above.name }, span));
        }
      }
    }
  },
};

/** Circles of parents are an error of their own; here they end. */
function isBelow(office: Office, above: Office, { offices }: Campaign): boolean {
  const passed = new Set<string>();
  let next = office.parent;
  while (next !== undefined && !passed.has(next)) {
    if (next === above.name) return true;
    passed.add(next);
    next = offices.find(({ name }) => name === next)?.parent;
  }
  return false;
}
