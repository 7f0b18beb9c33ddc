import type { OfficialDocument } from '../document/document.ts';
import type { Table } from '../document/table.ts';
import type { TableStandard } from '../standard/table.ts';
import { type CellContent, readContents } from './cell-content.ts';
import { type ColumnNeeds, needsOf } from './column-needs.ts';
import { type Grid, gridOf } from './table-grid.ts';
import { type TableTexts, tableTexts } from './table-texts.ts';

/** A table with what every try of a type size and a width begins with. */
export interface ReadTable {
  readonly table: Table;
  readonly grid: Grid;
  readonly contents: readonly CellContent[];
  readonly needs: readonly ColumnNeeds[];
  readonly texts: TableTexts;
  /** The numbers it is to be set by. */
  readonly rules: TableStandard;
}

/** Tables never change, so what was read from one is good until its document is laid out. */
const known = new WeakMap<Table, ReadTable>();

/** Reads a table: once for the choice of the page's orientation and for every try to set it. */
export function readTable(table: Table, rules: TableStandard): ReadTable {
  const before = known.get(table);
  if (before?.rules === rules) return before;
  const grid = gridOf(table);
  const contents = readContents(grid);
  const needs = needsOf(table.columns, grid, contents);
  const read = { table, grid, contents, needs, texts: tableTexts(grid, contents), rules };
  known.set(table, read);
  return read;
}

/** Lets go of what was read from tables: for thousands of rows it is many times what the document itself takes. */
export function forgetTables({ parts }: OfficialDocument): void {
  for (const { blocks } of parts) {
    for (const block of blocks) if (block.kind === 'table') known.delete(block);
  }
}
