import type { TableType } from '../standard/table.ts';
import { heightOfLines, marginsOf, rowExtraOf } from './cell-margins.ts';
import type { ColumnNeeds, LeastWidths } from './column-needs.ts';
import type { ReadTable } from './read-table.ts';
import type { ColumnTexts, SpanningText } from './table-texts.ts';

/** Columns that get the same width are one unknown. Widths are tenths of the font size, margins not included. */
export interface Unknown {
  readonly columns: readonly number[];
  readonly least: number;
  /** Wider than this it gains nothing. */
  readonly useful: number;
  /** The author chose its width. */
  readonly fixed: boolean;
  readonly fill: boolean;
}

/** Which widths make a table lowest: everything the search needs to know, and nothing of cells and documents. */
export interface WidthProblem {
  readonly unknowns: readonly Unknown[];
  /** To be shared by the columns, tenths. */
  readonly room: number;
  readonly columns: readonly ColumnTexts[];
  /** In the order of their last rows. */
  readonly spanning: readonly SpanningText[];
  /** Least height of each row, twips. */
  readonly rowHeights: Float64Array;
  readonly line: number;
  /** What a row is higher than its lines, twips. */
  readonly rowExtra: number;
  /** Margins between two columns, tenths. */
  readonly margins: number;
}

/** States the problem for a table in one type. `roomWidth` is the table's width in twips. */
export function widthProblem(
  { texts, needs, rules }: Pick<ReadTable, 'texts' | 'needs' | 'rules'>,
  least: LeastWidths,
  type: TableType,
  roomWidth: number,
): WidthProblem {
  const margins = marginsOf(type, rules);
  const { columns, spanning, isFilled } = texts;
  return {
    unknowns: unknownsOf(needs, least),
    room: Math.floor((roomWidth - needs.length * margins) / type.size),
    columns,
    spanning,
    rowHeights: Float64Array.from(isFilled, (filled) =>
      Math.max(heightOfLines(1, type, rules), filled ? rules.fillHeight : 0),
    ),
    line: type.line,
    rowExtra: rowExtraOf(type, rules),
    margins: margins / type.size,
  };
}

function unknownsOf(needs: readonly ColumnNeeds[], { widths, equal }: LeastWidths): readonly Unknown[] {
  const groupOf = new Map(equal.flatMap((columns) => columns.map((column) => [column, columns] as const)));
  return needs.flatMap((need, column) => {
    const columns = groupOf.get(column) ?? [column];
    if (columns[0] !== column) return [];
    const least = widths[column] ?? 10;
    const useful = Math.max(least, ...columns.map((each) => needs[each]?.natural ?? 0));
    return [{ columns, least, useful, fixed: need.wished !== undefined, fill: need.nature === 'fill' }];
  });
}
