import type { TableCell, TableRow } from '../../document/table.ts';
import { blankContent } from './blank-cell.ts';
import { placeCell, textContent } from './cell.ts';
import type { RowCounter, WrittenTable } from './written-table.ts';

/** Rows to be filled in whole; they go on with the numbers. Their anchors count the blank rows of their group. */
export function composeBlankRows(
  count: number,
  table: WrittenTable,
  counter: RowCounter,
  groups: readonly string[] = [],
): readonly TableRow[] {
  return Array.from({ length: count }, (_, index) => {
    const id = [...groups, `#blank-${index + 1}`].join('/');
    const number = String(counter.next());
    const cells = table.leaves.map((leaf): TableCell => {
      const place = { column: leaf.column.id, origin: table.plan.origin };
      const isNumber = leaf.column.content.kind === 'number';
      const row = { id, title: number };
      return placeCell(
        place,
        isNumber ? textContent(number) : blankContent(row, leaf, table.plan, table.context),
      );
    });
    return { cells, origin: table.plan.origin };
  });
}
