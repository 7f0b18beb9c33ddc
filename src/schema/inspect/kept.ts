type Step = string | number;

/** What is left of a value after everything wrong in it was taken out. */
export interface Kept {
  /** In the form that the schema gives it: a short form written out, one name as a list of one. */
  readonly value: unknown;
  readonly trace: Trace;
}

/** What was taken out of a value or moved in it. */
export interface Trace {
  /** Keys of what was taken out directly below; for items of a list, which have no place any more, `item`. */
  readonly lost: ReadonlySet<string>;
  /** Parts that were written under another key or index, or that have a trace of their own. */
  readonly parts: ReadonlyMap<Step, { readonly writtenAs: Step; readonly trace: Trace }>;
}

/** The trace of a value from which nothing was taken. */
export const untouched: Trace = { lost: new Set(), parts: new Map() };

export const isUntouched = (trace: Trace): boolean => trace.lost.size === 0 && trace.parts.size === 0;

/** A value from which nothing was taken. */
export const keptWhole = (value: unknown): Kept => ({ value, trace: untouched });
