import type { Table } from '../document/table.ts';
import type { TableStandard, TableType } from '../standard/table.ts';
import { linesIn } from './cell-margins.ts';
import { fewestRowLines } from './fewest-rows.ts';
import { type ReadTable, readTable } from './read-table.ts';
import { canBeFilled, innerWidth, type SizedTable, sizeIn } from './sized-table.ts';

/**
 * Whether a table is decent on an upright page of the given width (twips): in a type not below 五号 (or the one that
 * a look sets tables in, if that is smaller) every column takes the words of its title and its quantities whole, and
 * neither rows nor single texts become towers, and a person can write into what is filled by hand.
 */
export function fitsPortrait(table: Table, width: number, rules: TableStandard): boolean {
  const read = readTable(table, rules);
  return rules.types.some((type) => {
    if (!mayBeUpright(read, type, width)) return false;
    const sized = sizeIn(read, type, width);
    if (sized === undefined) return false;
    const lines = sized.rowHeights.slice(read.grid.headerRows).map((height) => linesIn(height, type, rules));
    const average = lines.reduce((total, count) => total + count, 0) / Math.max(1, lines.length);
    const tallest = lines.reduce((most, count) => Math.max(most, count), 0);
    return (
      average <= rules.portraitAverageLines &&
      tallest <= rules.portraitTallestRow &&
      !hasTower(sized, rules) &&
      canBeFilled(sized)
    );
  });
}

/** Whether it may be decent on such a page, told without a search for the best widths. */
export function mayFitPortrait(table: Table, width: number, rules: TableStandard): boolean {
  const read = readTable(table, rules);
  return rules.types.some((type) => mayBeUpright(read, type, width));
}

const mayBeUpright = (read: ReadTable, type: TableType, width: number): boolean =>
  type.size >= read.rules.decentSize && !isTooHigh(read, type, width);

/** Whether no widths at all could make the rows low enough. */
function isTooHigh(read: ReadTable, type: TableType, width: number): boolean {
  const { portraitAverageLines, portraitTallestRow: tallest } = read.rules;
  const total = portraitAverageLines * Math.max(1, read.table.rows.length);
  const fewest = fewestRowLines(read, type, width, { total, tallest });
  return fewest === undefined || fewest.total > total || fewest.tallest > tallest;
}

/** A text of many lines in a column that holds fewer characters than the text has lines. */
const hasTower = (sized: SizedTable, rules: TableStandard): boolean =>
  sized.read.grid.cells.some((cell) => {
    const lines = sized.lines[cell.index]?.length ?? 0;
    return lines > rules.portraitTower && lines * 10 > innerWidth(cell, sized);
  });
