import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { TableType } from '../standard/table.ts';
import type { LaidOutItem, LaidOutParagraph } from './laid-out.ts';
import { headerRows, type PageRow } from './place-rows.ts';
import { renderTable } from './render-table.ts';
import type { SizedTable } from './sized-table.ts';
import { type Ending, endsWell, isStray, planEnding } from './table-ending.ts';
import { crossesPages, planPages, type TablePage } from './table-pages.ts';
import { breakStyleId } from './table-styles.ts';

/** The room for a table: the type area, and what is left of it on the page where the table begins. Twips. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly firstHeight: number;
  /** Kept free below the table on its last page, where its rows can be divided so: for labels and notes. */
  readonly below?: number;
}

export interface TableLayout {
  readonly items: readonly LaidOutItem[];
  /** Pages it reaches over, the one with `firstHeight` counted, even where nothing of the table fits on it. */
  readonly pages: number;
  /** What it takes of the last of them, repeated header rows included, twips. */
  readonly lastPageUsed: number;
  readonly ending: Ending;
  readonly type: TableType;
}

/** A header higher than this part of a page is not repeated. */
export const highestRepeated = 0.5;

/**
 * Puts a table of decided widths on pages. It stays one table with repeated header rows, so that whoever adds a line
 * to it in a word processor sees it flow on. Where a merged cell goes on from one page to the next, it is closed at
 * the end of the page and begins again on the next, because word processors would leave its label out there.
 */
export function setTable(sized: SizedTable, room: Room, report: Report): TableLayout {
  const allHeader = headerRows(sized);
  const isRepeated = heightOf(allHeader) <= room.height * highestRepeated;
  const header = isRepeated ? allHeader : [];
  const above = heightOf(header);
  const firstRow = isRepeated ? sized.read.grid.headerRows : 0;
  const plan = (spare: number, breaks?: readonly number[]): readonly TablePage[] => {
    const first = room.firstHeight - above - spare;
    return withFirstPage(planPages(sized, firstRow, { first, later: room.height - above - spare }, breaks));
  };
  const roomBelow = (pages: readonly TablePage[]): number =>
    (pages.length === 1 ? room.firstHeight : room.height) - above - heightOf(pages.at(-1)?.rows ?? []);
  const natural = plan(0);
  const { rules } = sized.read;
  const wanted = { roomBelow, below: room.below ?? 0, height: room.height, rules };
  const isNatural = endsWell(natural, wanted);
  const pages =
    isNatural && !crossesPages(sized, natural)
      ? natural
      : planEnding((breaks) => plan(sized.type.line, breaks), wanted);
  reportCutRows(sized, pages, report);
  const ending = isStray(pages, pages.length - 1, wanted) ? 'stray' : isNatural ? 'natural' : 'mended';
  return { ...asOneTable(sized, header, keepApart(sized, pages, above, room)), ending, type: sized.type };
}

/**
 * Makes the rows of a page higher where the next page's first row would have fitted below them: because the page was
 * planned with a spare line, or because a label that begins there had no room. Now every word processor breaks at the
 * same rows: none has room for one row more, and all have a line in hand for one that sets a row a little higher.
 */
function keepApart(
  { read: { rules } }: SizedTable,
  pages: readonly TablePage[],
  above: number,
  room: Room,
): readonly TablePage[] {
  return pages.map((page, index) => {
    const next = pages[index + 1]?.rows[0];
    const { rows } = page;
    if (next === undefined || rows.length === 0) return page;
    const isAfterMove = index === 1 && pages[0]?.rows.length === 0;
    const capacity = index === 0 ? room.firstHeight : room.height - (isAfterMove ? rules.breakHeight : 0);
    const missing = capacity - above - heightOf(rows) - next.height + 1;
    if (missing <= 0) return page;
    const each = Math.ceil(missing / rows.length);
    return { ...page, rows: rows.map((row) => ({ ...row, height: row.height + each })) };
  });
}

/** The paragraph between two tables, or before one that begins on a new page. */
export const tableBreak = (
  more: Partial<LaidOutParagraph> = { pageBreakBefore: true },
): LaidOutParagraph => ({
  kind: 'paragraph',
  style: breakStyleId,
  runs: [],
  ...more,
});

export const heightOf = (rows: readonly PageRow[]): number =>
  rows.reduce((total, { height }) => total + height, 0);

/** A table without rows still shows its header. */
const withFirstPage = (pages: readonly TablePage[]): readonly TablePage[] =>
  pages.length > 0 ? pages : [{ rows: [], ranges: new Map(), goesOn: false, isCut: false }];

function asOneTable(
  sized: SizedTable,
  header: readonly PageRow[],
  pages: readonly TablePage[],
): Omit<TableLayout, 'ending' | 'type'> {
  const isMoved = pages.length > 1 && pages[0]?.rows.length === 0;
  const table = renderTable(sized, header, pages);
  const breakHeight = isMoved && pages.length === 2 ? sized.read.rules.breakHeight : 0;
  return {
    items: isMoved ? [tableBreak(), table] : [table],
    pages: pages.length,
    lastPageUsed: heightOf(header) + heightOf(pages.at(-1)?.rows ?? []) + breakHeight,
  };
}

function reportCutRows({ read }: SizedTable, pages: readonly TablePage[], report: Report): void {
  const { grid, contents, table } = read;
  const cut = new Set(pages.filter((page) => page.isCut).flatMap((page) => page.rows.at(-1)?.row ?? []));
  for (const row of cut) {
    const text = (grid.beginning[row] ?? []).map((cell) => contents[cell.index]?.text.trim() ?? '');
    const origin = table.rows[row - grid.headerRows]?.origin ?? table.origin;
    const longest = text.reduce((longer, each) => (each.length > longer.length ? each : longer), '');
    report(diagnostic('HT650', { text: longest.slice(0, 12), characters: longest.length }, origin?.span));
  }
}
