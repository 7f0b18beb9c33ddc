import type { ColumnLeaf, ColumnPlan } from '../document-plan.ts';
import { leavesOf } from '../forms/check-columns.ts';
import { operandsFirst, operandsOf } from '../forms/numbers/operands-first.ts';
import { fillersIn } from './known-names.ts';
import type { Membership } from './membership.ts';

/** 各单位, 填报单位, 各有关部门: whoever has the form in hand, unless the plan has an office of that name. */
const anybody = /^各?(?:有关|相关|填报|填表|报送|上报|成员|责任|承办|牵头|配合|参与)?(?:单位|部门)$/u;

/**
 * Ids of the columns that somebody else fills in: somebody is named for them, and it is not this unit. A sum or ratio for
 * which nobody is named goes with the columns that it is computed from.
 */
export function closedColumns(columns: readonly ColumnPlan[], unit: Membership): readonly string[] {
  if (!unit.isKnown) return [];
  const leaves = leavesOf(columns);
  const closed = new Set(leaves.filter((leaf) => !isOpen(leaf, unit)).map(({ id }) => id));
  for (const leaf of operandsFirst(leaves)) {
    const operands = operandsOf(leaf);
    if (leaf.filledBy !== undefined || operands.length === 0) continue;
    if (operands.every((id) => closed.has(id))) closed.add(leaf.id);
  }
  return leaves.flatMap(({ id }) => (closed.has(id) ? id : []));
}

const isOpen = ({ filledBy }: ColumnLeaf, { includes }: Membership): boolean =>
  filledBy === undefined || fillersIn(filledBy).some((name) => includes(name) || anybody.test(name.trim()));

/** The columns, those of these ids closed. */
export const closeColumns = (
  columns: readonly ColumnPlan[],
  closed: readonly string[],
): readonly ColumnPlan[] =>
  columns.map((column): ColumnPlan => {
    if (column.kind === 'group') return { ...column, columns: closeColumns(column.columns, closed) };
    return closed.includes(column.id) ? { ...column, closed: true } : column;
  });
