import { tableStandard } from '../standard/table.ts';
import { cellParagraphs } from './cell-paragraphs.ts';
import type { LaidOutCell, LaidOutRow, LaidOutTable } from './laid-out.ts';
import { coveringCells, type PageRow } from './place-rows.ts';
import { innerWidth, type SizedTable } from './sized-table.ts';
import type { PlacedCell } from './table-grid.ts';
import type { TablePage } from './table-pages.ts';
import { headerStyleId, textStyleId } from './table-styles.ts';

/** The rows of one table of the document: those of a page, or of all pages. */
export interface TablePart extends Pick<TablePage, 'rows' | 'ranges' | 'goesOn'> {
  /** The rows repeated on each page, with their heights. */
  readonly header: readonly PageRow[];
  /** The header was printed before: what is filled in there stands on the first page only. */
  readonly repeatsHeader: boolean;
}

/** Merged cells begin again at the first row of a part, with their label or with the text that is left. */
export function renderTable(sized: SizedTable, part: TablePart): LaidOutTable {
  const { above, rule } = tableStandard;
  const { side } = sized.type;
  const header = part.header.map((row, index) =>
    renderRow(sized, part, row, {
      isFirst: index === 0,
      last: part.header.length - 1,
      isRepeated: part.repeatsHeader,
    }),
  );
  const last = part.rows.at(-1)?.row ?? 0;
  const body = part.rows.map((row, index) =>
    renderRow(sized, part, row, { isFirst: index === 0, last, isRepeated: false }),
  );
  return {
    kind: 'table',
    columns: sized.widths,
    headerRows: part.header.length,
    rows: [...header, ...body],
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

interface RowPlace {
  readonly isFirst: boolean;
  /** The last row of the part, so that a merged cell that ends beyond it is merged only so far. */
  readonly last: number;
  readonly isRepeated: boolean;
}

function renderRow(
  sized: SizedTable,
  part: TablePart,
  { row, height }: PageRow,
  place: RowPlace,
): LaidOutRow {
  const cells = coveringCells(sized, row).map((cell): LaidOutCell => {
    const begins = place.isFirst || cell.row === row;
    const endsHere = cell.row + cell.rowSpan - 1 === row || place.last === row;
    if (!begins) {
      const paragraphs = [{ kind: 'paragraph' as const, style: styleOf(sized, cell), runs: [] }];
      return { columnSpan: cell.columnSpan, verticalMerge: 'continue', verticalAlign: 'center', paragraphs };
    }
    const merge = endsHere ? {} : { verticalMerge: 'restart' as const };
    return { columnSpan: cell.columnSpan, ...merge, ...textOf(sized, part, cell, row, place) };
  });
  return { height: { value: Math.round(height), rule: 'at-least' }, cells };
}

const styleOf = (sized: SizedTable, cell: PlacedCell): string =>
  cell.inHeader ? headerStyleId(sized.type) : textStyleId(sized.type);

/** What a cell shows in this part: all of it, the lines that are left, or a label once more. */
function textOf(
  sized: SizedTable,
  part: TablePart,
  cell: PlacedCell,
  row: number,
  place: RowPlace,
): Pick<LaidOutCell, 'paragraphs' | 'verticalAlign'> {
  const { contents, table } = sized.read;
  const content = contents[cell.index];
  const lines = sized.lines[cell.index] ?? [];
  if (content === undefined) throw new Error(`table ${table.id}: a cell without content`);
  const column = table.columns[cell.column];
  const all = { from: 0, to: lines.length };
  const range = part.ranges.get(cell.index);
  const isUsedUp = range !== undefined && range.from >= range.to;
  const begunBefore = cell.row < row || (place.isFirst && part.goesOn && !cell.inHeader);
  const isAgain = place.isRepeated || isUsedUp || (range === undefined && begunBefore);
  const isLeftEmpty = isUsedUp && cell.column >= table.stubColumns;
  const shown = isLeftEmpty ? { from: 0, to: 0 } : isUsedUp ? all : (range ?? all);
  const paragraphs = cellParagraphs(content, lines, shown, {
    style: styleOf(sized, cell),
    align: cell.cell.align ?? (cell.inHeader ? 'center' : (column?.align ?? 'left')),
    isWide: innerWidth(cell, sized.type, sized.widths) >= tableStandard.evenLines * 10,
    withBlanks: !isAgain,
  });
  const isWhole = shown.from === 0 && shown.to === lines.length;
  return { paragraphs, verticalAlign: isWhole || isLeftEmpty ? 'center' : 'top' };
}
