import type { Severity } from '../diagnostic.ts';

/** Marks, numbers and spaces in single texts. Codes HT460–HT479. */
export interface TextCheckDiagnostics {
  /** A half-width mark beside Han. */
  HT460: WrongText;
  /** A space in a sentence. */
  HT461: WrongText;
  /** 、 between quotations or titles side by side: usually none, says the standard. */
  HT462: WrongText;
  /** The mark after an ordinal. */
  HT463: WrongText;
  /** - or ~ in a range. */
  HT464: WrongText;
  /** A document number that is cited with other brackets, with 第 or with leading zeros. */
  HT465: WrongText;
  /** …… or —— typed otherwise, or …… with 等. */
  HT466: WrongText;
  /** A bracket or quotation mark without its partner, or inside another of its shape. */
  HT467: { readonly written: string; readonly mark: string; readonly problem: 'unpaired' | 'nested' };
  /** A number or date in a form that the standard does not know. */
  HT468: WrongText & { readonly problem: NumberProblem };
  /** A range whose first number lacks its %, 万 or 亿. */
  HT469: WrongText;
  /** 18余次; `number` is what stands before 余 or 多. */
  HT470: { readonly written: string; readonly number: string };
  /** Something that was typed twice. */
  HT471: WrongText & { readonly doubled: string };
  /** What copying from elsewhere left behind. */
  HT472: { readonly written: string };
  /** Personal data in a final document; the data themselves are not repeated. */
  HT473: { readonly kind: PersonalData };
  /** Model text in a final document. */
  HT474: { readonly mask: string; readonly places: number };
  /** A paragraph that ends in the middle of a sentence. */
  HT475: WrongText;
  /** The name of a festival cut in two by quotation marks. */
  HT478: WrongText;
  /** Commas in a list: between terms in quotation marks, or between the owners that a column (`written`) shows. */
  HT479: WrongText & { readonly what: 'terms' | 'owners' };
  /** 如下 with two marks in one campaign. */
  HT476: { readonly words: string; readonly mark: string; readonly earlier: string };
  /** A mark at the end of a title or a sentence in it. */
  HT477: { readonly title: string; readonly mark: string; readonly isLast: boolean };
}

/** A few letters as they were written and, where there is no doubt, as they should be. */
export interface WrongText {
  readonly written: string;
  readonly corrected?: string;
}

export type NumberProblem =
  | 'short-year'
  | 'decade'
  | 'full-width'
  | 'no-zero'
  | 'day'
  | 'mixed'
  | 'zero'
  | 'padded'
  | 'dotted'
  | 'hundreds'
  | 'percent'
  | 'some'
  | 'unit'
  | 'decimal-mark'
  | 'no-such-day';

export type PersonalData = 'identity-number' | 'mobile' | 'mailbox';

export const textCheckSeverities: { readonly [Code in keyof TextCheckDiagnostics]: Severity } = {
  HT460: 'warning',
  HT461: 'warning',
  HT462: 'info',
  HT463: 'warning',
  HT464: 'warning',
  HT465: 'warning',
  HT466: 'warning',
  HT467: 'warning',
  HT468: 'warning',
  HT469: 'warning',
  HT470: 'warning',
  HT471: 'warning',
  HT472: 'warning',
  HT473: 'warning',
  HT474: 'warning',
  HT475: 'warning',
  HT476: 'warning',
  HT477: 'warning',
  HT478: 'info',
  HT479: 'info',
};
