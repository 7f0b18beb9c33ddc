import type { Severity } from '../diagnostic.ts';

/** What parts of a document say of one another. Codes HT430–HT439 and HT450–HT459. */
export interface StructureCheckDiagnostics {
  /**
   * An annex that is called by a number that none has (`none`; there are `count`), by the title of another one (`other`
   * is its number), or by a title that differs from its own.
   */
  HT430: { readonly number: number } & (
    | { readonly problem: 'none'; readonly count: number }
    | { readonly problem: 'other'; readonly named: string; readonly title: string; readonly other: number }
    | { readonly problem: 'title'; readonly named: string; readonly title: string }
  );
  /** Annexes that nothing in the text mentions; `isNone`: not one of the document is mentioned. */
  HT431: { readonly titles: readonly string[]; readonly isNone: boolean };
  /**
   * A number of things that differs from how many there are. `by`: the last one that was counted in the text. `topics`
   * and `measures`: those of the campaign, where `counted` are its tasks.
   */
  HT432: {
    readonly stated: string;
    readonly counted: number;
    readonly by?: string;
    readonly topics?: number;
    readonly measures?: number;
  };
  /** A rate over 100%, or more that was put right than was found. */
  HT438:
    | { readonly problem: 'rate'; readonly rate: string; readonly written: string }
    | { readonly problem: 'done'; readonly found: string; readonly done: string };
  /** A series that leaves a number out or has one twice. */
  HT450: { readonly written: string; readonly before: string; readonly problem: 'missing' | 'repeated' };
  /** An item of a series that ends in another mark (`mark`) than the others (`usual`). */
  HT451: {
    readonly written: string;
    readonly corrected?: string;
    readonly mark: string;
    readonly usual: string;
  };
  /** A series parted by ； that has a 。 inside an item, or by both ； and 。. */
  HT452: { readonly written: string; readonly problem: 'sentence-inside' | 'both' };
  /** A whole (`written`) that is not the sum of its parts. */
  HT457: { readonly written: string; readonly parts: readonly string[]; readonly sum: string };
}

export const structureCheckSeverities: { readonly [Code in keyof StructureCheckDiagnostics]: Severity } = {
  HT430: 'warning',
  HT431: 'info',
  HT432: 'warning',
  HT438: 'warning',
  HT450: 'warning',
  HT451: 'warning',
  HT452: 'info',
  HT457: 'warning',
};
