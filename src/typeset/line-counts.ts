import type { MeasuredText } from './measure.ts';
import { countLines } from './wrap.ts';

/**
 * Counts made before, by text and width. A measured text never changes, and one table is searched in several types and
 * for both orientations, where the same widths come up again.
 */
const known = new WeakMap<MeasuredText, Map<number, number>>();

/** How many lines a measured text takes in a cell (`countLines`), each answer worked out once. */
export function linesAt(measured: MeasuredText, width: number): number {
  if (isOneLine(measured, width)) return 1;
  let counts = known.get(measured);
  if (counts === undefined) {
    counts = new Map();
    known.set(measured, counts);
  }
  let count = counts.get(width);
  if (count === undefined) {
    count = countLines(measured, width);
    counts.set(width, count);
  }
  return count;
}

const isOneLine = ({ ends, lineFeeds, text }: MeasuredText, width: number): boolean =>
  lineFeeds.length === 0 && (ends[text.length] ?? 0) <= width;

/** At the start of a line the gap before a Han or Latin character vanishes: so much more of a text a line may take. */
const GAP = 2;

/**
 * A number of lines that a text certainly needs in a cell of the width (tenths of the font size, at least one
 * character) however it is broken. Found without breaking it, for tables that are far too high anyway.
 */
export function fewestLines(measured: MeasuredText, width: number): number {
  const { ends, lineFeeds, text, hasBlanks } = measured;
  const paragraphs = lineFeeds.length + 1;
  // Blanks vanish at the end of a line, so a line may be as long as it likes.
  return hasBlanks ? paragraphs : Math.max(paragraphs, Math.ceil((ends[text.length] ?? 0) / (width + GAP)));
}

/** The reverse: a width, in whole tenths, below which a text certainly has more than so many lines. */
export function narrowestWidth({ ends, text, hasBlanks }: MeasuredText, lines: number): number {
  return hasBlanks ? 0 : Math.ceil((ends[text.length] ?? 0) / lines) - GAP;
}
