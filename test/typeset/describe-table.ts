import { gbt9704 } from '../../src/standard/gbt9704.ts';
import type { LaidOutCell, LaidOutParagraph, LaidOutRow, LaidOutTable } from '../../src/typeset/laid-out.ts';
import type { TableLayout } from '../../src/typeset/table.ts';

/** The text of a cell as one line: ⏎ for a written break, ¶ between paragraphs, □ for a blank. */
export const textOf = (cell: LaidOutCell): string => cell.paragraphs.map(paragraphText).join('¶');

function paragraphText({ runs }: LaidOutParagraph): string {
  return runs
    .map((run) => {
      if (run.kind === 'text') return run.text;
      if (run.kind === 'break') return run.reason === 'layout' ? '⏎' : '↵';
      return run.kind === 'blank' ? '□' : '';
    })
    .join('');
}

export const tablesOf = (layout: TableLayout): readonly LaidOutTable[] =>
  layout.items.filter((item) => item.kind === 'table');

/** Font size of a table in half-points, read from the style of its first cell. */
export function sizeOf(table: LaidOutTable): number {
  const style = table.rows[0]?.cells[0]?.paragraphs[0]?.style ?? '';
  return { 12: 24, 10: 21, 9: 18 }[style.replace(/\D/g, '')] ?? 0;
}

/** Widths in characters that the cells of each column hold. */
export function charactersOf(table: LaidOutTable): readonly string[] {
  const { left, right } = table.cellMargins;
  const em = sizeOf(table) * 10;
  return table.columns.map((width) => ((width - left - right - gbt9704.table.tolerance) / em).toFixed(1));
}

const heightIn = (row: LaidOutRow): number => row.height?.value ?? 0;

/** Each table: type size, widths in characters, then the rows with height and the texts that begin in them. */
export function describeTable(table: LaidOutTable, longest = 12): string {
  const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);
  const rows = table.rows.map((row, index) => {
    const cells = row.cells.map((cell) => (cell.verticalMerge === 'continue' ? '↑' : cut(textOf(cell))));
    return `${index < table.headerRows ? 'head' : '    '} ${String(heightIn(row)).padStart(5)}  ${cells.join(' | ')}`;
  });
  return [`${sizeOf(table) / 2} pt, characters ${charactersOf(table).join(' ')}`, ...rows].join('\n');
}

/** One line for each item: what stands on which page. */
export function describePages(layout: TableLayout, longest?: number): string {
  const items = layout.items.map((item) => {
    if (item.kind === 'table') return describeTable(item, longest);
    return item.pageBreakBefore === true ? '--- new page' : `--- ${item.before ?? 0} twips below`;
  });
  return ['', ...items, `=== ${layout.pages} pages, ${layout.lastPageUsed} twips of the last`, ''].join('\n');
}
