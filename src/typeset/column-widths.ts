import type { TableStandard, TableType } from '../standard/table.ts';
import { marginsOf } from './cell-margins.ts';
import { heightsOf } from './column-heights.ts';
import { type LeastWidths, leastWidthsByPreference } from './column-needs.ts';
import { type Unknown, type WidthProblem, widthProblem } from './column-problem.ts';
import { highestFound, searchWidths } from './column-search.ts';
import type { ReadTable } from './read-table.ts';

/**
 * Widths of all columns, margins included, in twips; their sum is exactly `roomWidth`. They make the table as low as
 * possible without tearing words of the header, quantities or parts of dates. Undefined where even the least widths
 * do not fit the room in this type.
 */
export function columnWidths(
  read: ReadTable,
  type: TableType,
  roomWidth: number,
): readonly number[] | undefined {
  const fitting = fittingWidths(read, type, roomWidth);
  const problems = fitting.map((least) => widthProblem(read, least, type, roomWidth));
  const chosen = widestFill(problems, read.rules);
  return chosen && inTwips(chosen.problem.unknowns, chosen.widths, type, read.rules, roomWidth);
}

/** The least widths to choose from: those of the preferred kind that fit the room (twips); none where none does. */
function fittingWidths(
  { needs, rules }: ReadTable,
  type: TableType,
  roomWidth: number,
): readonly LeastWidths[] {
  for (const leasts of leastWidthsByPreference(needs, type, rules, roomWidth)) {
    const fitting = leasts.filter(({ widths }) => widthOf(widths, type, rules) <= roomWidth);
    if (fitting.length > 0) return fitting;
  }
  return [];
}

/** What the widths of `columnWidths` certainly keep to, in whole tenths of the font size, margins not included. */
export interface WidthLimits {
  /** For each column. */
  readonly least: readonly number[];
  readonly most: readonly number[];
  /** All columns together. */
  readonly sum: number;
}

/** The limits without a search: no column takes what the least widths of the others need. Undefined where they do not fit. */
export function widthLimits(read: ReadTable, type: TableType, roomWidth: number): WidthLimits | undefined {
  const fitting = fittingWidths(read, type, roomWidth);
  if (fitting.length === 0) return undefined;
  const { needs, rules } = read;
  const least = needs.map((_, column) =>
    Math.min(...fitting.map(({ widths }) => Math.floor(widths[column] ?? 0))),
  );
  const most = needs.map((_, column) =>
    Math.max(
      ...fitting.map(({ widths }) => {
        const left = roomWidth - widthOf(widths, type, rules);
        return Math.floor((widths[column] ?? 0) + left / type.size);
      }),
    ),
  );
  return { least, most, sum: Math.floor((roomWidth - needs.length * marginsOf(type, rules)) / type.size) };
}

/**
 * A height, twips, that the table does not exceed with `columnWidths`, found without a search; of a large table the
 * height of the rows that widths are chosen by. Undefined where the columns do not fit.
 */
export function highestTable(read: ReadTable, type: TableType, roomWidth: number): number | undefined {
  const fitting = fittingWidths(read, type, roomWidth);
  const narrowest = fitting.at(-1);
  if (narrowest === undefined) return undefined;
  const highest = highestFound(widthProblem(read, narrowest, type, roomWidth));
  return fitting.length > 1 ? highest * read.rules.fillCost : highest;
}

interface Solution {
  readonly problem: WidthProblem;
  readonly widths: readonly number[];
}

/**
 * Of problems that go from wide places to fill in to narrow ones: the first whose table is hardly higher than with the
 * narrowest. Room for handwriting is worth something, but not a printed text in a column of four characters.
 */
function widestFill(problems: readonly WidthProblem[], { fillCost }: TableStandard): Solution | undefined {
  const solve = (problem: WidthProblem) => {
    const widths = searchWidths(problem);
    return { problem, widths, height: heightsOf(problem).exact(Int32Array.from(widths)) };
  };
  const last = problems.at(-1);
  if (last === undefined) return undefined;
  const narrowest = solve(last);
  for (const problem of problems.slice(0, -1)) {
    const wider = solve(problem);
    if (wider.height <= narrowest.height * fillCost) return wider;
  }
  return narrowest;
}

const widthOf = (inner: readonly number[], type: TableType, rules: TableStandard): number =>
  inner.reduce((total, width) => total + width * type.size + marginsOf(type, rules), 0);

/** Room that nobody needs goes to columns that are filled by hand three times as readily as to others. */
const FILL_WEIGHT = 3;

/**
 * Gives away what is left: first to the columns that are filled by hand, as far as that is comfortable, then to all
 * whose width the author left open, in proportion. Columns of equal nature stay equal; single twips go to the widest.
 */
function inTwips(
  unknowns: readonly Unknown[],
  inner: readonly number[],
  type: TableType,
  rules: TableStandard,
  roomWidth: number,
): readonly number[] {
  const widths = unknowns.map((_, u) => (inner[u] ?? 0) * type.size + marginsOf(type, rules));
  const count = (u: number): number => unknowns[u]?.columns.length ?? 1;
  let left = roomWidth - widths.reduce((total, width, u) => total + width * count(u), 0);
  const give = (u: number, each: number): void => {
    widths[u] = (widths[u] ?? 0) + each;
    left -= each * count(u);
  };
  const isOpen = (u: number): boolean => unknowns[u]?.fixed === false;
  const fills = unknowns.flatMap((unknown, u) => (unknown.fill && isOpen(u) ? [u] : []));
  const filled = fills.reduce((total, u) => total + count(u), 0);
  for (const u of fills) {
    const wanted = Math.max(0, rules.comfortableFill - (widths[u] ?? 0));
    give(u, Math.min(wanted, Math.floor(left / filled)));
  }
  const open = unknowns.flatMap((_, u) => (isOpen(u) ? [u] : []));
  const sharers = open.length > 0 ? open : unknowns.map((_, u) => u);
  const weight = (u: number): number => (widths[u] ?? 0) * (fills.includes(u) ? FILL_WEIGHT : 1);
  const weights = sharers.map(weight);
  const base = sharers.reduce((total, u, i) => total + (weights[i] ?? 0) * count(u), 0);
  const rest = left;
  sharers.forEach((u, i) => {
    give(u, Math.floor((rest * (weights[i] ?? 0)) / base));
  });
  const byColumn: number[] = [];
  unknowns.forEach(({ columns }, u) => {
    for (const column of columns) byColumn[column] = widths[u] ?? 0;
  });
  const widest = byColumn.indexOf(Math.max(...byColumn));
  byColumn[widest] = (byColumn[widest] ?? 0) + left;
  return byColumn;
}
