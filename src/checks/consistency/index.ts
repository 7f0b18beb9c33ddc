import type { Check } from '../check.ts';
import { accidentNames } from './accident-names.ts';
import { documentCitedTwice } from './document-cited-twice.ts';
import { namesOfOneBody } from './names-of-one-body.ts';
import { oneLetterOff } from './one-letter-off.ts';
import { recapOfHeadings } from './recap-of-headings.ts';
import { repeatedSentence } from './repeated-sentence.ts';
import { shorthand } from './shorthand.ts';
import { twoForms } from './two-forms.ts';

/** What a campaign says in two ways. */
export const consistencyChecks: readonly Check[] = [
  oneLetterOff,
  namesOfOneBody,
  documentCitedTwice,
  twoForms,
  shorthand,
  repeatedSentence,
  recapOfHeadings,
  accidentNames,
];
