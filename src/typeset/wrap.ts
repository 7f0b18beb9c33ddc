import type { Atom } from './atoms.ts';
import { ATTACHED, HANGS, isSpace, traits } from './kinsoku.ts';
import { type Face, type MeasuredText, measureText, type Stretch } from './measure.ts';

export interface WrapOptions extends Face {
  /** Room for a line, twips. */
  readonly width: number;
  /** How much less the first line has, twips; negative for a hanging indent. */
  readonly firstLine?: number;
  /** Whether a closing mark may stand outside the right edge: in body text, never in cells. */
  readonly hanging: boolean;
  /** Stretches that stay on one line where they fit it, e.g. `findAtoms(text)`. */
  readonly unbroken?: readonly Atom[];
}

/** One line of a text. The offsets include blanks that vanish at its end; the width, in twips, does not. */
export interface Line extends Stretch {
  readonly width: number;
  /** Its end was moved to keep a stretch whole, or parts a long token, which each word processor does in its own way: a written break is needed here. */
  readonly moved: boolean;
}

/**
 * Breaks a text into lines the way word processors fill them: greedily, with the Chinese rules for line starts and
 * ends. A line feed ends a line and belongs to none. An empty text is one empty line.
 */
export function wrap(text: string, options: WrapOptions): readonly Line[] {
  const measured = measureText(text, options, options.unbroken);
  return wrapMeasured(measured, options.width, options.hanging, options.firstLine ?? 0);
}

/** `wrap` for a text that is already measured; `width` and `firstLine` in the unit it was measured in. */
export function wrapMeasured(
  measured: MeasuredText,
  width: number,
  hanging: boolean,
  firstLine = 0,
): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let paragraph = 0; paragraph <= measured.lineFeeds.length; paragraph++) {
    const limit = measured.lineFeeds[paragraph] ?? measured.text.length;
    do {
      const room = lines.length === 0 ? width - firstLine : width;
      const overflow = firstThatDoesNotFit(measured, start, limit, room, hanging);
      const end = endOfLine(measured, start, overflow, limit, room);
      const isInToken = end < limit && measured.tokenBreaks?.[end] === end;
      const moved = isInToken || end !== engineEnd(measured, start, overflow, limit);
      lines.push({ start, end, width: inkWidth(measured, start, end), moved });
      start = end;
    } while (start < limit);
    start = limit + 1;
  }
  return lines;
}

/** How many lines a measured text takes in a cell; the width in the unit it was measured in. */
export function countLines(measured: MeasuredText, width: number): number {
  let lines = 0;
  let start = 0;
  for (let paragraph = 0; paragraph <= measured.lineFeeds.length; paragraph++) {
    const limit = measured.lineFeeds[paragraph] ?? measured.text.length;
    do {
      const overflow = firstThatDoesNotFit(measured, start, limit, width, false);
      start = endOfLine(measured, start, overflow, limit, width);
      lines++;
    } while (start < limit);
    start = limit + 1;
  }
  return lines;
}

/** Where a word processor would end the line of a cell that begins at `start`. */
export function lineEnd(measured: MeasuredText, start: number, width: number): number {
  const limit = measured.lineFeeds.find((lineFeed) => lineFeed >= start) ?? measured.text.length;
  return engineEnd(measured, start, firstThatDoesNotFit(measured, start, limit, width, false), limit);
}

/** The first character that has no room on the line, one closing mark and any blanks let out over the edge. */
function firstThatDoesNotFit(
  measured: MeasuredText,
  start: number,
  limit: number,
  width: number,
  hanging: boolean,
): number {
  const { ends, text } = measured;
  const edge = (measured.starts[start] ?? 0) + width;
  // Only gaps and tabs can make this guess too far: no other character is wider than `fullWidth`.
  let at = Math.max(start, Math.min(limit, start + Math.floor(width / measured.fullWidth)));
  while (at > start && (ends[at] ?? 0) > edge) at--;
  while (at < limit && (ends[at + 1] ?? 0) <= edge) at++;
  if (at < limit && hanging && (traits[text.charCodeAt(at)] ?? 0) & HANGS) at++;
  while (at < limit && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Where the line ends that begins at `start`, with atoms kept whole where they fit a line. */
function endOfLine(
  measured: MeasuredText,
  start: number,
  overflow: number,
  limit: number,
  width: number,
): number {
  const engine = engineEnd(measured, start, overflow, limit);
  if (overflow >= limit) return engine;
  for (let level = 0; level < measured.kept.length; level++) {
    const breaks = measured.kept[level] ?? measured.breaks;
    const kept = breaks[overflow] ?? 0;
    if (kept === engine) return engine;
    if (kept <= start) continue;
    let end = overflow;
    while (end < limit && breaks[end] !== end) end++;
    const stretch = (measured.ends[end] ?? 0) - (measured.starts[kept] ?? 0);
    if (stretch <= width) return kept;
  }
  return endInToken(measured, start, overflow, limit, width) ?? engine;
}

/** The place where a token that no line can take is parted, if this line has one. */
function endInToken(
  { tokenBreaks, breaks, starts, ends }: MeasuredText,
  start: number,
  overflow: number,
  limit: number,
  width: number,
): number | undefined {
  const parted = tokenBreaks?.[overflow] ?? 0;
  const begin = breaks[overflow] ?? 0;
  if (parted <= Math.max(begin, start)) return undefined;
  let end = overflow;
  while (end < limit && breaks[end] !== end) end++;
  return (ends[end] ?? 0) - (starts[begin] ?? 0) > width ? parted : undefined;
}

/** Where a word processor would end the line: at a permitted place, or, where there is none, anywhere. */
function engineEnd(measured: MeasuredText, start: number, overflow: number, limit: number): number {
  if (overflow >= limit) return limit;
  const permitted = measured.breaks[overflow] ?? 0;
  if (permitted > start) return permitted;
  let end = Math.max(overflow, start + 1);
  while (end < limit && (traits[measured.text.charCodeAt(end)] ?? 0) & ATTACHED) end++;
  return end;
}

/** Width without the blanks that vanish at the line's end. */
function inkWidth(measured: MeasuredText, start: number, end: number): number {
  let last = end;
  while (last > start && isSpace(measured.text.charCodeAt(last - 1))) last--;
  return last === start ? 0 : (measured.ends[last] ?? 0) - (measured.starts[start] ?? 0);
}
