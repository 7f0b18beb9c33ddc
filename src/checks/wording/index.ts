import type { Check } from '../check.ts';
import { wrongWords } from './confusable-words.ts';
import { outdatedNames } from './outdated-names.ts';

/** What lists of words, names and phrases know. */
export const wordingChecks: readonly Check[] = [wrongWords, outdatedNames];
