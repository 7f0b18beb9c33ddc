import type { Campaign } from '../../campaign/campaign.ts';
import { parseProse } from '../../campaign/prose.ts';
import { prosePlaces } from '../../campaign/references/prose-places.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';

/**
 * HT458, once a document: figures that a final report prints and of which the plan says neither what time they are of, nor
 * up to which day, nor where they come from.
 */
export const bareFigures: Check = {
  run(campaign, report) {
    if (campaign.figures.length === 0) return;
    for (const document of campaign.documents) {
      if (document.status !== 'final' || (document.kind !== 'work-report' && document.kind !== 'report'))
        continue;
      const used = namesUsed(campaign, document.id);
      const bare = campaign.figures.filter(
        ({ id, parts, period, asOf, source, origin }) =>
          used.has(id) &&
          !campaign.incomplete?.has(origin) &&
          parts.length === 0 &&
          !period &&
          asOf === undefined &&
          source === undefined,
      );
      const [first] = bare;
      if (!first) continue;
      const named = {
        count: bare.length,
        figures: bare.slice(0, mostNames).map(({ id }) => id),
      };
      report(diagnostic('HT458', named, first.origin.span));
    }
  },
};

/** As many as one line of a message takes. */
const mostNames = 3;

/** The figures that the text of a document refers to by their names or what follows 的. */
function namesUsed(campaign: Campaign, document: string): ReadonlySet<string> {
  const used = new Set<string>();
  for (const place of prosePlaces(campaign)) {
    if (place.document?.id !== document) continue;
    for (const segment of parseProse(place.text)) {
      if (segment.kind === 'reference' && segment.subject === '数据') used.add(segment.target);
    }
  }
  return used;
}
