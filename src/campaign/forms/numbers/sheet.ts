import type { ColumnLeaf, FormPlan, RowPlan } from '../../document-plan.ts';
import { record } from '../../resolving/record.ts';
import { holdsFigures, leavesOf } from '../check-columns.ts';
import { unitOf } from './column-unit.ts';
import type { Line } from './cover-rows.ts';
import { type CellNumber, readCell } from './read-cell.ts';

/** What stands in a cell, written or computed. */
export interface SheetCell {
  readonly text: string;
  /** Absent for words, and for a number that was found to be wrong: nothing may be concluded from it. */
  readonly number?: CellNumber;
}

/** The cells of a form while they are being computed. */
export interface Sheet {
  readonly columns: readonly ColumnLeaf[];
  /** By row and column; rows are told apart as objects, for several may have the same id. */
  readonly cells: ReadonlyMap<RowPlan, Map<string, SheetCell>>;
}

/** `textOf` replaces references. Only columns that hold figures have numbers. */
export function readSheet(
  { columns }: Pick<FormPlan, 'columns'>,
  lines: readonly Line[],
  textOf: (text: string) => string,
): Sheet {
  const leaves = leavesOf(columns);
  const byId = new Map(leaves.map((leaf) => [leaf.id, leaf]));
  const cells = lines.map(({ row }) => {
    const written = row.kind === 'blank' ? [] : Object.entries(row.cells ?? {});
    const read = written.map(([id, text]) => [id, sheetCell(textOf(text), byId.get(id))] as const);
    return [row, new Map(read)] as const;
  });
  return { columns: leaves, cells: new Map(cells) };
}

function sheetCell(text: string, column: ColumnLeaf | undefined): SheetCell {
  if (!column || !holdsFigures(column)) return { text };
  const number = readCell(text, unitOf(column) ?? (column.ratio ? '%' : undefined));
  return number ? { text, number } : { text };
}

export const cellAt = ({ cells }: Sheet, { row }: Line, column: ColumnLeaf): SheetCell | undefined =>
  cells.get(row)?.get(column.id);

export function setCell({ cells }: Sheet, { row }: Line, column: ColumnLeaf, cell: SheetCell): void {
  cells.get(row)?.set(column.id, cell);
}

/** All that stands in a column in these lines. */
export const cellsOfColumn = (
  sheet: Sheet,
  lines: readonly Line[],
  column: ColumnLeaf,
): readonly SheetCell[] => lines.flatMap((line) => cellAt(sheet, line, column) ?? []);

/** In characters: a name in a message only has to be recognised. */
const longestName = 20;

/** What a line is called: its title where the form shows it, otherwise the words before its first number. */
export function nameOfLine(sheet: Sheet, line: Line): string {
  const { row } = line;
  if (row.kind === 'blank') return '';
  if (row.kind === 'total' || sheet.columns.some(({ content }) => content.kind === 'row-title')) {
    return shortened(row.title);
  }
  const cells = sheet.columns.flatMap((column) => cellAt(sheet, line, column) ?? []);
  const firstNumber = cells.findIndex(({ number }) => number !== undefined);
  const words = firstNumber > 0 ? cells[firstNumber - 1] : cells.find(({ number }) => number === undefined);
  return shortened(words?.text ?? row.title);
}

export const nameOfColumn = ({ title }: ColumnLeaf): string => shortened(title);

function shortened(name: string): string {
  const characters = [...name.replace(/\s*\n\s*/gu, '')];
  return characters.length > longestName
    ? `${characters.slice(0, longestName - 1).join('')}…`
    : characters.join('');
}

/** The rows of a form with what the sheet holds besides what they say. */
export function withComputedCells(rows: readonly RowPlan[], sheet: Sheet): readonly RowPlan[] {
  return rows.map((row): RowPlan => {
    if (row.kind === 'blank') return row;
    if (row.kind === 'group') return { ...row, rows: withComputedCells(row.rows, sheet) };
    const written = row.cells ?? record([]);
    const added = [...(sheet.cells.get(row) ?? [])].filter(([id]) => !Object.hasOwn(written, id));
    if (added.length === 0) return row;
    const computed = added.map(([id, { text }]) => [id, text] as const);
    return { ...row, cells: record([...Object.entries(written), ...computed]) };
  });
}
