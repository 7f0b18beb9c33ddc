import type { TableCell, TableRow } from '../../document/table.ts';
import { type BlankRow, blankContent } from './blank-cell.ts';
import { emptyContent, placeCell, textContent } from './cell.ts';
import { stubColumns } from './columns.ts';
import type { WrittenTable } from './written-table.ts';

/** A total: its title over the columns that say what a row is about, blanks in the columns that are filled by hand. */
export function composeTotalRow(total: BlankRow, { leaves, plan, context }: WrittenTable): TableRow {
  const stub = Math.max(1, stubColumns(leaves));
  const cells = leaves.flatMap((leaf, index): readonly TableCell[] => {
    const place = { column: leaf.column.id, origin: plan.origin };
    if (index === 0)
      return [placeCell({ ...place, columnSpan: stub, align: 'center' }, textContent(total.title))];
    if (index < stub) return [];
    const filled = leaf.column.content.kind === 'blank';
    return [placeCell(place, filled ? blankContent(total, leaf, plan, context) : emptyContent)];
  });
  return { cells, origin: plan.origin };
}
