import type { Title } from '../document/document.ts';
import { emOf } from '../standard/units.ts';
import { textWidth } from './measure.ts';
import { type Break, titleBreaks } from './title-breaks.ts';
import { wrap } from './wrap.ts';

export interface TitleRoom {
  /** Width of the type area, twips. */
  readonly width: number;
  /** Half-points. */
  readonly size: number;
  /** Fewer characters than this are not a last line. */
  readonly shortestLastLine: number;
}

/** What a fault of a title's shape costs, on the scale of title-breaks.ts. */
const faults = { anotherLine: 12, equalLines: 2.5, hourglass: 14, shortEnd: 1000, unevenness: 30 };

/**
 * The lines of a title (7.3.1): words kept whole, lengths that form a trapezoid or a diamond, no last line of one
 * or two characters. Lines the author wrote are kept as they are. Joined, the lines are the title.
 *
 * All ways to divide it are compared; a title that fits one line stays on one.
 */
export function titleLines(title: Title, room: TitleRoom): readonly string[] {
  if (title.lines !== undefined && title.lines.length > 0) return title.lines;
  const { text } = title;
  const em = emOf(room.size);
  const widest = room.width / em;
  const measure = (from: number, to: number) =>
    textWidth(text.slice(from, to), { size: room.size, characterSpacing: 0 }) / em;
  const total = measure(0, text.length);
  if (total <= widest) return [text];
  if (total > widest * mostLines.betweenWords) return filled(text, room);

  const between = bestDivision(text, titleBreaks(text, widest, false), widest, measure, room);
  if (between !== undefined && between.cost < faults.shortEnd) return cut(text, between.offsets);
  if (total > widest * mostLines.anywhere) return filled(text, room);
  const anywhere = bestDivision(text, titleBreaks(text, widest, true), widest, measure, room);
  return cut(text, (anywhere ?? between)?.offsets ?? []);
}

/** Beyond this a title is a paragraph and is filled like one: comparing all its divisions would take too long. */
const mostLines = { betweenWords: 8, anywhere: 3 };

function filled(text: string, { width, size }: TitleRoom): readonly string[] {
  const starts = wrap(text, { width, size, characterSpacing: 0, hanging: false }).map(({ start }) => start);
  return cut(text, starts.slice(1));
}

interface Division {
  readonly cost: number;
  /** Where the lines end, the last one excepted. */
  readonly offsets: readonly number[];
}

type Measure = (from: number, to: number) => number;

/** The cheapest division into as few lines as possible or one more; undefined where no line fits. */
function bestDivision(
  text: string,
  breaks: readonly Break[],
  widest: number,
  measure: Measure,
  room: TitleRoom,
): Division | undefined {
  const total = measure(0, text.length);
  const fewest = Math.ceil(total / widest);
  let best: Division | undefined;
  // Words that cannot be divided may need more lines than their width alone; at most twice as many.
  for (let lines = fewest; lines <= fewest * 2 + 1; lines++) {
    if (best !== undefined && lines > fewest + 1) break;
    const found = divide(text, breaks, lines, total / lines, widest, measure, room);
    const cost = found === undefined ? Infinity : found.cost + (lines - fewest) * faults.anotherLine;
    if (found !== undefined && cost < (best?.cost ?? Infinity)) best = { ...found, cost };
  }
  return best;
}

/** The cheapest division into exactly so many lines. Remembers partial results, so that long titles stay fast. */
function divide(
  text: string,
  breaks: readonly Break[],
  lines: number,
  mean: number,
  widest: number,
  measure: Measure,
  room: TitleRoom,
): Division | undefined {
  const known = new Map<string, Division | undefined>();

  /** Divides what begins after break `from`, the line before it being so wide; `fell`: a line was shorter than its predecessor. */
  const after = (from: number, left: number, previous: number, fell: boolean): Division | undefined => {
    const key = `${from} ${left} ${previous} ${fell}`;
    if (known.has(key)) return known.get(key);
    const start = breaks[from]?.offset ?? 0;
    let best: Division | undefined;
    for (let to = from + 1; to <= breaks.length; to++) {
      const isLast = to === breaks.length;
      const end = breaks[to]?.offset ?? text.length;
      const width = measure(start, end);
      if (width > widest) break;
      if (isLast !== (left === 1)) continue;
      const step =
        shapeCost(width, previous, fell) + ((width - mean) / mean) ** 2 * (faults.unevenness / lines);
      const short = isLast && Array.from(text.slice(start, end)).length < room.shortestLastLine;
      const here = step + (short ? faults.shortEnd : 0) + (breaks[to]?.cost ?? 0);
      const rest = isLast
        ? { cost: 0, offsets: [] }
        : after(to, left - 1, width, fell || (previous > 0 && width < previous - 0.4));
      if (rest !== undefined && here + rest.cost < (best?.cost ?? Infinity)) {
        best = { cost: here + rest.cost, offsets: isLast ? [] : [end, ...rest.offsets] };
      }
    }
    known.set(key, best);
    return best;
  };
  return after(-1, lines, 0, false);
}

/** Lines may grow, shrink, or grow and then shrink; equal lines make a block, growing again makes an hourglass. */
function shapeCost(width: number, previous: number, fell: boolean): number {
  if (previous === 0) return 0;
  if (Math.abs(width - previous) <= 0.4) return faults.equalLines;
  return width > previous && fell ? faults.hourglass : 0;
}

const cut = (text: string, offsets: readonly number[]): readonly string[] =>
  [...offsets, text.length].map((end, index) => text.slice(offsets[index - 1] ?? 0, end));
