import type { WidthProblem } from './column-problem.ts';
import { lineFaults } from './line-faults.ts';
import type { MeasuredText } from './measure.ts';
import { countLines } from './wrap.ts';

/** Widths of the unknowns are counted in steps above their least, so that the search handles small integers. */
export const STEP = 5;

/** What a choice of widths costs. Every answer is remembered, since the search asks for the same widths again. */
export interface Heights {
  /** Height of the whole table, twips. */
  exact(steps: Int32Array): number;
  /** The same in kind but falling wherever any cell gets shorter, so that a search finds the way down. */
  smooth(steps: Int32Array): number;
  /** How badly lines end: torn atoms, written breaks, single characters on the last line; in lines. */
  faults(steps: Int32Array): number;
}

interface Profile {
  /** Lines of each row in the columns of one unknown, and their fourth powers. */
  readonly lines: Uint16Array;
  readonly powers: Float64Array;
}

export function heightsOf(problem: WidthProblem): Heights {
  const { unknowns, rowHeights, line, rowExtra } = problem;
  const rows = rowHeights.length;
  const profiles: (Profile | undefined)[][] = unknowns.map(() => []);
  const faultSums: (number | undefined)[][] = unknowns.map(() => []);
  const heights = new Float64Array(rows);
  const spans = spansOf(problem);
  const widthOf = (unknown: number, steps: number): number => (unknowns[unknown]?.least ?? 0) + steps * STEP;

  const profile = (unknown: number, steps: number): Profile => {
    const known = profiles[unknown]?.[steps];
    if (known !== undefined) return known;
    const made = profileOf(problem, unknown, widthOf(unknown, steps));
    const list = profiles[unknown];
    if (list !== undefined) list[steps] = made;
    return made;
  };

  return {
    exact(steps) {
      heights.set(rowHeights);
      for (let u = 0; u < unknowns.length; u++) {
        const { lines } = profile(u, steps[u] ?? 0);
        for (let row = 0; row < rows; row++) {
          const height = (lines[row] ?? 0) * line + rowExtra;
          if (height > (heights[row] ?? 0)) heights[row] = height;
        }
      }
      for (const span of spans) {
        const missing = span.lines(steps) * line + rowExtra - sum(heights, span.firstRow, span.lastRow);
        if (missing > 0) heights[span.lastRow] = (heights[span.lastRow] ?? 0) + missing;
      }
      return sum(heights, 0, rows - 1);
    },
    smooth(steps) {
      heights.fill(0);
      for (let u = 0; u < unknowns.length; u++) {
        const { powers } = profile(u, steps[u] ?? 0);
        for (let row = 0; row < rows; row++) heights[row] = (heights[row] ?? 0) + (powers[row] ?? 0);
      }
      let total = 0;
      for (let row = 0; row < rows; row++) total += Math.sqrt(Math.sqrt(heights[row] ?? 0));
      return total * line;
    },
    faults(steps) {
      let total = 0;
      for (let u = 0; u < unknowns.length; u++) {
        const list = faultSums[u];
        const step = steps[u] ?? 0;
        const known = list?.[step] ?? faultsOf(problem, u, widthOf(u, step));
        if (list !== undefined) list[step] = known;
        total += known;
      }
      return total;
    },
  };
}

function sum(values: Float64Array, first: number, last: number): number {
  let total = 0;
  for (let i = first; i <= last; i++) total += values[i] ?? 0;
  return total;
}

function profileOf(problem: WidthProblem, unknown: number, width: number): Profile {
  const rows = problem.rowHeights.length;
  const lines = new Uint16Array(rows).fill(1);
  const powers = new Float64Array(rows).fill(0);
  for (const column of problem.unknowns[unknown]?.columns ?? []) {
    const texts = problem.columns[column];
    if (texts === undefined) continue;
    const counts = texts.distinct.map((measured) => countLines(measured, width));
    for (let row = 0; row < rows; row++) {
      const count = counts[texts.byRow[row] ?? -1] ?? 1;
      if (count > (lines[row] ?? 0)) lines[row] = count;
      powers[row] = (powers[row] ?? 0) + count ** 4;
    }
  }
  return { lines, powers };
}

function faultsOf(problem: WidthProblem, unknown: number, width: number): number {
  let total = 0;
  for (const column of problem.unknowns[unknown]?.columns ?? []) {
    const texts = problem.columns[column];
    if (texts === undefined) continue;
    const faults = texts.distinct.map((measured) => lineFaults(measured, width));
    for (const text of texts.byRow) total += faults[text] ?? 0;
  }
  return total;
}

interface Span {
  readonly firstRow: number;
  readonly lastRow: number;
  lines(steps: Int32Array): number;
}

function spansOf(problem: WidthProblem): readonly Span[] {
  const unknownOf = new Map(
    problem.unknowns.flatMap(({ columns }, u) => columns.map((column) => [column, u] as const)),
  );
  const known = new Map<MeasuredText, Map<number, number>>();
  return problem.spanning.map(({ measured, firstRow, lastRow, firstColumn, lastColumn }) => {
    const counts = known.get(measured) ?? new Map<number, number>();
    known.set(measured, counts);
    const unknowns: number[] = [];
    for (let column = firstColumn; column <= lastColumn; column++) unknowns.push(unknownOf.get(column) ?? 0);
    const margins = Math.floor(problem.margins * (lastColumn - firstColumn));
    return {
      firstRow,
      lastRow,
      lines(steps) {
        let width = margins;
        for (const u of unknowns) width += (problem.unknowns[u]?.least ?? 0) + (steps[u] ?? 0) * STEP;
        const count = counts.get(width) ?? countLines(measured, width);
        counts.set(width, count);
        return count;
      },
    };
  });
}
