import type { TableType } from '../standard/table.ts';
import { heightOfLines, marginsOf, rowExtraOf } from './cell-margins.ts';
import type { ColumnNeeds, LeastWidths } from './column-needs.ts';
import type { MeasuredText } from './measure.ts';
import type { ReadTable } from './read-table.ts';
import type { Grid } from './table-grid.ts';

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

/** A text that reaches over several rows or columns. */
export interface SpanningText {
  readonly measured: MeasuredText;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The texts of a column's single cells, equal ones once. */
export interface ColumnTexts {
  readonly distinct: readonly MeasuredText[];
  /** For each row the place of its text in `distinct`; −1 where it has one line at any width, or none. */
  readonly byRow: Int32Array;
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

/** More rows than this are sampled: widths hang on the kind of texts, not on each of thousands. */
const MOST_ROWS = 300;

/** States the problem for a table in one type. `roomWidth` is the table's width in twips. */
export function widthProblem(
  { grid, contents, needs, rules }: ReadTable,
  least: LeastWidths,
  type: TableType,
  roomWidth: number,
): WidthProblem {
  const margins = marginsOf(type, rules);
  const rows = sampleRows(grid);
  const place = new Map(rows.map((row, index) => [row, index]));
  const columns = needs.map(() => ({
    distinct: new Map<MeasuredText, number>(),
    byRow: new Int32Array(rows.length).fill(-1),
  }));
  const spanning: SpanningText[] = [];
  const filled = new Uint8Array(rows.length);
  for (const { index, row, rowSpan, column, columnSpan, inHeader } of grid.cells) {
    const content = contents[index];
    const firstRow = place.get(row);
    const lastRow = place.get(row + rowSpan - 1);
    if (content === undefined || firstRow === undefined || lastRow === undefined) continue;
    if (!inHeader && content.marks.some((mark) => mark.kind === 'blank')) filled[firstRow] = 1;
    const { measured, text } = content;
    const texts = columns[column];
    if (lastRow - firstRow + 1 !== rowSpan || text.length < 2 || texts === undefined) continue;
    if (rowSpan > 1 || columnSpan > 1) {
      spanning.push({
        measured,
        firstRow,
        lastRow,
        firstColumn: column,
        lastColumn: column + columnSpan - 1,
      });
      continue;
    }
    const known = texts.distinct.get(measured) ?? texts.distinct.size;
    texts.distinct.set(measured, known);
    texts.byRow[firstRow] = known;
  }
  return {
    unknowns: unknownsOf(needs, least),
    room: Math.floor((roomWidth - needs.length * margins) / type.size),
    columns: columns.map(({ distinct, byRow }) => ({ distinct: [...distinct.keys()], byRow })),
    spanning: spanning.sort((one, other) => one.lastRow - other.lastRow),
    rowHeights: Float64Array.from(filled, (isFilled) =>
      Math.max(heightOfLines(1, type, rules), isFilled ? rules.fillHeight : 0),
    ),
    line: type.line,
    rowExtra: rowExtraOf(type, rules),
    margins: margins / type.size,
  };
}

function sampleRows(grid: Grid): readonly number[] {
  const all = Array.from({ length: grid.rows }, (_, row) => row);
  const body = grid.rows - grid.headerRows;
  if (body <= MOST_ROWS) return all;
  const taken = Array.from(
    { length: MOST_ROWS },
    (_, i) => grid.headerRows + Math.floor((i * body) / MOST_ROWS),
  );
  return [...all.slice(0, grid.headerRows), ...taken];
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
