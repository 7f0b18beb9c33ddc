import type { TableType } from '../standard/table.ts';
import { type WidthLimits, widthLimits } from './column-widths.ts';
import { fewestLines, narrowestWidth } from './line-counts.ts';
import type { MeasuredText } from './measure.ts';
import type { ReadTable } from './read-table.ts';

/** What the rows below a table's header have at least, in lines. */
export interface FewestRowLines {
  /** Of all rows together. */
  readonly total: number;
  readonly tallest: number;
}

/**
 * How many lines the rows of a table certainly need in a type and a room (twips), whatever widths its columns get: each
 * row by itself with the widths that are best for it. It takes no search, so that one is made only for the types that
 * could do. Undefined where the columns do not fit. Counting ends where one of the numbers is more than `most`.
 */
export function fewestRowLines(
  read: ReadTable,
  type: TableType,
  roomWidth: number,
  most: FewestRowLines = ENDLESS,
): FewestRowLines | undefined {
  const limits = widthLimits(read, type, roomWidth);
  if (limits === undefined) return undefined;
  const { beginning, headerRows, columns } = read.grid;
  const texts = new Array<MeasuredText | undefined>(columns);
  let total = 0;
  let tallest = 0;
  for (let row = headerRows; row < beginning.length; row++) {
    texts.fill(undefined);
    for (const { index, column, rowSpan, columnSpan } of beginning[row] ?? []) {
      if (rowSpan === 1 && columnSpan === 1) texts[column] = read.contents[index]?.measured;
    }
    const lines = fewestInRow(texts, limits);
    total += lines;
    tallest = Math.max(tallest, lines);
    if (total > most.total || tallest > most.tallest) break;
  }
  return { total, tallest };
}

const ENDLESS: FewestRowLines = { total: Number.POSITIVE_INFINITY, tallest: Number.POSITIVE_INFINITY };

/** Of a row that holds these texts, by column. */
function fewestInRow(
  texts: readonly (MeasuredText | undefined)[],
  { least, most, sum }: WidthLimits,
): number {
  let lines = 1;
  for (let column = 0; column < texts.length; column++) {
    const text = texts[column];
    if (text !== undefined) lines = Math.max(lines, fewestLines(text, most[column] ?? 0));
  }
  // One column's room is another's loss: with fewer lines, all together would be wider than the table.
  for (; ; lines++) {
    let needed = 0;
    for (let column = 0; column < texts.length; column++) {
      const text = texts[column];
      const width = text === undefined ? 0 : narrowestWidth(text, lines);
      needed += Math.max(width, least[column] ?? 0);
    }
    if (needed <= sum) return lines;
  }
}
