import type { Severity } from '../diagnostic.ts';

/** What an official document lacks, or gets wrong for its kind and format. Codes HT334–HT336, HT350–HT359 and HT395–HT399. */
export interface OfficialDiagnostics {
  /** A final document that lacks a part it must have. */
  HT334: { readonly title: string; readonly missing: MissingPart };
  /** A document number not as GB/T 9704-2012, 7.2.5 or the format asks. */
  HT335: { readonly number: string; readonly format: FormatName; readonly corrected?: string };
  HT336: { readonly number: string; readonly numberYear: number; readonly dateYear: number };
  /** Words in a report that ask for a decision. */
  HT350: { readonly words: string };
  /** A request without a telephone number in its note. */
  HT351: Readonly<Record<string, never>>;
  /** A mark in the upper left corner that 条例 or standard do not know; `urgencies` are those of the format. */
  HT352: {
    readonly mark: 'secrecy' | 'urgency' | 'copyNumber';
    readonly written: string;
    readonly urgencies: readonly string[];
    readonly corrected?: string;
  };
  /** A classified document without a copy number. */
  HT353: { readonly secrecy: string };
  /** A key that prints nothing in this document. */
  HT354: { readonly key: string; readonly reason: IdleReason };
  /** A title that ends in the word of another kind (`meant`); `isLetter`: its format is that of letters. */
  HT355: {
    readonly title: string;
    readonly word: string;
    readonly kind: ProseKindName;
    readonly meant: ProseKindName;
    readonly ownWord: string;
    readonly isLetter: boolean;
  };
  /** A format that is made for one kind, used for another. */
  HT356: { readonly format: FormatName; readonly kind: ProseKindName; readonly onlyFor: ProseKindName };
  /** `face` and `blankPage` of an imprint that exclude each other. */
  HT357: { readonly face: 'even' | 'last'; readonly blankPage: 'auto' | 'yes' | 'no' };
  /** A document to a higher office with several recipients; `first` is the one that stands first. */
  HT358: { readonly kind: ProseKindName; readonly count: number; readonly first: string };
  /** A document to a higher office with a copy to an office below the one that issues it. */
  HT359: { readonly kind: ProseKindName; readonly copied: string; readonly issuer: string };
  /** A joint document to a higher office with fewer signers than issuers. */
  HT395: { readonly kind: ProseKindName; readonly signers: number; readonly issuers: number };
  /** 印发日期 before 成文日期. */
  HT396: { readonly printed: string; readonly issued: string };
  /** A number with the prefix of `other`, not of the lead issuer, whose `own` may be unknown. */
  HT397: {
    readonly number: string;
    readonly prefix: string;
    readonly other: string;
    readonly lead: string;
    readonly own?: string;
  };
  /** Two documents that are bound as one (title of each) and both number annexes from 1. */
  HT398: { readonly first: string; readonly second: string };
  /** Several signers in one entry; `corrected` is the list they should be. */
  HT399: { readonly written: string; readonly corrected: string };
}

/** What a final document can lack, by its key. */
export type MissingPart = 'number' | 'date' | 'signers' | 'recipients' | 'signatories';
/** Why a key prints nothing. */
export type IdleReason =
  | 'not-minutes'
  | 'not-stamped'
  | 'no-signers'
  | 'no-head'
  | 'letter'
  | 'no-recipients';
export type FormatName = 'general' | 'letter' | 'order' | 'minutes' | 'telegram';
export type ProseKindName =
  | 'notice'
  | 'implementation-plan'
  | 'work-report'
  | 'report'
  | 'request'
  | 'letter'
  | 'order'
  | 'minutes';

export const officialSeverities: { readonly [Code in keyof OfficialDiagnostics]: Severity } = {
  HT334: 'error',
  HT335: 'error',
  HT336: 'warning',
  HT350: 'warning',
  HT351: 'info',
  HT352: 'warning',
  HT353: 'warning',
  HT354: 'warning',
  HT355: 'warning',
  HT356: 'warning',
  HT357: 'error',
  HT358: 'warning',
  HT359: 'warning',
  HT395: 'warning',
  HT396: 'error',
  HT397: 'warning',
  HT398: 'warning',
  HT399: 'error',
};
