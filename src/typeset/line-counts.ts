import { type MeasuredText, widestBetween } from './measure.ts';
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

/** What bounds the number of a text's lines from above; lengths are tenths of the font size. */
export interface LineBounds {
  readonly characters: number;
  readonly paragraphs: number;
  readonly whole: number;
  /** The widest stretch that may be kept whole on a line, and the widest that always is where it fits one. */
  readonly kept: number;
  readonly untorn: number;
}

export function lineBounds(measured: MeasuredText): LineBounds {
  const { text, ends, lineFeeds, breaks, kept, tokenBreaks } = measured;
  const inWords = widestBetween(measured, breaks);
  const untorn =
    kept.length === 0 ? inWords : Math.max(inWords, widestBetween(measured, kept.at(-1) ?? breaks));
  return {
    characters: text.length,
    paragraphs: lineFeeds.length + 1,
    whole: ends[text.length] ?? 0,
    kept: kept.length < 2 ? untorn : Math.max(inWords, widestBetween(measured, kept[0] ?? breaks)),
    untorn: tokenBreaks === undefined ? untorn : Number.POSITIVE_INFINITY,
  };
}

/**
 * A number of lines that a text certainly does not exceed in a cell of the width, or of any greater one, wherever its
 * lines end. Found without breaking it; often it needs far fewer.
 */
export function mostLines(
  { characters, paragraphs, whole, kept, untorn }: LineBounds,
  width: number,
): number {
  // No line is without a character, but for the one that an empty text is and those that line feeds make.
  let most = characters + 1;
  // A line that is not the last of its paragraph lacks less than the widest stretch that may have been kept whole.
  if (kept < width) most = Math.min(most, Math.floor(whole / (width - kept)) + paragraphs);
  // Where nothing has to be torn, three lines in a row hold more than one could take.
  if (untorn <= width) most = Math.min(most, 3 * Math.floor(whole / width) + 2 * paragraphs);
  return whole <= width ? Math.min(most, paragraphs) : most;
}
