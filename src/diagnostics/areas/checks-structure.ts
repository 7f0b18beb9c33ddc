import type { Severity } from '../diagnostic.ts';

/** What parts of a document say of one another. Codes HT430–HT439, HT450–HT459, HT490, HT491, HT494, HT495. */
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
  /** What a text says of something by its `title`, and what the data say (`held`). */
  HT433: {
    readonly what: 'day' | 'leader' | 'number';
    readonly title: string;
    readonly written: string;
    readonly held: string;
  };
  /** A duty that names no receiver; `isText`: in prose. */
  HT434: { readonly written: string; readonly isText: boolean };
  /** Columns of a form that somebody is to fill in, and nobody is named for any of them, or for these. */
  HT435: { readonly form: string; readonly problem: 'nobody' | 'some'; readonly columns: readonly string[] };
  /** A column of a list of `tasks` for what none of them has. */
  HT436: { readonly form: string; readonly column: string; readonly tasks: number };
  /** Tasks none of which has an owner or a deadline. */
  HT437: { readonly tasks: number };
  /** A rate over 100%, or more that was put right than was found. */
  HT438:
    | { readonly problem: 'rate'; readonly rate: string; readonly written: string }
    | { readonly problem: 'done'; readonly found: string; readonly done: string };
  /** A document number that another document, by its title, has as well. */
  HT439: { readonly number: string; readonly other: string };
  /** A series that leaves a number out or has one twice. */
  HT450: {
    readonly written: string;
    readonly before: string;
    /** `form`: the number goes on, with another mark behind it. */
    readonly problem: 'missing' | 'repeated' | 'form';
  };
  /** An item of a series that ends in another mark (`mark`, empty where there is none) than the others (`usual`). */
  HT451: {
    readonly written: string;
    readonly corrected?: string;
    readonly mark: string;
    readonly usual: string;
  };
  /** A series parted by ； that has a 。 inside an item, or by both ； and 。. */
  HT452: { readonly written: string; readonly problem: 'sentence-inside' | 'both' };
  /**
   * A report that goes through fewer things than it says there are, says nothing of what was not put right, or does not say
   * by when the rest will be done (`open`).
   */
  HT453:
    | { readonly problem: 'fewer'; readonly written: string; readonly told: number }
    | { readonly problem: 'open'; readonly written: string }
    | { readonly problem: 'rest'; readonly found: string; readonly done: string };
  /** A title that says it issues (`word`) a document that is not there. */
  HT454: { readonly word: string; readonly issued: string };
  /** A column headed by one year whose tasks are due in others. */
  HT455: { readonly form: string; readonly column: string; readonly years: readonly number[] };
  /** A final plan that is bound to nothing and says neither who made it nor when. */
  HT456: { readonly title: string };
  /** A whole (`written`) that is not the sum of its parts. */
  HT457: { readonly written: string; readonly parts: readonly string[]; readonly sum: string };
  /** Figures (a few of them by name) that a final report prints without time, day and source. */
  HT458: { readonly count: number; readonly figures: readonly string[] };
  /** 隐患 or 问题 of one document that are counted by several units. */
  HT459: { readonly units: readonly string[] };
  /** An office of the Party in the imprint of an administrative body. */
  HT490: { readonly office: string; readonly issuer: string };
  /** A form without the `slot` for the day of filling in that another one has. */
  HT491: { readonly form: string; readonly other: string; readonly slot: string };
  /** Headings of one level (from 1) under two numberings. */
  HT494: { readonly written: string; readonly other: string; readonly level: number };
  /** The times for which the figures of a report were counted. */
  HT495: { readonly times: readonly string[] };
}

export const structureCheckSeverities: { readonly [Code in keyof StructureCheckDiagnostics]: Severity } = {
  HT430: 'warning',
  HT431: 'info',
  HT432: 'warning',
  HT433: 'warning',
  HT434: 'info',
  HT435: 'info',
  HT436: 'warning',
  HT437: 'info',
  HT438: 'warning',
  HT439: 'warning',
  HT450: 'warning',
  HT451: 'warning',
  HT452: 'info',
  HT453: 'info',
  HT454: 'warning',
  HT455: 'info',
  HT456: 'info',
  HT457: 'warning',
  HT458: 'info',
  HT459: 'info',
  HT490: 'info',
  HT491: 'info',
  HT494: 'info',
  HT495: 'info',
};
