import type { Table, TableCell, TableRow } from '../document/table.ts';

/** A cell with its place: rows and columns count from 0, rows from the first header row. */
export interface PlacedCell {
  /** Its place in `cells`. */
  readonly index: number;
  readonly cell: TableCell;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly inHeader: boolean;
}

/** A table as a full matrix. */
export interface Grid {
  readonly columns: number;
  readonly headerRows: number;
  readonly rows: number;
  /** In reading order. */
  readonly cells: readonly PlacedCell[];
  /** `cells` that begin in a row, by row. */
  readonly beginning: readonly (readonly PlacedCell[])[];
  /** The cell that covers a place. */
  at(row: number, column: number): PlacedCell;
}

/**
 * Expands a table. Whoever composed it must have covered every place exactly once, inside the header and inside the
 * body: anything else is our own mistake and an exception.
 */
export function gridOf(table: Table): Grid {
  const columns = table.columns.length;
  const headerRows = table.header.length;
  const rows = headerRows + table.rows.length;
  const columnOf = new Map(table.columns.map((column, index) => [column.id, index]));
  const owner = new Int32Array(rows * columns).fill(-1);
  const cells: PlacedCell[] = [];
  const columnIndex = (cell: TableCell): number => {
    const column = columnOf.get(cell.column);
    if (column === undefined) throw new Error(`table ${table.id}: no column ${cell.column}`);
    return column;
  };
  const place = (row: TableRow, index: number, inHeader: boolean): readonly PlacedCell[] =>
    [...row.cells]
      .sort((one, other) => columnIndex(one) - columnIndex(other))
      .map((cell) => {
        const { rowSpan, columnSpan } = cell;
        const column = columnIndex(cell);
        const placed = { index: cells.length, cell, row: index, column, rowSpan, columnSpan, inHeader };
        occupy(table, owner, columns, placed, inHeader ? headerRows : rows);
        cells.push(placed);
        return placed;
      });
  const beginning = [
    ...table.header.map((row, index) => place(row, index, true)),
    ...table.rows.map((row, index) => place(row, headerRows + index, false)),
  ];
  const gap = owner.indexOf(-1);
  if (gap !== -1) throw new Error(`table ${table.id}: ${placeName(gap, columns)} is not covered`);
  const at = (row: number, column: number): PlacedCell => {
    const cell = cells[owner[row * columns + column] ?? -1];
    if (cell === undefined) throw new Error(`table ${table.id}: row ${row}, column ${column} is outside`);
    return cell;
  };
  return { columns, headerRows, rows, cells, beginning, at };
}

function occupy(
  table: Table,
  owner: Int32Array,
  columns: number,
  placed: PlacedCell,
  rowLimit: number,
): void {
  const { row, column, rowSpan, columnSpan } = placed;
  const outside = rowSpan < 1 || columnSpan < 1 || row + rowSpan > rowLimit || column + columnSpan > columns;
  if (outside) throw new Error(`table ${table.id}: the cell at ${row}/${column} reaches outside`);
  for (let r = row; r < row + rowSpan; r++) {
    for (let c = column; c < column + columnSpan; c++) {
      const place = r * columns + c;
      if (owner[place] !== -1)
        throw new Error(`table ${table.id}: ${placeName(place, columns)} is covered twice`);
      owner[place] = placed.index;
    }
  }
}

const placeName = (place: number, columns: number): string =>
  `row ${Math.floor(place / columns)}, column ${place % columns}`;
