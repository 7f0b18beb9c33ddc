import type { Severity } from '../diagnostic.ts';
import type { WrongText } from './checks-text.ts';

/** Words, names and phrases that lists with sources know. Codes HT480–HT489. */
export interface WordingCheckDiagnostics {
  /** A word that was taken for another; `why` is the entry's own reason, in Chinese. */
  HT480: WrongWord;
  /** A form of a word beside which another is recommended. */
  HT481: WrongWord;
  /** A name that a body gave up; `since` is a month as it is printed: 2019年3月. */
  HT482: { readonly written: string; readonly right: string; readonly since: string };
  /** A meeting or a premier that does not fit the day of writing. */
  HT483: AgainstItsTime;
  /** A set phrase in another order, or with a word changed. */
  HT484: WrongWord;
  /** The same thing said twice, or a negation too many; `why` in Chinese. */
  HT485: WrongText & { readonly why: string };
  /** A law or a regulation under a title that is nearly an official one. */
  HT486: { readonly written: string; readonly right: string };
  /** A sentence that is too long to be read; `letters` is how long. */
  HT487: { readonly beginning: string; readonly letters: number; readonly most: number };
  /** The number of a standard within 《》. */
  HT488: { readonly written: string; readonly title: string; readonly number: string };
  /** A document cited by a title of general words, without number and year. */
  HT489: { readonly written: string };
}

/** What was written, what is right, and why, in Chinese as the list says it. */
export interface WrongWord {
  readonly written: string;
  readonly right: string;
  readonly why: string;
}

/** `day` is a month as it is printed: 2022年10月. */
export type AgainstItsTime =
  /** Held after the document was issued. */
  | { readonly problem: 'later'; readonly name: string; readonly day: string }
  /** A plenum that there never was. */
  | { readonly problem: 'never'; readonly name: string }
  /** The latest meeting that is named belongs to a congress before the newest one. */
  | { readonly problem: 'behind'; readonly name: string; readonly newer: string; readonly day: string }
  /** Somebody named with an office that was not theirs then; `term` is when it was. */
  | { readonly problem: 'office'; readonly name: string; readonly term: string };

export const wordingCheckSeverities: { readonly [Code in keyof WordingCheckDiagnostics]: Severity } = {
  HT480: 'warning',
  HT481: 'info',
  HT482: 'warning',
  HT483: 'warning',
  HT484: 'info',
  HT485: 'info',
  HT486: 'info',
  HT487: 'info',
  HT488: 'info',
  HT489: 'info',
};
