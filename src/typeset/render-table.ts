import { heightOfLines } from './cell-margins.ts';
import { cellParagraphs } from './cell-paragraphs.ts';
import type { LaidOutCell, LaidOutRow, LaidOutTable } from './laid-out.ts';
import { numberInsets } from './number-insets.ts';
import type { LineRange } from './page-ranges.ts';
import { coveringCells, type PageRow } from './place-rows.ts';
import { innerWidth, type SizedTable } from './sized-table.ts';
import type { PlacedCell } from './table-grid.ts';
import type { TablePage } from './table-pages.ts';
import { headerStyleId, textStyleId } from './table-styles.ts';

/** The rows of a page. */
type TablePart = Pick<TablePage, 'rows' | 'ranges' | 'goesOn'>;

/** A row on the page it is printed on. */
interface RowPlace extends PageRow {
  /** Absent for the rows of a repeated header. */
  readonly part?: TablePart;
  readonly isFirst: boolean;
  /** The last row of the page, so that a merged cell that ends beyond it is merged only so far. */
  readonly last: number;
}

/**
 * One table from the rows of its pages. Merged cells begin again at the first row of a page, with their label or with
 * the text that is left.
 */
export function renderTable(
  sized: SizedTable,
  header: readonly PageRow[],
  parts: readonly TablePart[],
): LaidOutTable {
  const { rule } = sized.read.rules;
  const { above, side } = sized.type;
  const insets = numberInsets(sized);
  const render = (rows: readonly PageRow[], part?: TablePart): readonly LaidOutRow[] =>
    rows.map((row, index) => {
      const place = { ...row, isFirst: index === 0, last: rows.at(-1)?.row ?? 0 };
      return renderRow(sized, part === undefined ? place : { ...place, part }, insets);
    });
  return {
    kind: 'table',
    columns: sized.widths,
    headerRows: header.length,
    rows: [...render(header), ...parts.flatMap((part) => render(part.rows, part))],
    borders: {
      top: rule,
      bottom: rule,
      left: rule,
      right: rule,
      insideHorizontal: rule,
      insideVertical: rule,
    },
    cellMargins: { top: above, right: side, bottom: above, left: side },
    place: 'inline',
  };
}

function renderRow(sized: SizedTable, place: RowPlace, insets: readonly number[]): LaidOutRow {
  const cells = coveringCells(sized, place.row).map((cell): LaidOutCell => {
    const { columnSpan } = cell;
    if (!place.isFirst && cell.row < place.row) {
      const paragraphs = [{ kind: 'paragraph' as const, style: styleOf(sized, cell), runs: [] }];
      return { columnSpan, verticalMerge: 'continue', verticalAlign: 'center', paragraphs };
    }
    const endsHere = cell.row + cell.rowSpan - 1 === place.row || place.last === place.row;
    const merge = endsHere ? {} : { verticalMerge: 'restart' as const };
    return { columnSpan, ...merge, ...contentOf(sized, cell, place, insets) };
  });
  return { height: { value: place.height, rule: 'at-least' }, cells };
}

const styleOf = (sized: SizedTable, cell: PlacedCell): string =>
  cell.inHeader ? headerStyleId(sized.type) : textStyleId(sized.type);

function contentOf(
  sized: SizedTable,
  cell: PlacedCell,
  place: RowPlace,
  insets: readonly number[],
): Pick<LaidOutCell, 'paragraphs' | 'verticalAlign'> {
  const { contents, table, rules } = sized.read;
  const content = contents[cell.index];
  const lines = sized.lines[cell.index] ?? [];
  if (content === undefined) throw new Error(`table ${table.id}: a cell without content`);
  const isOfColumn = !cell.inHeader && cell.columnSpan === 1 && cell.cell.align === undefined;
  const { range, isAgain } = shownLines(sized, cell, place, lines.length);
  const paragraphs = cellParagraphs(content, lines, range, {
    style: styleOf(sized, cell),
    stressed: rules.headerFont,
    align: cell.cell.align ?? (cell.inHeader ? 'center' : (table.columns[cell.column]?.align ?? 'left')),
    inset: isOfColumn ? (insets[cell.column] ?? 0) : 0,
    isWide: innerWidth(cell, sized) >= rules.evenLines * 10,
    withBlanks: !isAgain,
  });
  const isPart = range.to > range.from && range.to - range.from < lines.length;
  return { paragraphs, verticalAlign: isPart ? 'top' : 'center' };
}

/**
 * The lines a cell shows in its part: all, those that are left, or a label once more. A cell of a cut row whose text
 * is used up is left empty, but the columns at the left, which name the row, are repeated where they fit.
 */
function shownLines(
  sized: SizedTable,
  cell: PlacedCell,
  { part, row, height, isFirst }: RowPlace,
  count: number,
): { readonly range: LineRange; readonly isAgain: boolean } {
  const all = { from: 0, to: count };
  if (part === undefined) return { range: all, isAgain: false };
  const range = part.ranges.get(cell.index);
  if (range === undefined) return { range: all, isAgain: cell.row < row || (isFirst && part.goesOn) };
  if (range.from < range.to) return { range, isAgain: false };
  const names = cell.column < sized.read.table.stubColumns;
  const fits = heightOfLines(count, sized.type, sized.read.rules) <= height;
  return { range: names && fits ? all : { from: 0, to: 0 }, isAgain: true };
}
