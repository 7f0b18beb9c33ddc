import type { SourceFile, Span } from '../diagnostics/span.ts';
import { entryOf, type Placed, type PlacedEntry, spanOfPlaced } from '../source/placed.ts';
import { isUntouched, type Trace } from './inspect/kept.ts';

/** A part of what was kept of a file: where it was written, and whether something of it was refused. */
export interface Whereabouts {
  /** What was written here; for a part that was not written, the nearest thing above it that was. */
  readonly placed: Placed;
  /** The entry that `placed` is the value of, with its key; absent for an item of a list and for the whole file. */
  readonly entry: PlacedEntry | undefined;
  /** Where that key is: what is included stands in another file than its key. */
  readonly keyFile: SourceFile;
  readonly isWritten: boolean;
  /** What was taken out of it or moved in it; absent where nothing was. */
  readonly trace: Trace | undefined;
  /** Whether it, or a thing that it is a part of, was taken out. */
  readonly isLost: boolean;
}

/** The whole of a file. */
export const wholeOf = (placed: Placed, trace: Trace): Whereabouts => ({
  placed,
  entry: undefined,
  keyFile: placed.file,
  isWritten: true,
  trace: worthFollowing(trace),
  isLost: false,
});

const worthFollowing = (trace: Trace | undefined): Trace | undefined =>
  trace && !isUntouched(trace) ? trace : undefined;

/** A part, by its key or index in the value that was kept. Never fails. */
export function partOf(whole: Whereabouts, step: string | number): Whereabouts {
  const moved = whole.trace?.parts.get(step);
  const trace = worthFollowing(moved?.trace);
  const isLost = whole.isLost || whole.trace?.lost.has(String(step)) === true;
  const { placed, entry, keyFile } = whole;
  const writtenAs = moved?.writtenAs ?? step;
  if (whole.isWritten && placed.kind === 'mapping') {
    const found = entryOf(placed.entries, String(writtenAs));
    if (found) {
      return { placed: found.value, entry: found, keyFile: placed.file, isWritten: true, trace, isLost };
    }
  }
  if (whole.isWritten && placed.kind === 'list') {
    const item = placed.items[Number(writtenAs)];
    if (item) return { placed: item, entry: undefined, keyFile: item.file, isWritten: true, trace, isLost };
  }
  return { placed, entry, keyFile, isWritten: false, trace, isLost };
}

/** Where it was written: an empty value at its key, and what was not written at the key of what is above it. */
export function spanOf({ placed, entry, keyFile, isWritten }: Whereabouts): Span {
  const isAtKey = entry && (!isWritten || placed.start === placed.end);
  return isAtKey ? { file: keyFile, start: entry.keyStart, end: entry.keyEnd } : spanOfPlaced(placed);
}

/** Whether nothing at this place, on the way to it or anywhere below it was taken out or moved. */
export const isWhole = ({ isLost, trace }: Whereabouts): boolean => !isLost && trace === undefined;

/** Whether something at this place, directly below it, or on the way to it was taken out. */
export const isUnknown = ({ isLost, trace }: Whereabouts): boolean =>
  isLost || (trace !== undefined && trace.lost.size > 0);
