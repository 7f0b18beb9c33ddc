import type { Table } from '../document/table.ts';
import { tableStandard } from '../standard/table.ts';
import { sizes } from '../standard/units.ts';
import { linesIn } from './cell-margins.ts';
import { readTable } from './read-table.ts';
import { sizeIn } from './sized-table.ts';

/**
 * Whether a table is decent on an upright page of the given width (twips): in a type not below 五号 every column takes
 * the words of its title and its quantities whole, and rows do not become towers.
 */
export function fitsPortrait(table: Table, width: number): boolean {
  const read = readTable(table);
  return tableStandard.types.some((type) => {
    const sized = type.size >= sizes.五号 ? sizeIn(read, type, width) : undefined;
    if (sized === undefined) return false;
    const lines = sized.rowHeights.slice(read.grid.headerRows).map((height) => linesIn(height, type));
    const average = lines.reduce((total, count) => total + count, 0) / Math.max(1, lines.length);
    const tallest = lines.reduce((most, count) => Math.max(most, count), 0);
    return average <= tableStandard.portraitAverageLines && tallest <= tableStandard.portraitTallestRow;
  });
}
