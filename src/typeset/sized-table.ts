import type { TableType } from '../standard/table.ts';
import { balanceLines } from './balance-lines.ts';
import type { CellContent } from './cell-content.ts';
import { heightOfLines, marginsOf } from './cell-margins.ts';
import { columnWidths } from './column-widths.ts';
import type { ReadTable } from './read-table.ts';
import type { PlacedCell } from './table-grid.ts';
import { type Line, wrapMeasured } from './wrap.ts';

/** A table whose type and column widths are decided: every cell is broken into lines. */
export interface SizedTable {
  readonly read: ReadTable;
  readonly type: TableType;
  /** Twips, margins included. */
  readonly widths: readonly number[];
  /** By the cell's index. */
  readonly lines: readonly (readonly Line[])[];
  /** Height of each row by its unmerged cells, twips. */
  readonly rowHeights: readonly number[];
}

/** Sizes that were tried before: a flow sets a table more than once, with more or less room below it. */
const known = new WeakMap<ReadTable, Map<string, SizedTable | undefined>>();

/** The table in a type, as wide as the room (twips); undefined where its columns do not fit. */
export function sizeIn(read: ReadTable, type: TableType, roomWidth: number): SizedTable | undefined {
  const tried = known.get(read) ?? new Map<string, SizedTable | undefined>();
  known.set(read, tried);
  const key = `${type.size} ${type.side} ${type.above} ${roomWidth}`;
  if (!tried.has(key)) {
    const widths = columnWidths(read, type, roomWidth);
    tried.set(key, widths && sizeTable(read, type, widths));
  }
  return tried.get(key);
}

/** Breaks all cells into lines at given column widths. */
export function sizeTable(read: ReadTable, type: TableType, widths: readonly number[]): SizedTable {
  const { grid, contents, rules } = read;
  // By the columns that a cell covers: texts that stand there again are broken once.
  const known = new Map<number, Map<CellContent['measured'], readonly Line[]>>();
  const least = heightOfLines(1, type, rules);
  const rowHeights = new Array<number>(grid.rows).fill(least);
  const lines = grid.cells.map((placed) => {
    const content = contents[placed.index];
    if (content === undefined) return [];
    const { row, column, columnSpan, inHeader } = placed;
    const place = (column * (grid.columns + 1) + columnSpan) * 2 + Number(inHeader);
    let broken = known.get(place);
    if (broken === undefined) {
      broken = new Map();
      known.set(place, broken);
    }
    let made = broken.get(content.measured);
    if (made === undefined) {
      const width = innerWidth(placed, { read, type, widths });
      made = inHeader ? balanceLines(content.measured, width) : wrapMeasured(content.measured, width, false);
      broken.set(content.measured, made);
    }
    if (placed.rowSpan === 1) {
      const isFilled = !inHeader && content.marks.some((mark) => mark.kind === 'blank');
      const height = Math.max(heightOfLines(made.length, type, rules), isFilled ? rules.fillHeight : 0);
      if (height > (rowHeights[row] ?? 0)) rowHeights[row] = height;
    }
    return made;
  });
  return { read, type, widths, lines, rowHeights };
}

/** Room for the lines of a cell, in tenths of the font size. */
export function innerWidth(
  placed: PlacedCell,
  { read, type, widths }: Pick<SizedTable, 'read' | 'type' | 'widths'>,
): number {
  let width = -marginsOf(type, read.rules);
  for (let i = 0; i < placed.columnSpan; i++) width += widths[placed.column + i] ?? 0;
  return Math.max(1, Math.floor(width / type.size));
}

/** Whether a person can write into every column that is filled by hand; what the author gave a width is as wide as wished. */
export const canBeFilled = ({ read: { needs, rules }, widths }: SizedTable): boolean =>
  needs.every(
    ({ isFilled, wished }, column) =>
      !isFilled || wished !== undefined || (widths[column] ?? 0) >= rules.writableFill,
  );
