import { type TableType, tableStandard } from '../standard/table.ts';

/** What a cell is wider than its lines may be: its margins, and what word processors round away. Twips. */
export const marginsOf = (type: TableType): number => 2 * type.side + tableStandard.tolerance;
