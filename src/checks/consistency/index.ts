import type { Check } from '../check.ts';
import { documentCitedTwice } from './document-cited-twice.ts';
import { namesOfOneBody } from './names-of-one-body.ts';
import { oneLetterOff } from './one-letter-off.ts';
import { shorthand } from './shorthand.ts';

/** What a campaign says in two ways. */
export const consistencyChecks: readonly Check[] = [
  oneLetterOff,
  namesOfOneBody,
  shorthand,
  documentCitedTwice,
];
