import { heightOfLines } from './cell-margins.ts';
import type { SizedTable } from './sized-table.ts';
import type { PlacedCell } from './table-grid.ts';

/** A row, or a part of one that is taller than a page, on its page. */
export interface PageRow {
  readonly row: number;
  /** Twips, with all that merged labels need. */
  readonly height: number;
}

/** A cell merged over rows, while its rows are being placed. */
interface OpenSpan {
  readonly cell: PlacedCell;
  readonly last: number;
  /** Twips of its rows on this page so far. */
  height: number;
}

/** The rows of the header with their heights; titles merged over rows make the last of them higher. */
export function headerRows(sized: SizedTable): readonly PageRow[] {
  const { headerRows: end } = sized.read.grid;
  const infinite = Number.POSITIVE_INFINITY;
  return end === 0 ? [] : placeRows(sized, 0, false, new Map(), infinite, infinite, end);
}

/**
 * The rows that fit on one page, from `start` to before `end`; none where not even one fits. `goesOn`: the first row was begun on
 * the page before. `shown` holds the lines of cells that were shown before, `page` is the height of a whole page.
 */
export function placeRows(
  sized: SizedTable,
  start: number,
  goesOn: boolean,
  shown: ReadonlyMap<number, number>,
  capacity: number,
  page: number,
  end = sized.read.grid.rows,
): readonly PageRow[] {
  const rows: PageRow[] = [];
  let spans: OpenSpan[] = [];
  let total = 0;
  let fitting = 0;
  let growth = 0;
  for (let row = start; row < end; row++) {
    addSpans(sized, row, row === start, spans);
    let height = goesOn && row === start ? heightOfRest(sized, row, shown) : (sized.rowHeights[row] ?? 0);
    for (const span of spans) {
      if (span.last === row)
        height = Math.max(height, heightNeeded(sized, span.cell, shown, page) - span.height);
    }
    total += height;
    if (total > capacity) break;
    rows.push({ row, height });
    for (const span of spans) span.height += height;
    if (spans.some((span) => span.last === row)) spans = spans.filter((span) => span.last > row);
    const missing = spans.reduce((most, span) => Math.max(most, missingLabel(sized, span, page)), 0);
    if (total + missing > capacity) continue;
    fitting = rows.length;
    growth = missing;
  }
  return rows
    .slice(0, fitting)
    .map((placed, index) => (index === fitting - 1 ? { ...placed, height: placed.height + growth } : placed));
}

/** Whether a merged cell is a label, repeated on every page; a longer text goes on instead. */
export function isLabel(sized: SizedTable, cell: PlacedCell, page: number): boolean {
  const lines = sized.lines[cell.index]?.length ?? 0;
  return (
    lines <= sized.read.rules.longestLabel && heightOfLines(lines, sized.type, sized.read.rules) <= page / 2
  );
}

function addSpans(sized: SizedTable, row: number, isFirst: boolean, spans: OpenSpan[]): void {
  const cells = isFirst ? coveringCells(sized, row) : (sized.read.grid.beginning[row] ?? []);
  for (const cell of cells) {
    if (cell.rowSpan > 1) spans.push({ cell, last: cell.row + cell.rowSpan - 1, height: 0 });
  }
}

/** The cells that cover a row, each once. */
export function coveringCells(sized: SizedTable, row: number): readonly PlacedCell[] {
  const { grid } = sized.read;
  const cells: PlacedCell[] = [];
  for (let column = 0; column < grid.columns; ) {
    const cell = grid.at(row, column);
    cells.push(cell);
    column = cell.column + cell.columnSpan;
  }
  return cells;
}

function heightOfRest(sized: SizedTable, row: number, shown: ReadonlyMap<number, number>): number {
  const single = coveringCells(sized, row).filter((cell) => cell.rowSpan === 1);
  const lines = single.map((cell) => (sized.lines[cell.index]?.length ?? 0) - (shown.get(cell.index) ?? 0));
  return heightOfLines(Math.max(1, ...lines), sized.type, sized.read.rules);
}

/** What a merged cell that ends here needs on this page. */
function heightNeeded(
  sized: SizedTable,
  cell: PlacedCell,
  shown: ReadonlyMap<number, number>,
  page: number,
): number {
  const all = sized.lines[cell.index]?.length ?? 0;
  const lines = isLabel(sized, cell, page) ? all : all - (shown.get(cell.index) ?? 0);
  return lines > 0 ? heightOfLines(lines, sized.type, sized.read.rules) : 0;
}

/** What a label lacks if the page ends here. */
function missingLabel(sized: SizedTable, { cell, height }: OpenSpan, page: number): number {
  if (!isLabel(sized, cell, page)) return 0;
  return heightOfLines(sized.lines[cell.index]?.length ?? 0, sized.type, sized.read.rules) - height;
}
