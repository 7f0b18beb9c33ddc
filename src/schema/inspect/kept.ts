type Step = string | number;

/** What is left of a value after everything wrong in it was taken out, still in the form it was written in. */
export interface Kept {
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

/** A value kept as it was written. */
export const keptWhole = (value: unknown): Kept => ({ value, trace: untouched });

/** The way to a part as it was written, given the way to it in the kept value. */
export function writtenPath(trace: Trace, path: readonly Step[]): readonly Step[] {
  let here: Trace | undefined = trace;
  return path.map((step) => {
    const part: { readonly writtenAs: Step; readonly trace: Trace } | undefined = here?.parts.get(step);
    here = part?.trace;
    return part?.writtenAs ?? step;
  });
}

/** Whether something at this place, directly below it, or on the way to it was taken out. */
export function isLost(trace: Trace, path: readonly Step[]): boolean {
  let here: Trace | undefined = trace;
  for (const step of path) {
    if (here?.lost.has(String(step))) return true;
    here = here?.parts.get(step)?.trace;
  }
  return here !== undefined && here.lost.size > 0;
}
