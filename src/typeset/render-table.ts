import type { CellContent } from './cell-content.ts';
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

/** A table on its way to rows. */
interface Rendering {
  readonly sized: SizedTable;
  readonly insets: readonly number[];
  /** By column, the cells that depend on nothing but what they hold: thousands of rows say the same few things. */
  readonly plain: readonly Map<CellContent, LaidOutCell>[];
}

/** A row on the page it is printed on. */
interface RowPlace extends PageRow {
  /** `undefined` for the rows of a repeated header. */
  readonly part: TablePart | undefined;
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
  const plain = sized.widths.map(() => new Map<CellContent, LaidOutCell>());
  const rendering: Rendering = { sized, insets: numberInsets(sized), plain };
  const render = (rows: readonly PageRow[], part?: TablePart): readonly LaidOutRow[] => {
    const last = rows.at(-1)?.row ?? 0;
    return rows.map(({ row, height }, index) =>
      renderRow(rendering, { row, height, isFirst: index === 0, last, part }),
    );
  };
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

function renderRow(rendering: Rendering, place: RowPlace): LaidOutRow {
  const { sized, plain } = rendering;
  const cells = coveringCells(sized, place.row).map((cell): LaidOutCell => {
    const content = sized.read.contents[cell.index];
    if (content === undefined) throw new Error(`table ${sized.read.table.id}: a cell without content`);
    if (!isPlain(cell, content, place)) return renderCell(rendering, cell, content, place);
    const before = plain[cell.column]?.get(content);
    if (before !== undefined) return before;
    const rendered = renderCell(rendering, cell, content, place);
    plain[cell.column]?.set(content, rendered);
    return rendered;
  });
  return { height: { value: place.height, rule: 'at-least' }, cells };
}

/** Whether a cell looks like every other of its column that holds the same. */
const isPlain = (
  { index, cell, rowSpan, columnSpan, inHeader }: PlacedCell,
  { marks }: CellContent,
  { part, isFirst }: RowPlace,
): boolean =>
  rowSpan === 1 &&
  columnSpan === 1 &&
  !inHeader &&
  cell.align === undefined &&
  marks.length === 0 &&
  part !== undefined &&
  !part.ranges.has(index) &&
  !(isFirst && part.goesOn);

function renderCell(
  { sized, insets }: Rendering,
  cell: PlacedCell,
  content: CellContent,
  place: RowPlace,
): LaidOutCell {
  const { columnSpan } = cell;
  if (!place.isFirst && cell.row < place.row) {
    const paragraphs = [{ kind: 'paragraph' as const, style: styleOf(sized, cell), runs: [] }];
    return { columnSpan, verticalMerge: 'continue', verticalAlign: 'center', paragraphs };
  }
  const endsHere = cell.row + cell.rowSpan - 1 === place.row || place.last === place.row;
  const merge = endsHere ? {} : { verticalMerge: 'restart' as const };
  return { columnSpan, ...merge, ...contentOf(sized, cell, content, place, insets) };
}

const styleOf = (sized: SizedTable, cell: PlacedCell): string =>
  cell.inHeader ? headerStyleId(sized.type) : textStyleId(sized.type);

function contentOf(
  sized: SizedTable,
  cell: PlacedCell,
  content: CellContent,
  place: RowPlace,
  insets: readonly number[],
): Pick<LaidOutCell, 'paragraphs' | 'verticalAlign'> {
  const { table, rules } = sized.read;
  const lines = sized.lines[cell.index] ?? [];
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
