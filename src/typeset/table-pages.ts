import { heightOfLines, linesIn } from './cell-margins.ts';
import { type LineRange, rangesOn } from './page-ranges.ts';
import { type PageRow, placeRows } from './place-rows.ts';
import type { SizedTable } from './sized-table.ts';

export interface TablePage {
  /** Empty only on the first page, where nothing fits. */
  readonly rows: readonly PageRow[];
  /** Cells that go on from page to page, by index, with the lines shown here; all others show all of theirs. */
  readonly ranges: ReadonlyMap<number, LineRange>;
  /** The first row was begun on the page before, the last goes on on the next, being taller than a page. */
  readonly goesOn: boolean;
  readonly isCut: boolean;
}

/** Room for rows, repeated headers already taken off, twips. */
export interface PageRoom {
  readonly first: number;
  readonly later: number;
}

/** A row that must be cut begins on a first page that has at least this much of a page left. */
const WORTH_CUTTING = 1 / 3;

/**
 * Puts whole rows on pages, as many as fit. A merged cell that goes on is closed and begins again on the next page:
 * a label needs its full height on each, which its last row there grows to, as word processors do it; a longer text
 * shows what fits. A row taller than a page is cut at a line of its text. A new page begins at each of `breaks`.
 */
export function planPages(
  sized: SizedTable,
  firstRow: number,
  room: PageRoom,
  breaks: readonly number[] = [],
): readonly TablePage[] {
  const pages: TablePage[] = [];
  const shown = new Map<number, number>();
  let next = firstRow;
  let goesOn = false;
  while (next < sized.read.grid.rows) {
    const isFirst = pages.length === 0;
    const isMoved = pages.length === 1 && pages[0]?.rows.length === 0;
    const capacity = isFirst ? room.first : room.later - (isMoved ? sized.read.rules.breakHeight : 0);
    const from = next;
    const end = breaks.find((row) => from < row) ?? sized.read.grid.rows;
    const whole = placeRows(sized, next, goesOn, shown, capacity, room.later, end);
    const isCut = whole.length === 0;
    if (isCut && isFirst && !mustBeCutHere(sized, next, room)) {
      pages.push({ rows: [], ranges: new Map(), goesOn: false, isCut: false });
      continue;
    }
    const rows = isCut ? [{ row: next, height: heightOfCut(sized, capacity) }] : whole;
    pages.push({ rows, ranges: rangesOn(sized, rows, { goesOn, isCut }, shown, room.later), goesOn, isCut });
    goesOn = isCut;
    if (!isCut) next += rows.length;
  }
  return pages;
}

/** Whether a merged cell or a cut row goes on from one page to the next. */
export function crossesPages(sized: SizedTable, pages: readonly TablePage[]): boolean {
  const { grid } = sized.read;
  return pages.some(({ rows, isCut }, page) => {
    const last = rows.at(-1)?.row;
    if (last === undefined || page === pages.length - 1) return false;
    if (isCut) return true;
    for (let column = 0; column < grid.columns; column++) {
      const cell = grid.at(last, column);
      if (cell.row + cell.rowSpan - 1 > last) return true;
    }
    return false;
  });
}

function mustBeCutHere(sized: SizedTable, row: number, room: PageRoom): boolean {
  if (room.first < room.later * WORTH_CUTTING) return false;
  return placeRows(sized, row, false, new Map(), room.later, room.later).length === 0;
}

/** As many whole lines as fit, but at least one, so that there is an end. */
function heightOfCut({ type, read: { rules } }: SizedTable, capacity: number): number {
  return heightOfLines(Math.max(1, linesIn(capacity, type, rules)), type, rules);
}
