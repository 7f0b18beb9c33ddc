import type { Table, TableCell, TableRow } from '../../document/table.ts';
import { inlineText } from './inline-text.ts';

/** Under a cell that reaches down: the ditto mark of Chinese tables. */
const sameAsAbove = '〃';
/** Right of a cell that reaches over. */
const sameAsLeft = '←';
const inCell = { lineBreak: '↵', blankWidth: 'one' } as const;

/**
 * A table as one line for each row, `| a | b |`, every column in every row: so a changed cell is a changed line in a
 * review, and neighbours are not. Paragraphs and breaks in a cell are joined by `↵`.
 */
export function tableText(table: Table): string {
  const places = new Map(table.columns.map((column, index) => [column.id, index]));
  const header = writeRows(table.header, places);
  const rows = writeRows(table.rows, places);
  const rule = `|${' --- |'.repeat(table.columns.length)}`;
  return [...header, ...(header.length > 0 ? [rule] : []), ...rows].join('\n');
}

function writeRows(rows: readonly TableRow[], places: ReadonlyMap<string, number>): readonly string[] {
  const grid: string[][] = rows.map(() => Array.from({ length: places.size }, () => ''));
  rows.forEach((row, rowIndex) => {
    for (const cell of row.cells) fill(grid, rowIndex, places.get(cell.column) ?? 0, cell);
  });
  return grid.map((cells) => `| ${cells.join(' | ')} |`);
}

function fill(grid: readonly string[][], row: number, column: number, cell: TableCell): void {
  grid.slice(row, row + cell.rowSpan).forEach((line, below) => {
    for (let right = 0; right < cell.columnSpan && column + right < line.length; right++) {
      line[column + right] = right > 0 ? sameAsLeft : below > 0 ? sameAsAbove : cellText(cell);
    }
  });
}

function cellText(cell: TableCell): string {
  return cell.paragraphs
    .map((inlines) => inlineText(inlines, inCell))
    .join(inCell.lineBreak)
    .replaceAll('|', '\\|');
}
