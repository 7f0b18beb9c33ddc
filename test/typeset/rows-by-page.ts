import { gbt9704 } from '../../src/standard/gbt9704.ts';
import type { LaidOutRow } from '../../src/typeset/laid-out.ts';
import type { Room, TableLayout } from '../../src/typeset/table.ts';

/**
 * The rows of each page when a word processor fills pages one row after the other, repeated titles not among them.
 * `grown` twips are added to the first row of each page, because another word processor may need a line more.
 */
export function rowsByPage(
  { items }: TableLayout,
  room: Room,
  grown = 0,
): readonly (readonly LaidOutRow[])[] {
  const table = items.find((item) => item.kind === 'table');
  if (table === undefined) return [];
  const heightOf = (rows: readonly LaidOutRow[]): number =>
    rows.reduce((total, { height }) => total + (height?.value ?? 0), 0);
  const above = heightOf(table.rows.slice(0, table.headerRows));
  const pages: LaidOutRow[][] = [];
  let capacity = items[0]?.kind === 'table' ? room.firstHeight : room.height - gbt9704.table.breakHeight;
  let used = above;
  for (const row of table.rows.slice(table.headerRows)) {
    const height = heightOf([row]);
    const turns = used + height > capacity;
    if (pages.length === 0 || turns) {
      if (pages.length > 0) capacity = room.height;
      used = above + grown;
      pages.push([]);
    }
    pages.at(-1)?.push(row);
    used += height;
  }
  return pages;
}
