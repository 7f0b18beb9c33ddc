import type { CellContent } from './cell-content.ts';
import type { MeasuredText } from './measure.ts';
import type { Grid } from './table-grid.ts';

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

/** The texts that widths are chosen for: those of all rows, or of a sample. They are the same in every type. */
export interface TableTexts {
  readonly columns: readonly ColumnTexts[];
  /** In the order of their last rows. */
  readonly spanning: readonly SpanningText[];
  /** For each row 1 where something is to be filled in by hand. */
  readonly isFilled: Uint8Array;
}

/** More rows than this are sampled: widths hang on the kind of texts, not on each of thousands. */
const MOST_ROWS = 300;

/** Collects the texts of a table whose cells hold `contents`, by the cell's index. */
export function tableTexts(grid: Grid, contents: readonly CellContent[]): TableTexts {
  const rows = sampleRows(grid);
  const place = new Map(rows.map((row, index) => [row, index]));
  const columns = Array.from({ length: grid.columns }, () => ({
    distinct: new Map<MeasuredText, number>(),
    byRow: new Int32Array(rows.length).fill(-1),
  }));
  const spanning: SpanningText[] = [];
  const isFilled = new Uint8Array(rows.length);
  for (const { index, row, rowSpan, column, columnSpan, inHeader } of rows.flatMap(
    (each) => grid.beginning[each] ?? [],
  )) {
    const content = contents[index];
    const firstRow = place.get(row);
    const lastRow = place.get(row + rowSpan - 1);
    if (content === undefined || firstRow === undefined || lastRow === undefined) continue;
    if (!inHeader && content.marks.some((mark) => mark.kind === 'blank')) isFilled[firstRow] = 1;
    const { measured, text } = content;
    const texts = columns[column];
    if (lastRow - firstRow + 1 !== rowSpan || text.length < 2 || texts === undefined) continue;
    if (rowSpan > 1 || columnSpan > 1) {
      const lastColumn = column + columnSpan - 1;
      spanning.push({ measured, firstRow, lastRow, firstColumn: column, lastColumn });
      continue;
    }
    const known = texts.distinct.get(measured) ?? texts.distinct.size;
    texts.distinct.set(measured, known);
    texts.byRow[firstRow] = known;
  }
  return {
    columns: columns.map(({ distinct, byRow }) => ({ distinct: [...distinct.keys()], byRow })),
    spanning: spanning.sort((one, other) => one.lastRow - other.lastRow),
    isFilled,
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
