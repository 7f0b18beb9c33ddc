import type { Check } from '../check.ts';
import { wrongWords } from './confusable-words.ts';
import { meetingsAndPremiers } from './meetings-and-premiers.ts';
import { outdatedNames } from './outdated-names.ts';
import { redundantWording } from './redundant-wording.ts';
import { mistakenSetPhrases } from './set-phrase-order.ts';

/** What lists of words, names and phrases know. */
export const wordingChecks: readonly Check[] = [
  wrongWords,
  outdatedNames,
  meetingsAndPremiers,
  mistakenSetPhrases,
  redundantWording,
];
