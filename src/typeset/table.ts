import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Table } from '../document/table.ts';
import type { TableStandard, TableType } from '../standard/table.ts';
import { narrowWidths } from './authors-widths.ts';
import { chooseSize, squeeze } from './choose-size.ts';
import { type ReadTable, readTable } from './read-table.ts';
import { setBlocks } from './set-blocks.ts';
import { type Room, setTable, type TableLayout } from './set-table.ts';
import type { SizedTable } from './sized-table.ts';
import { splitIntoBlocks } from './table-blocks.ts';

export { fitsPortrait } from './portrait.ts';
export type { Room, TableLayout } from './set-table.ts';

/**
 * Lays out a table: type size, column widths, line breaks and the rows of every page. One that is too wide even in
 * the smallest type is split into blocks of columns. Lengths are twips. Reports a row taller than a page (HT650), a
 * split (HT651), widths of the author that do not fit (HT652) and columns too narrow for their words (HT653).
 */
export function layOutTable(
  table: Table,
  room: Room,
  rules: TableStandard,
  report: Report,
  types: readonly TableType[] = rules.types,
): TableLayout {
  const read = readTable(table, rules);
  const whole = chooseSize(read, types, room);
  if (whole !== undefined) return setTable(whole, room, report);
  const narrowed = narrowWidths(read, types, room.width);
  if (narrowed === undefined) return setBlocks(blocksOf(read, room, report), room, report);
  const { read: fitting, given } = narrowed;
  report(diagnostic('HT652', { ...wishesOf(read, room), given }, table.origin?.span));
  const fittingWhole = chooseSize(fitting, types, room);
  if (fittingWhole !== undefined) return setTable(fittingWhole, room, report);
  return setBlocks(blocksOf(fitting, room, report), room, report);
}

/** What the author's widths add up to, and what a line of the smallest type holds, in characters. */
function wishesOf({ needs, rules }: ReadTable, room: Room): { characters: number; holds: number } {
  return {
    characters: needs.reduce((total, { wished: width }) => total + (width ?? 0) / 10, 0),
    holds: Math.floor(room.width / (rules.smallestType.size * 10)),
  };
}

function blocksOf(read: ReadTable, room: Room, report: Report): readonly SizedTable[] {
  const span = read.table.origin?.span;
  const columns = read.grid.columns;
  const blocks = splitIntoBlocks(read, room.width);
  if (blocks === undefined) {
    report(diagnostic('HT653', { columns }, span));
    return [squeeze(read, room.width)];
  }
  report(diagnostic('HT651', { columns, blocks: blocks.tables.length }, span));
  return blocks.tables.map((table) => sizeBlock(readTable(table, read.rules), blocks.type, room));
}

function sizeBlock(read: ReadTable, type: TableType, room: Room): SizedTable {
  return chooseSize(read, [type], room) ?? squeeze(read, room.width);
}
