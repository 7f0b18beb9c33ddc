import type { MeasuredText } from './measure.ts';
import { wrapMeasured } from './wrap.ts';

/** What a blemish weighs, in lines of the table's height: an atom cut, one cut at a decent place (2024年 / 3月). */
const TORN = 1;
const PARTED = 0.25;
/** A break that must be written, because no word processor would end the line there. */
const MOVED = 0.5;
/** A single character on the last line of a short text. */
const LONELY = 0.15;

/** A text longer than this (tenths of the font size) may end in a single character without anybody minding. */
const SHORT = 300;

/** How badly the lines of a cell end at a width. */
export function lineFaults(measured: MeasuredText, width: number): number {
  const lines = wrapMeasured(measured, width, false);
  if (lines.length === 1) return 0;
  const { text, breaks, kept, tokenBreaks } = measured;
  const whole = kept[0] ?? breaks;
  const parts = kept.at(-1) ?? breaks;
  let faults = 0;
  for (const { end, moved } of lines) {
    if (tokenBreaks?.[end] === end) {
      faults += PARTED;
      continue;
    }
    if (moved) faults += MOVED;
    if (end === text.length || text[end] === '\n') continue;
    if (parts[end] !== end) faults += TORN;
    else if (whole[end] !== end) faults += PARTED;
  }
  const last = lines.at(-1);
  const isShort = (measured.ends.at(-1) ?? 0) <= SHORT;
  if (isShort && last !== undefined && last.width <= measured.fullWidth) faults += LONELY;
  return faults;
}
