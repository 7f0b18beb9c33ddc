import type { Table } from '../document/table.ts';
import type { TableStandard } from '../standard/table.ts';
import { linesIn } from './cell-margins.ts';
import { readTable } from './read-table.ts';
import { innerWidth, type SizedTable, sizeIn } from './sized-table.ts';

/**
 * Whether a table is decent on an upright page of the given width (twips): in a type not below 五号 (or the one that
 * a look sets tables in, if that is smaller) every column takes the words of its title and its quantities whole, and
 * neither rows nor single texts become towers.
 */
export function fitsPortrait(table: Table, width: number, rules: TableStandard): boolean {
  const read = readTable(table, rules);
  return rules.types.some((type) => {
    const sized = type.size >= rules.decentSize ? sizeIn(read, type, width) : undefined;
    if (sized === undefined) return false;
    const lines = sized.rowHeights.slice(read.grid.headerRows).map((height) => linesIn(height, type, rules));
    const average = lines.reduce((total, count) => total + count, 0) / Math.max(1, lines.length);
    const tallest = lines.reduce((most, count) => Math.max(most, count), 0);
    return (
      average <= rules.portraitAverageLines && tallest <= rules.portraitTallestRow && !hasTower(sized, rules)
    );
  });
}

/** A text of many lines in a column that holds fewer characters than the text has lines. */
const hasTower = (sized: SizedTable, rules: TableStandard): boolean =>
  sized.read.grid.cells.some((cell) => {
    const lines = sized.lines[cell.index]?.length ?? 0;
    return lines > rules.portraitTower && lines * 10 > innerWidth(cell, sized);
  });
