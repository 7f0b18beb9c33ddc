import type { Severity } from '../diagnostic.ts';

/** Who has to do what, as far as names and lists tell. Codes HT420–HT429, HT496. */
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
  /** Tasks of several offices without one that leads; `someLead`: other tasks have a lead. */
  HT423: { readonly count: number; readonly total: number; readonly someLead: boolean };
  /** Nobody answers for anything: the same groups everywhere, or all divisions in the lead. */
  HT424:
    | { readonly problem: 'same'; readonly count: number; readonly names: string }
    | {
        readonly problem: 'divisions';
        readonly count: number;
        readonly names: string;
        readonly role: string;
      };
  /** The same offices of one role in several orders; `count` is how often the usual one is met. */
  HT425: {
    readonly role: string;
    readonly usual: string;
    readonly count: number;
    readonly other: string;
    readonly orders: number;
  };
  /** An office that is gone, or not there yet, when it issues a document or is given something to do. */
  HT426: {
    readonly problem: 'past' | 'future';
    readonly name: string;
    readonly since: string;
    readonly successor?: string;
  };
  /**
   * A group that nothing sets up (`unknown`) or that has nobody in it (`nobody`), a leadership without a name, a role in
   * it without a person (`empty`), an office of it (`office`) of which nothing is said.
   */
  HT427: {
    readonly problem: 'unknown' | 'nobody' | 'nameless' | 'empty' | 'office';
    readonly name: string;
  };
  /** A role called after another kind of division than those it holds. */
  HT428: { readonly title: string; readonly examples: readonly string[]; readonly corrected: string };
  /** Deadlines that say the same in two ways, with the number of times that each is met. */
  HT429: {
    readonly written: string;
    readonly count: number;
    readonly usual: string;
    readonly usualCount: number;
  };
  /** A body and its own division, or all divisions and one office, in one role. */
  HT496: {
    readonly problem: 'division' | 'group';
    readonly role: string;
    readonly one: string;
    readonly other: string;
  };
}

export const officeCheckSeverities: { readonly [Code in keyof OfficeCheckDiagnostics]: Severity } = {
  HT420: 'warning',
  HT421: 'info',
  HT422: 'warning',
  HT423: 'info',
  HT424: 'info',
  HT425: 'info',
  HT426: 'warning',
  HT427: 'info',
  HT428: 'info',
  HT429: 'info',
  HT496: 'info',
};
