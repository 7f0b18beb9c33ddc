import type { Check } from '../check.ts';
import { citedTitles } from './cited-titles.ts';
import { wrongWords } from './confusable-words.ts';
import { longSentences } from './long-sentences.ts';
import { meetingsAndPremiers } from './meetings-and-premiers.ts';
import { objectNamedTwice } from './object-named-twice.ts';
import { outdatedNames } from './outdated-names.ts';
import { redundantWording } from './redundant-wording.ts';
import { mistakenSetPhrases } from './set-phrase-order.ts';
import { standardNumbers } from './standard-numbers.ts';
import { titlesOfNoDocument } from './titles-of-no-document.ts';
import { unusualForms } from './variant-forms.ts';

/** What lists of words, names and phrases know. */
export const wordingChecks: readonly Check[] = [
  wrongWords,
  unusualForms,
  outdatedNames,
  meetingsAndPremiers,
  mistakenSetPhrases,
  redundantWording,
  citedTitles,
  longSentences,
  standardNumbers,
  titlesOfNoDocument,
  objectNamedTwice,
];
