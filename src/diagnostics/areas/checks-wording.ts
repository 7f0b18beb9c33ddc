import type { Severity } from '../diagnostic.ts';

/** Words, names and phrases that lists with sources know. Codes HT480–HT489. */
export interface WordingCheckDiagnostics {
  /** A word that was taken for another; `why` is the entry's own reason, in Chinese. */
  HT480: WrongWord;
  /** A name that a body gave up; `since` is a month as it is printed: 2019年3月. */
  HT482: { readonly written: string; readonly right: string; readonly since: string };
}

/** What was written, what is right, and why, in Chinese as the list says it. */
export interface WrongWord {
  readonly written: string;
  readonly right: string;
  readonly why: string;
}

export const wordingCheckSeverities: { readonly [Code in keyof WordingCheckDiagnostics]: Severity } = {
  HT480: 'warning',
  HT482: 'warning',
};
