import type { WordList } from '../word-list.ts';
import { dictionaryVariants } from './dictionary.ts';
import { officialTerms } from './official-terms.ts';
import { standardVariants } from './standard-table.ts';

/** 异形词: forms of words beside which another is recommended. */
export const variantForms: readonly WordList[] = [standardVariants, dictionaryVariants, officialTerms];
