import picocolors from 'picocolors';
import type { Talk } from '../../i18n/talk.ts';
import { cleanForTerminal } from '../../text/clean.ts';
import { displayWidth } from '../../text/display-width.ts';
import type { Output } from '../context.ts';

/** Tells how far a long run is. */
export interface Progress {
  /** So many units are done. Says every now and then that it is time to look for Ctrl+C. */
  to(done: number): boolean;
  /** Takes the bar away, so that what is said next stands alone. */
  end(): void;
}

export interface ProgressSettings {
  readonly total: number;
  readonly output: Output;
  /** Whether lines can be written over: a terminal that is not a dumb one. */
  readonly isLive: boolean;
  readonly colors: boolean;
  readonly talk: Talk['units'];
  /** Milliseconds that only grow. */
  readonly clock: () => number;
}

/** Often enough to see it move, seldom enough to cost nothing. */
const barEvery = 100;
/** Where lines stay: in a log, in the mail of a scheduler. */
const lineEvery = 10_000;
/** Letting other events happen costs as much as a small file. */
const lookEvery = 20;
const longestBar = 40;
const shortestBar = 8;

/** A bar with count, rate and time left in one line of a terminal; a line every ten seconds elsewhere. */
export function createProgress(settings: ProgressSettings): Progress {
  const { output, isLive, clock, talk, total } = settings;
  const begun = clock();
  let told = begun;
  let looked = begun;
  let shown = 0;
  const write = (done: number, now: number): void => {
    const words = talk.progress(estimate(done, total, now - begun));
    if (!isLive) {
      output.write(`${cleanForTerminal(words)}\n`);
      return;
    }
    const line = barLine(done, words, settings);
    // One write: what was longer before is painted over by blanks, and nothing is ever empty.
    output.write(`\r${line.text}${' '.repeat(Math.max(0, shown - line.width))}`);
    shown = line.width;
  };
  return {
    to(done) {
      const now = clock();
      if (now - looked < lookEvery) return false;
      looked = now;
      if (now - told < (isLive ? barEvery : lineEvery)) return true;
      told = now;
      write(done, now);
      return true;
    },
    end() {
      if (shown > 0) output.write(`\r${' '.repeat(shown)}\r`);
      shown = 0;
    },
  };
}

/** How far a run is. */
export interface Estimate {
  readonly done: number;
  readonly total: number;
  /** Units a second. */
  readonly rate: number;
  /** Seconds; absent before anything is done. */
  readonly left?: number;
}

export function estimate(done: number, total: number, milliseconds: number): Estimate {
  const rate = milliseconds > 0 ? (done / milliseconds) * 1000 : 0;
  return { done, total, rate, ...(rate > 0 && { left: Math.ceil((total - done) / rate) }) };
}

function barLine(
  done: number,
  words: string,
  { total, output, colors }: ProgressSettings,
): { readonly text: string; readonly width: number } {
  // The last column stays free: some terminals begin a new line once it is written.
  const room = (output.columns ?? 80) - 1;
  const said = cut(cleanForTerminal(words), room);
  const length = Math.min(longestBar, room - displayWidth(said) - '[] '.length);
  if (length < shortestBar) return { text: said, width: displayWidth(said) };
  const full = Math.floor((length * done) / Math.max(1, total));
  const paint = picocolors.createColors(colors);
  const bar = `${paint.green('#'.repeat(full))}${paint.dim('-'.repeat(length - full))}`;
  return { text: `[${bar}] ${said}`, width: length + '[] '.length + displayWidth(said) };
}

function cut(text: string, columns: number): string {
  let kept = '';
  let width = 0;
  for (const character of text) {
    width += displayWidth(character);
    if (width > columns) break;
    kept += character;
  }
  return kept;
}
