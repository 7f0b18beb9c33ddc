import type { Check } from '../check.ts';
import { citedNumbers } from './cited-numbers.ts';
import { commasBetweenOwners, commasBetweenTerms } from './commas-in-lists.ts';
import { conversionResidue } from './conversion-residue.ts';
import { dotsAndDashes } from './dots-and-dashes.ts';
import { doubled } from './doubled.ts';
import { halfWidthMarks } from './half-width-marks.ts';
import { leadOverMarks } from './lead-over-marks.ts';
import { marksBetweenQuotations } from './marks-between-quotations.ts';
import { masksLeft } from './masks-left.ts';
import { numberForms } from './number-forms.ts';
import { ordinalMarks } from './ordinal-marks.ts';
import { personalData } from './personal-data.ts';
import { quotedFestivals } from './quoted-festivals.ts';
import { rangeMarks } from './range-marks.ts';
import { rangeUnits } from './range-units.ts';
import { roundedNumbers } from './rounded-numbers.ts';
import { straySpaces } from './stray-spaces.ts';
import { titleMarks } from './title-marks.ts';
import { unfinishedParagraphs } from './unfinished-paragraphs.ts';
import { unpairedMarks } from './unpaired-marks.ts';

/** What is wrong in the letters of a single text. */
export const textChecks: readonly Check[] = [
  halfWidthMarks,
  straySpaces,
  marksBetweenQuotations,
  ordinalMarks,
  rangeMarks,
  citedNumbers,
  dotsAndDashes,
  unpairedMarks,
  numberForms,
  rangeUnits,
  roundedNumbers,
  doubled,
  conversionResidue,
  personalData,
  masksLeft,
  unfinishedParagraphs,
  leadOverMarks,
  titleMarks,
  quotedFestivals,
  commasBetweenTerms,
  commasBetweenOwners,
];
