import type { WordList } from '../word-list.ts';
import { idioms } from './idioms.ts';
import { inContext } from './in-context.ts';
import { sameShape } from './same-shape.ts';
import { sameSound } from './same-sound.ts';
import { terms } from './terms.ts';
import { traditional } from './traditional.ts';

/** 易混词: words that are taken for others, by kind. */
export const confusableWords: readonly WordList[] = [
  sameSound,
  sameShape,
  idioms,
  inContext,
  terms,
  traditional,
];
