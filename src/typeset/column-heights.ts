import type { WidthProblem } from './column-problem.ts';
import { lineFaults } from './line-faults.ts';
import type { MeasuredText } from './measure.ts';
import { countLines } from './wrap.ts';

/**
 * What a choice of widths costs; one width for each unknown, tenths of the font size. Every answer is remembered,
 * since a search asks for the same widths again and again.
 */
export interface Heights {
  /** Height of the whole table, twips. */
  exact(widths: Int32Array): number;
  /** The same in kind but falling wherever any cell gets shorter, so that a search finds the way down. */
  smooth(widths: Int32Array): number;
  /** How badly lines end: torn atoms, written breaks, single characters on the last line; in lines. */
  faults(widths: Int32Array): number;
  /** Lines of each text in the columns of an unknown. */
  linesOf(unknown: number, width: number): readonly number[];
  /** Lines that the columns of an unknown need in each row. */
  rowsOf(unknown: number, width: number): Uint16Array;
}

/** What the columns of one unknown look like at a width. */
interface Profile {
  /** Lines of each row, and the fourth powers of the lines of its cells. */
  readonly lines: Uint16Array;
  readonly powers: Float64Array;
  /** Lines of each distinct text, of merged cells too. */
  readonly cells: readonly number[];
}

export function heightsOf(problem: WidthProblem): Heights {
  const { unknowns, rowHeights, line, rowExtra } = problem;
  const rows = rowHeights.length;
  const profiles = unknowns.map(() => new Map<number, Profile>());
  const faultSums = unknowns.map(() => new Map<number, number>());
  const heights = new Float64Array(rows);
  const spans = spansOf(problem);
  const profile = (unknown: number, width: number): Profile => {
    const known = profiles[unknown]?.get(width);
    if (known !== undefined) return known;
    const made = profileOf(problem, unknown, width);
    profiles[unknown]?.set(width, made);
    return made;
  };

  return {
    exact(widths) {
      heights.set(rowHeights);
      for (let u = 0; u < unknowns.length; u++) {
        const { lines } = profile(u, widths[u] ?? 0);
        for (let row = 0; row < rows; row++) {
          const height = (lines[row] ?? 0) * line + rowExtra;
          if (height > (heights[row] ?? 0)) heights[row] = height;
        }
      }
      for (const span of spans) {
        const missing = span.lines(widths) * line + rowExtra - sum(heights, span.firstRow, span.lastRow);
        if (missing > 0) heights[span.lastRow] = (heights[span.lastRow] ?? 0) + missing;
      }
      return sum(heights, 0, rows - 1);
    },
    smooth(widths) {
      heights.fill(0);
      for (let u = 0; u < unknowns.length; u++) {
        const { powers } = profile(u, widths[u] ?? 0);
        for (let row = 0; row < rows; row++) heights[row] = (heights[row] ?? 0) + (powers[row] ?? 0);
      }
      let total = 0;
      for (let row = 0; row < rows; row++) total += Math.sqrt(Math.sqrt(heights[row] ?? 0));
      return total * line;
    },
    faults(widths) {
      let total = 0;
      for (let u = 0; u < unknowns.length; u++) {
        const width = widths[u] ?? 0;
        const known = faultSums[u]?.get(width) ?? faultsOf(problem, u, width);
        faultSums[u]?.set(width, known);
        total += known;
      }
      return total;
    },
    linesOf: (unknown, width) => profile(unknown, width).cells,
    rowsOf: (unknown, width) => profile(unknown, width).lines,
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
  const cells: number[] = [];
  for (const column of problem.unknowns[unknown]?.columns ?? []) {
    const texts = problem.columns[column];
    if (texts === undefined) continue;
    const counts = texts.distinct.map((measured) => countLines(measured, width));
    cells.push(...counts);
    for (let row = 0; row < rows; row++) {
      const count = counts[texts.byRow[row] ?? -1] ?? 1;
      if (count > (lines[row] ?? 0)) lines[row] = count;
      powers[row] = (powers[row] ?? 0) + count ** 4;
    }
    for (const { measured, firstColumn, lastColumn } of problem.spanning) {
      if (firstColumn === column && lastColumn === column) cells.push(countLines(measured, width));
    }
  }
  return { lines, powers, cells };
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
  lines(widths: Int32Array): number;
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
      lines(widths) {
        let width = margins;
        for (const u of unknowns) width += widths[u] ?? 0;
        const count = counts.get(width) ?? countLines(measured, width);
        counts.set(width, count);
        return count;
      },
    };
  });
}
