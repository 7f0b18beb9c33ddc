import type { WidthProblem } from './column-problem.ts';
import { fewestLines, linesAt } from './line-counts.ts';
import { lineFaults } from './line-faults.ts';
import type { MeasuredText } from './measure.ts';

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
  /** Whether any text in the columns of an unknown has fewer lines at `width` than at `before`. */
  isShorterAnywhere(unknown: number, width: number, before: number): boolean;
  /** Lines that the columns of an unknown need in each row. */
  rowsOf(unknown: number, width: number): Uint16Array;
}

/** What the columns of one unknown look like at a width. */
interface Profile {
  /** Lines of each row, and the fourth powers of the lines of its cells. */
  readonly lines: Uint16Array;
  readonly powers: Float64Array;
  /** No row has more than one line. */
  readonly isFlat: boolean;
}

export function heightsOf(problem: WidthProblem): Heights {
  const { unknowns, rowHeights, line, rowExtra } = problem;
  const rows = rowHeights.length;
  const profiles = unknowns.map(() => new Map<number, Profile>());
  const faultSums = unknowns.map(() => new Map<number, number>());
  const heights = new Float64Array(rows);
  const spans = spansOf(problem);
  const texts: (readonly MeasuredText[] | undefined)[] = [];
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
        const { lines, isFlat } = profile(u, widths[u] ?? 0);
        // No row is less high than one line.
        if (isFlat) continue;
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
      const chosen = unknowns.map((_, u) => profile(u, widths[u] ?? 0));
      // The powers are whole numbers, so it makes no difference in which order they are added.
      heights.fill(chosen.reduce((total, { powers, isFlat }) => total + (isFlat ? (powers[0] ?? 0) : 0), 0));
      for (const { powers, isFlat } of chosen) {
        if (isFlat) continue;
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
    isShorterAnywhere(unknown, width, before) {
      texts[unknown] ??= textsOf(problem, unknown);
      return texts[unknown].some((text) => isShorter(text, width, before));
    },
    rowsOf: (unknown, width) => profile(unknown, width).lines,
  };
}

function isShorter(text: MeasuredText, width: number, before: number): boolean {
  const lines = linesAt(text, before);
  // Asked first, because it takes no breaking.
  return fewestLines(text, width) < lines && linesAt(text, width) < lines;
}

function sum(values: Float64Array, first: number, last: number): number {
  let total = 0;
  for (let i = first; i <= last; i++) total += values[i] ?? 0;
  return total;
}

function profileOf(problem: WidthProblem, unknown: number, width: number): Profile {
  const rows = problem.rowHeights.length;
  const lines = new Uint16Array(rows).fill(1);
  const powers = new Float64Array(rows);
  let isFlat = true;
  for (const column of problem.unknowns[unknown]?.columns ?? []) {
    const texts = problem.columns[column];
    if (texts === undefined) continue;
    const counts = texts.distinct.map((measured) => linesAt(measured, width));
    if (counts.every((count) => count === 1)) {
      for (let row = 0; row < rows; row++) powers[row] = (powers[row] ?? 0) + 1;
      continue;
    }
    isFlat = false;
    for (let row = 0; row < rows; row++) {
      const count = counts[texts.byRow[row] ?? -1] ?? 1;
      if (count > (lines[row] ?? 0)) lines[row] = count;
      powers[row] = (powers[row] ?? 0) + count ** 4;
    }
  }
  return { lines, powers, isFlat };
}

/** All texts in the columns of an unknown, of merged cells too; the longest first, which get shorter soonest. */
function textsOf({ unknowns, columns, spanning }: WidthProblem, unknown: number): readonly MeasuredText[] {
  const own = (unknowns[unknown]?.columns ?? []).flatMap((column) => [
    ...(columns[column]?.distinct ?? []),
    ...spanning
      .filter(({ firstColumn, lastColumn }) => firstColumn === column && lastColumn === column)
      .map(({ measured }) => measured),
  ]);
  return own.sort((one, other) => (other.ends.at(-1) ?? 0) - (one.ends.at(-1) ?? 0));
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
  return problem.spanning.map(({ measured, firstRow, lastRow, firstColumn, lastColumn }) => {
    const unknowns: number[] = [];
    for (let column = firstColumn; column <= lastColumn; column++) unknowns.push(unknownOf.get(column) ?? 0);
    const margins = Math.floor(problem.margins * (lastColumn - firstColumn));
    return {
      firstRow,
      lastRow,
      lines(widths) {
        let width = margins;
        for (const u of unknowns) width += widths[u] ?? 0;
        return linesAt(measured, width);
      },
    };
  });
}
