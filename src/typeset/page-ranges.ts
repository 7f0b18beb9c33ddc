import { linesIn } from './cell-margins.ts';
import { coveringCells, isLabel, type PageRow } from './place-rows.ts';
import type { SizedTable } from './sized-table.ts';
import type { PlacedCell } from './table-grid.ts';

/** Lines of a cell, end exclusive. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Which lines of the cells that go on over pages are shown on this one, by the cell's index; `shown` is brought up to
 * date. `goesOn`: the first row was begun on the page before; `isCut`: the last goes on on the next.
 */
export function rangesOn(
  sized: SizedTable,
  rows: readonly PageRow[],
  { goesOn, isCut }: { readonly goesOn: boolean; readonly isCut: boolean },
  shown: Map<number, number>,
  page: number,
): ReadonlyMap<number, LineRange> {
  const ranges = new Map<number, LineRange>();
  const first = rows[0]?.row ?? 0;
  const last = rows.at(-1)?.row ?? 0;
  const add = (cell: PlacedCell): void => {
    const lastRow = cell.row + cell.rowSpan - 1;
    const begunBefore = cell.row < first || (goesOn && cell.row === first);
    const ends = lastRow < last || (lastRow === last && !isCut);
    if (ranges.has(cell.index) || (!begunBefore && ends)) return;
    if (cell.rowSpan > 1 && isLabel(sized, cell, page)) return;
    const all = sized.lines[cell.index]?.length ?? 0;
    const from = shown.get(cell.index) ?? 0;
    const height = rows.reduce(
      (sum, row) => (row.row >= cell.row && row.row <= lastRow ? sum + row.height : sum),
      0,
    );
    const room = linesIn(height, sized.type, sized.read.rules);
    const to = ends ? all : Math.min(all, from + room);
    ranges.set(cell.index, { from, to });
    shown.set(cell.index, to);
  };
  // Only cells at the two ends of a page can reach beyond it.
  for (const cell of coveringCells(sized, first)) add(cell);
  for (const cell of coveringCells(sized, last)) add(cell);
  return ranges;
}
