import type { Check } from '../check.ts';
import { annexesWithoutMention } from './annexes-without-mention.ts';
import { citedAnnexesExist } from './cited-annexes.ts';
import { countedData } from './counted-data.ts';
import { countedSeries } from './counted-series.ts';
import { seriesEnds, seriesMixed } from './series-ends.ts';
import { seriesNumbers } from './series-numbers.ts';
import { shares } from './shares.ts';
import { sumsInProse } from './sums-in-prose.ts';

/** What the parts of a document say of one another. Codes HT430–HT439 and HT450–HT459. */
export const structureChecks: readonly Check[] = [
  citedAnnexesExist,
  annexesWithoutMention,
  seriesNumbers,
  seriesEnds,
  seriesMixed,
  countedSeries,
  countedData,
  sumsInProse,
  shares,
];
