import type { Severity } from '../diagnostic.ts';

/** Who has to do what, as far as names and lists tell. Codes HT420–HT429. */
export interface OfficeCheckDiagnostics {
  /** An office of another county, or a name for all the bodies of a level that the issuer has not below it. */
  HT420:
    | {
        readonly problem: 'county';
        readonly name: string;
        readonly issuer: string;
        readonly county: string;
        readonly own: string;
      }
    | { readonly problem: 'level' | 'text'; readonly name: string; readonly issuer: string };
  /** Two names that are most likely one office, with the number of times that each is an owner. */
  HT421: {
    readonly name: string;
    readonly count: number;
    readonly other: string;
    readonly otherCount: number;
  };
  /** A name for many beside one of them, in one role. */
  HT422: { readonly umbrella: string; readonly member: string; readonly role: string };
}

export const officeCheckSeverities: { readonly [Code in keyof OfficeCheckDiagnostics]: Severity } = {
  HT420: 'warning',
  HT421: 'info',
  HT422: 'warning',
};
