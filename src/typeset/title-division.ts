import type { Break } from './title-breaks.ts';

/** A title that has to be divided. Widths are in characters. */
export interface Division {
  readonly text: string;
  readonly breaks: readonly Break[];
  /** What a line holds. */
  readonly widest: number;
  readonly shortestLastLine: number;
  /** The width of the text between two offsets. */
  readonly measure: (from: number, to: number) => number;
}

export interface DividedTitle {
  /** Sum of the breaks' costs and the faults of the shape; from `worthless` on the last line is too short. */
  readonly cost: number;
  /** Where the lines end, the last one excepted. */
  readonly offsets: readonly number[];
}

/** What a fault of a title's shape costs, on the scale of title-breaks.ts. */
const faults = { anotherLine: 12, equalLines: 2.5, hourglass: 14, unevenness: 30 };
export const worthless = 1000;

/** Lines whose widths differ by less look equally long. */
const visible = 0.4;

/** The cheapest division into as few lines as possible or one more; undefined where no line fits. */
export function divideTitle(division: Division): DividedTitle | undefined {
  const { text, widest, measure } = division;
  const fewest = Math.ceil(measure(0, text.length) / widest);
  let best: DividedTitle | undefined;
  // Words that cannot be divided may need more lines than their width alone; at most twice as many.
  for (let lines = fewest; lines <= fewest * 2 + 1; lines++) {
    if (best !== undefined && lines > fewest + 1) break;
    const found = divideInto(lines, division);
    const cost = found === undefined ? Infinity : found.cost + (lines - fewest) * faults.anotherLine;
    if (found !== undefined && cost < (best?.cost ?? Infinity)) best = { ...found, cost };
  }
  return best;
}

/** The cheapest division into exactly so many lines. Remembers partial results, so that it takes milliseconds. */
function divideInto(lines: number, division: Division): DividedTitle | undefined {
  const { text, breaks, widest, shortestLastLine, measure } = division;
  const mean = measure(0, text.length) / lines;
  const known = new Map<string, DividedTitle | undefined>();

  const costOfLine = (start: number, end: number, width: number): number => {
    const uneven = ((width - mean) / mean) ** 2 * (faults.unevenness / lines);
    const isShort = end === text.length && Array.from(text.slice(start, end)).length < shortestLastLine;
    return uneven + (isShort ? worthless : 0);
  };

  /**
   * Divides what begins after the break `from` into `left` lines. The line before it is `previous` wide; `fell` says
   * that a line was shorter than the one before it.
   */
  const after = (from: number, left: number, previous: number, fell: boolean): DividedTitle | undefined => {
    const key = `${from} ${left} ${previous} ${fell}`;
    if (known.has(key)) return known.get(key);
    const start = breaks[from]?.offset ?? 0;
    let best: DividedTitle | undefined;
    for (let to = from + 1; to <= breaks.length; to++) {
      const end = breaks[to]?.offset ?? text.length;
      const width = measure(start, end);
      if (width > widest) break;
      const isLast = to === breaks.length;
      if (isLast !== (left === 1)) continue;
      const falls = fell || (previous > 0 && width < previous - visible);
      const rest = isLast ? { cost: 0, offsets: [] } : after(to, left - 1, width, falls);
      if (rest === undefined) continue;
      const here = costOfLine(start, end, width) + shapeCost(width, previous, fell) + (breaks[to]?.cost ?? 0);
      if (here + rest.cost < (best?.cost ?? Infinity)) {
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
  if (Math.abs(width - previous) <= visible) return faults.equalLines;
  return width > previous && fell ? faults.hourglass : 0;
}
