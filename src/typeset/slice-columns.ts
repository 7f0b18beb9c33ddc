import type { Table, TableCell, TableRow } from '../document/table.ts';
import type { Grid, PlacedCell } from './table-grid.ts';

/**
 * The same table with some of its columns, in the given order. Cells that span beyond them are clipped, in the header
 * and in the body. `isAgain` tells of columns that an earlier slice has shown: their blanks, and those of clipped
 * cells that began there, are left out, so that every place to fill in exists once.
 */
export function sliceColumns(
  table: Table,
  grid: Grid,
  columns: readonly number[],
  isAgain: (column: number) => boolean,
): Table {
  const sliceRow = (row: TableRow, index: number): TableRow => {
    const cells: TableCell[] = [];
    for (let at = 0; at < columns.length; ) {
      const column = columns[at] ?? 0;
      const placed = grid.at(index, column);
      let end = at + 1;
      while (end < columns.length && grid.at(index, columns[end] ?? 0) === placed) end++;
      if (placed.row === index) cells.push(clip(table, placed, column, end - at, isAgain(placed.column)));
      at = end;
    }
    return { ...row, cells };
  };
  return {
    ...table,
    columns: columns.flatMap((column) => table.columns[column] ?? []),
    header: table.header.map((row, index) => sliceRow(row, index)),
    rows: table.rows.map((row, index) => sliceRow(row, grid.headerRows + index)),
  };
}

function clip(
  table: Table,
  { cell }: PlacedCell,
  column: number,
  columnSpan: number,
  again: boolean,
): TableCell {
  const id = table.columns[column]?.id ?? cell.column;
  if (!again) return { ...cell, column: id, columnSpan };
  const paragraphs = cell.paragraphs.map((inlines) => inlines.filter((inline) => inline.kind !== 'blank'));
  return { ...cell, column: id, columnSpan, paragraphs };
}
