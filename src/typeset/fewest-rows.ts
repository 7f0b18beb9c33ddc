import type { TableType } from '../standard/table.ts';
import { mostWidths } from './column-widths.ts';
import { fewestLines } from './line-counts.ts';
import type { ReadTable } from './read-table.ts';

/** What the rows below a table's header have at least, in lines. */
export interface FewestRowLines {
  /** Of all rows together. */
  readonly total: number;
  readonly tallest: number;
}

/**
 * How many lines the rows of a table certainly need in a type and a room (twips), whatever widths its columns get:
 * each text by itself in the widest column it could have. It takes no search, so that one is made only for the types
 * that could do. Undefined where the columns do not fit.
 */
export function fewestRowLines(
  read: ReadTable,
  type: TableType,
  roomWidth: number,
): FewestRowLines | undefined {
  const widths = mostWidths(read, type, roomWidth);
  if (widths === undefined) return undefined;
  const { beginning, headerRows } = read.grid;
  let total = 0;
  let tallest = 0;
  for (let row = headerRows; row < beginning.length; row++) {
    let lines = 1;
    for (const { index, column, rowSpan, columnSpan } of beginning[row] ?? []) {
      const measured = read.contents[index]?.measured;
      if (measured === undefined || rowSpan > 1 || columnSpan > 1) continue;
      lines = Math.max(lines, fewestLines(measured, widths[column] ?? 0));
    }
    total += lines;
    tallest = Math.max(tallest, lines);
  }
  return { total, tallest };
}
