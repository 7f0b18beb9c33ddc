import type { Campaign } from '../campaign/campaign.ts';
import { parseProse } from '../campaign/prose.ts';
import { prosePlaces } from '../campaign/references/prose-places.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Check } from './check.ts';

/** As many places as one can look up. */
const mostPlaces = 8;

/**
 * HT389, once for all of them: figures that nothing refers to, in a campaign that has a document of prose. Such a
 * figure was most often typed into the prose as well, where it will be forgotten next year. The parts of a sum count
 * as used: they prove it.
 */
export const unusedFigures: Check = {
  run(campaign, report) {
    const { figures, documents, incomplete } = campaign;
    const hasProse = documents.some((document) => 'body' in document && document.body.length > 0);
    if (!hasProse || (incomplete?.size ?? 0) > 0) return;
    const used = usedNames(campaign);
    const [first, ...others] = figures.filter(({ id }) => !used.has(id));
    if (!first) return;
    const names = [first, ...others].map(({ id }) => id);
    const related = others.slice(0, mostPlaces).map(({ origin }) => origin.span);
    report(diagnostic('HT389', { figures: names }, first.origin.span, { related }));
  },
};

/** What stands in references to figures, with and without 的 and what follows it, and the parts of sums. */
function usedNames(campaign: Campaign): ReadonlySet<string> {
  const used = new Set(campaign.figures.flatMap(({ parts }) => parts.map(({ id }) => id)));
  for (const { text } of prosePlaces(campaign)) {
    for (const segment of parseProse(text)) {
      if (segment.kind !== 'reference' || segment.subject !== '数据') continue;
      const { target } = segment;
      used.add(target);
      for (let at = target.indexOf('的'); at !== -1; at = target.indexOf('的', at + 1)) {
        used.add(target.slice(0, at).trim());
      }
    }
  }
  return used;
}
