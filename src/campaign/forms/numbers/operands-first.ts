import type { ColumnLeaf } from '../../document-plan.ts';

/** The columns that a column is computed from. */
export const operandsOf = ({ sum, ratio }: ColumnLeaf): readonly string[] => [
  ...(sum ?? []),
  ...(ratio ?? []),
];

/** Columns in such an order that each comes after those it is computed from; circles, which were reported, anyhow. */
export function operandsFirst(columns: readonly ColumnLeaf[]): readonly ColumnLeaf[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const order = new Set<ColumnLeaf>();
  const seen = new Set<ColumnLeaf>();
  const add = (column: ColumnLeaf): void => {
    if (seen.has(column)) return;
    seen.add(column);
    for (const id of operandsOf(column)) {
      const operand = byId.get(id);
      if (operand) add(operand);
    }
    order.add(column);
  };
  columns.forEach(add);
  return [...order];
}
