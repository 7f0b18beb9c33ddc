import type { MeasuredText } from './measure.ts';
import { wrapMeasured } from './wrap.ts';

/** What a blemish weighs, in lines of the table's height. */
const TORN = 0.5;
const MOVED = 0.1;
const LONELY = 0.15;

/** A text longer than this (tenths of the font size) may end in a single character without anybody minding. */
const SHORT = 300;

/** How badly the lines of a cell end at a width: an atom torn, a break that must be written, a lonely last character. */
export function lineFaults(measured: MeasuredText, width: number): number {
  const lines = wrapMeasured(measured, width, false);
  if (lines.length === 1) return 0;
  const whole = measured.breaks[0];
  let faults = 0;
  for (const { end, moved } of lines) {
    if (moved) faults += MOVED;
    const ended = end === measured.text.length || measured.text.charAt(end) === '\n';
    if (!ended && whole?.[end] !== end) faults += TORN;
  }
  const last = lines.at(-1);
  const isShort = (measured.ends.at(-1) ?? 0) <= SHORT;
  if (isShort && last !== undefined && last.width <= measured.fullWidth) faults += LONELY;
  return faults;
}
