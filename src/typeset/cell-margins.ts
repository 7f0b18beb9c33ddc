import { type TableType, tableStandard } from '../standard/table.ts';

/** What a cell is wider than its lines may be: its margins, and what word processors round away. Twips. */
export const marginsOf = (type: TableType): number => 2 * type.side + tableStandard.tolerance;

/** What a row is higher than its lines: the margins of its cells and its rule. Twips. */
export const rowExtraOf = (type: TableType): number => 2 * type.above + tableStandard.ruleHeight;

/** Height of a row with so many lines, twips. */
export const heightOfLines = (lines: number, type: TableType): number => lines * type.line + rowExtraOf(type);

/** How many whole lines a row of some height has room for. */
export const linesIn = (height: number, type: TableType): number =>
  Math.max(0, Math.floor((height - rowExtraOf(type)) / type.line));
