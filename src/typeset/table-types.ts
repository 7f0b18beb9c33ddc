import type { TableStandard, TableType } from '../standard/table.ts';

/** A type with narrower cell margins, for a table that ends better with them. */
export const tightened = (type: TableType, { tightMargins }: TableStandard): TableType => ({
  ...type,
  side: Math.min(type.side, tightMargins.side),
  above: Math.min(type.above, tightMargins.above),
});

/** Types as they are and with narrower margins; none twice. */
export function withTightened(types: readonly TableType[], rules: TableStandard): readonly TableType[] {
  const isSame = (one: TableType, other: TableType): boolean =>
    one.size === other.size && one.side === other.side && one.above === other.above;
  return types
    .flatMap((type) => [type, tightened(type, rules)])
    .filter((type, index, all) => all.findIndex((other) => isSame(type, other)) === index);
}
