import type { Check } from '../check.ts';
import { annexesWithoutMention } from './annexes-without-mention.ts';
import { bareFigures } from './bare-figures.ts';
import { citedAnnexesExist } from './cited-annexes.ts';
import { countedData } from './counted-data.ts';
import { countedSeries } from './counted-series.ts';
import { dutyReceivers } from './duty-receivers.ts';
import { emptyPromises } from './empty-promises.ts';
import { fillInColumns } from './fill-in-columns.ts';
import { formDates } from './form-dates.ts';
import { nobodyAndNever } from './nobody-and-never.ts';
import { noteEnds } from './note-ends.ts';
import { nothingIssued } from './nothing-issued.ts';
import { numberUsedTwice } from './number-used-twice.ts';
import { numberingOfSections } from './numbering-of-sections.ts';
import { repeatedFacts } from './repeated-facts.ts';
import { reportedParts } from './reported-parts.ts';
import { seriesEnds, seriesMixed } from './series-ends.ts';
import { seriesNumbers } from './series-numbers.ts';
import { shares } from './shares.ts';
import { sumsInProse } from './sums-in-prose.ts';
import { timesOfFigures } from './times-of-figures.ts';
import { unitsOfHazards } from './units-of-hazards.ts';
import { unsignedDocuments } from './unsigned-documents.ts';
import { yearOfColumn } from './year-of-column.ts';

/** What the parts of a document say of one another. Codes HT430–HT439, HT450–HT459, HT491, HT494 and HT495. */
export const structureChecks: readonly Check[] = [
  citedAnnexesExist,
  annexesWithoutMention,
  seriesNumbers,
  seriesEnds,
  seriesMixed,
  noteEnds,
  countedSeries,
  countedData,
  sumsInProse,
  shares,
  dutyReceivers,
  fillInColumns,
  emptyPromises,
  nobodyAndNever,
  nothingIssued,
  yearOfColumn,
  unsignedDocuments,
  numberUsedTwice,
  repeatedFacts,
  reportedParts,
  bareFigures,
  unitsOfHazards,
  formDates,
  numberingOfSections,
  timesOfFigures,
];
