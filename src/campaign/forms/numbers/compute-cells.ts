import type { Report } from '../../../diagnostics/diagnostic.ts';
import type { Campaign } from '../../campaign.ts';
import type { ColumnLeaf, DocumentPlan, FormPlan } from '../../document-plan.ts';
import { resolveProse } from '../../prose.ts';
import { coverRows, type Line } from './cover-rows.ts';
import { expectInRow } from './expect-in-row.ts';
import { addedColumns, expectTotal, isSumOfLines } from './expect-total.ts';
import type { ExpectedCell } from './expected-cell.ts';
import { operandsFirst } from './operands-first.ts';
import { reportDifference } from './report-difference.ts';
import { cellAt, cellsOfColumn, readSheet, type Sheet, setCell, withComputedCells } from './sheet.ts';

/**
 * The documents of a campaign with the numbers of their tables computed: what `sum` and `ratio` of a column and what
 * totals come to, where the plan leaves the cell open and everything that goes into it is a plain number. Reported:
 * numbers that were written and are not what they come to. Nothing is said or computed of a form that lost a part.
 */
export function computeCells(campaign: Campaign, report: Report): readonly DocumentPlan[] {
  const textOf = (text: string): string =>
    resolveProse(text, campaign)
      .map((piece) => piece.text)
      .join('');
  return campaign.documents.map((document) =>
    'body' in document || campaign.incomplete?.has(document.origin)
      ? document
      : computeForm(document, textOf, report),
  );
}

function computeForm(form: FormPlan, textOf: (text: string) => string, report: Report): FormPlan {
  if (form.rows.kind !== 'explicit') return form;
  const { lines, totals } = coverRows(form.rows.rows);
  const sheet = readSheet(form, [...lines, ...totals.map(({ line }) => line)], textOf);
  const columns = operandsFirst(sheet.columns);
  const placesOf = new Map(columns.map((column) => [column, writtenPlaces(sheet, lines, column)]));
  const inRow = (line: Line, column: ColumnLeaf) =>
    expectInRow(line, column, sheet, placesOf.get(column) ?? 0);

  /** Fills a cell that was left open; a written number that is wrong goes into no other. */
  const settle = (line: Line, column: ColumnLeaf, expected: ExpectedCell | undefined): void => {
    if (!expected) return;
    const cell = cellAt(sheet, line, column);
    if (!cell) setCell(sheet, line, column, { text: expected.number.text, number: expected.number });
    else if (cell.number && !expected.agrees(cell.number.value)) {
      reportDifference({ line, column, written: cell.number.text, expected }, sheet, form.origin, report);
      setCell(sheet, line, column, { text: cell.text });
    }
  };

  for (const line of lines) {
    if (line.row.kind === 'blank') continue;
    for (const column of columns) settle(line, column, inRow(line, column));
  }
  const added = new Set(addedColumns(sheet, lines));
  for (const { line, covers } of totals) {
    const isOpen = form.blankRows > 0 && !line.row.isSubtotal;
    const isSum = !isOpen && isSumOfLines(line.row.title, covers, sheet);
    for (const column of columns) {
      const total = isSum && added.has(column) ? expectTotal(covers, column, sheet) : undefined;
      settle(line, column, total ?? inRow(line, column));
    }
  }
  return { ...form, rows: { kind: 'explicit', rows: withComputedCells(form.rows.rows, sheet) } };
}

/** The most decimals that are written in a column. */
const writtenPlaces = (sheet: Sheet, lines: readonly Line[], column: ColumnLeaf): number =>
  cellsOfColumn(sheet, lines, column).reduce(
    (most, { number }) => Math.max(most, number?.value.places ?? 0),
    0,
  );
