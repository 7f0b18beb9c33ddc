import type { RowPlan, RowSource } from '../document-plan.ts';
import { namesOf } from '../office.ts';
import type { Membership } from './membership.ts';

/**
 * The rows of a form whose rows are offices, or are written out by name: the unit's own, or all where none is its own.
 * Totals go with the rows of the others. Rows of work are chosen by `showOnlyTasks`.
 */
export function ownRows(rows: RowSource, { isCalled }: Membership): RowSource {
  if (rows.kind === 'offices') {
    const offices = rows.offices.filter((office) => namesOf(office).some(isCalled));
    const isCut = offices.length > 0 && offices.length < rows.offices.length;
    return isCut ? { ...rows, offices, totals: [] } : rows;
  }
  if (rows.kind !== 'explicit') return rows;
  const own = rowsOf(rows.rows, isCalled);
  return own.length > 0 ? { ...rows, rows: own } : rows;
}

const rowsOf = (rows: readonly RowPlan[], isCalled: Membership['isCalled']): readonly RowPlan[] =>
  rows.flatMap((row): readonly RowPlan[] => {
    if (row.kind === 'row') return isCalled(row.title) ? [row] : [];
    if (row.kind !== 'group') return [];
    const inside = isCalled(row.title) ? row.rows : rowsOf(row.rows, isCalled);
    return inside.length > 0 ? [{ ...row, rows: inside }] : [];
  });
