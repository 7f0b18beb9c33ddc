import type { TableStandard, TableType } from '../standard/table.ts';

/** What a cell is wider than its lines may be: its margins, and what word processors round away. Twips. */
export const marginsOf = (type: TableType, { tolerance }: TableStandard): number => 2 * type.side + tolerance;

/** What a row is higher than its lines: the margins of its cells and its rule. Twips. */
export const rowExtraOf = (type: TableType, { ruleHeight }: TableStandard): number =>
  2 * type.above + ruleHeight;

/** Height of a row with so many lines, twips. */
export const heightOfLines = (lines: number, type: TableType, rules: TableStandard): number =>
  lines * type.line + rowExtraOf(type, rules);

/** How many whole lines a row of some height has room for. */
export const linesIn = (height: number, type: TableType, rules: TableStandard): number =>
  Math.max(0, Math.floor((height - rowExtraOf(type, rules)) / type.line));
