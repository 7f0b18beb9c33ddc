import type { RowPlan } from '../../campaign/document-plan.ts';
import type { TableCell, TableRow } from '../../document/table.ts';
import { prose } from '../prose.ts';
import { type BlankRow, blankContent } from './blank-cell.ts';
import { type CellContent, emptyContent, placeCell, textContent } from './cell.ts';
import { type Leaf, stubColumns } from './columns.ts';
import type { WrittenTable } from './written-table.ts';

interface TotalRow extends BlankRow {
  /** Values that the plan writes, by column. */
  readonly cells?: Readonly<Record<string, string>>;
}

/**
 * A total: its title over the columns that say what a row is about, as far as no value is written there; then its
 * values, and blanks in the columns that are filled by hand.
 */
export function composeTotalRow(total: TotalRow, table: WrittenTable): TableRow {
  const { leaves, plan } = table;
  const stub = titleColumns(total, leaves);
  const cells = leaves.flatMap((leaf, index): readonly TableCell[] => {
    const place = { column: leaf.column.id, origin: plan.origin };
    if (index === 0)
      return [placeCell({ ...place, columnSpan: stub, align: 'center' }, textContent(total.title))];
    return index < stub ? [] : [placeCell(place, totalContent(total, leaf, table))];
  });
  return { cells, origin: plan.origin };
}

/** How many columns the title covers: the first one always. */
function titleColumns(total: TotalRow, leaves: readonly Leaf[]): number {
  const stub = Math.max(1, stubColumns(leaves));
  const value = leaves.findIndex(
    ({ column }, index) => index > 0 && writtenValue(total, column.id) !== undefined,
  );
  return value === -1 ? stub : Math.min(stub, value);
}

function totalContent(total: TotalRow, leaf: Leaf, { plan, context }: WrittenTable): CellContent {
  const { id, content } = leaf.column;
  const value = writtenValue(total, id);
  if (value !== undefined) return textContent(prose(value, context));
  if (content.kind !== 'blank') return emptyContent;
  const { rows, blankRows } = plan;
  const isWritten = rows.kind === 'explicit' && blankRows === 0 && isWrittenByRows(rows.rows, id);
  return isWritten ? emptyContent : blankContent(total, leaf, plan, context);
}

const writtenValue = ({ cells }: TotalRow, column: string): string | undefined =>
  cells && Object.hasOwn(cells, column) ? cells[column] : undefined;

/** Whether there are rows and all of them write into a column, so that nothing is left in it to add up by hand. */
function isWrittenByRows(rows: readonly RowPlan[], column: string): boolean {
  const counted = rows.flatMap(withoutGroups).filter(({ kind }) => kind !== 'total');
  return counted.length > 0 && counted.every((row) => row.kind === 'row' && Object.hasOwn(row.cells, column));
}

const withoutGroups = (row: RowPlan): readonly RowPlan[] =>
  row.kind === 'group' ? row.rows.flatMap(withoutGroups) : [row];
