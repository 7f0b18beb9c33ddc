import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Table } from '../../src/document/table.ts';
import { gbt9704 } from '../../src/standard/gbt9704.ts';
import { layOutTable, type Room, type TableLayout } from '../../src/typeset/table.ts';

/** Type areas of A4, empty. */
export const landscape: Room = { width: 12755, height: 8844, firstHeight: 8844 };
export const portrait: Room = { width: 8844, height: 12755, firstHeight: 12755 };

/** Lays out a table and gathers what is reported. */
export function layOut(
  table: Table,
  room: Room = landscape,
): { layout: TableLayout; found: readonly Diagnostic[] } {
  const found: Diagnostic[] = [];
  return { layout: layOutTable(table, room, gbt9704.table, (each) => found.push(each)), found };
}

export function never(): never {
  throw new Error('missing in the layout');
}
