import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import { tableStandard } from '../standard/table.ts';
import type { LaidOutItem, LaidOutParagraph } from './laid-out.ts';
import { headerRows, type PageRow } from './place-rows.ts';
import { renderTable } from './render-table.ts';
import type { SizedTable } from './sized-table.ts';
import { crossesPages, planPages, type TablePage } from './table-pages.ts';
import { breakStyleId } from './table-styles.ts';

/** The room for a table: the type area, and what is left of it on the page where the table begins. Twips. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly firstHeight: number;
}

export interface TableLayout {
  readonly items: readonly LaidOutItem[];
  /** Pages it reaches over, the one with `firstHeight` counted, even where nothing of the table fits on it. */
  readonly pages: number;
  /** What it takes of the last of them, repeated header rows included, twips. */
  readonly lastPageUsed: number;
}

/** A header higher than this part of a page is not repeated. */
const HIGHEST_HEADER = 0.5;

/**
 * Puts a table of decided widths on pages. It stays one table with repeated header rows where no merged cell goes on
 * from one page to the next: whoever adds a line to it in a word processor then sees it flow on. Otherwise every page
 * gets a table of its own, so that labels are read on each page; word processors would leave them out there. A spare
 * line on each of these pages keeps them apart also where another word processor needs a line more.
 */
export function setTable(sized: SizedTable, room: Room, report: Report): TableLayout {
  const allHeader = headerRows(sized);
  const isRepeated = heightOf(allHeader) <= room.height * HIGHEST_HEADER;
  const header = isRepeated ? allHeader : [];
  const above = heightOf(header);
  const firstRow = isRepeated ? sized.read.grid.headerRows : 0;
  const plan = (first: number, later: number): readonly TablePage[] =>
    withFirstPage(planPages(sized, firstRow, { first: first - above, later: later - above }));
  const natural = plan(room.firstHeight, room.height);
  if (!crossesPages(sized, natural)) return asOneTable(sized, header, natural);
  const spare = sized.type.line;
  const pages = plan(room.firstHeight - spare, room.height - spare - tableStandard.breakHeight);
  reportCutRows(sized, pages, report);
  return asTablePerPage(sized, header, pages);
}

/** The paragraph between two tables, or between two pages of one. */
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

function asOneTable(sized: SizedTable, header: readonly PageRow[], pages: readonly TablePage[]): TableLayout {
  const isMoved = pages.length > 1 && pages[0]?.rows.length === 0;
  const table = renderTable(sized, {
    header,
    rows: pages.flatMap((page) => page.rows),
    ranges: new Map(),
    goesOn: false,
    repeatsHeader: false,
  });
  const breakHeight = isMoved && pages.length === 2 ? tableStandard.breakHeight : 0;
  return {
    items: isMoved ? [tableBreak(), table] : [table],
    pages: pages.length,
    lastPageUsed: heightOf(header) + heightOf(pages.at(-1)?.rows ?? []) + breakHeight,
  };
}

function asTablePerPage(
  sized: SizedTable,
  header: readonly PageRow[],
  pages: readonly TablePage[],
): TableLayout {
  const items: LaidOutItem[] = [];
  let repeatsHeader = false;
  pages.forEach((page, index) => {
    if (index > 0) items.push(tableBreak());
    if (page.rows.length === 0) return;
    items.push(renderTable(sized, { ...page, header, repeatsHeader }));
    repeatsHeader = true;
  });
  const breakHeight = pages.length > 1 ? tableStandard.breakHeight : 0;
  return {
    items,
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
