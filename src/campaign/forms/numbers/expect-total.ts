import type { ColumnLeaf } from '../../document-plan.ts';
import { holdsFigures } from '../check-columns.ts';
import { unitOf } from './column-unit.ts';
import type { Line } from './cover-rows.ts';
import { type ExpectedCell, expectSum } from './expected-cell.ts';
import { canBeAdded } from './kinds-of-numbers.ts';
import { cellAt, cellsOfColumn, nameOfLine, type Sheet } from './sheet.ts';

/** Totals that are something else than the sum of their rows. */
const otherTotals =
  /累计|平均|均值|上年|上月|上期|去年|同期|同比|环比|增减|增长|占比|比例|率|其中|剩余|结余|不含|最高|最低/u;

/** Rows that another row holds already. */
const countedTwice = /^\s*[（(]?(?:其\s*中|[小合总共]\s*计)/u;

/** Whether a total is the sum of the lines that it covers: it does not say 累计, and none of them 其中 or 小计. */
export const isSumOfLines = (title: string, covers: readonly Line[], sheet: Sheet): boolean =>
  covers.length > 0 &&
  !otherTotals.test(title) &&
  !covers.some((line) => countedTwice.test(titleOf(line)) || countedTwice.test(nameOfLine(sheet, line)));

const titleOf = ({ row }: Line): string => (row.kind === 'blank' ? '' : row.title);

/**
 * The columns of which totals mean something: those with a unit, and those in which nothing but numbers stands.
 * `lines`: all rows of the form.
 */
export function addedColumns(sheet: Sheet, lines: readonly Line[]): readonly ColumnLeaf[] {
  return sheet.columns.filter((column) => {
    if (!holdsFigures(column)) return false;
    const cells = cellsOfColumn(sheet, lines, column);
    const hasNumbers = cells.some(({ number }) => number !== undefined);
    const isNumeric = unitOf(column) !== undefined || cells.every(({ number }) => number !== undefined);
    return (
      hasNumbers &&
      isNumeric &&
      canBeAdded(
        column,
        cells.map(({ text }) => text),
      )
    );
  });
}

/** The total of a column; undefined unless every line holds a number in it. */
export function expectTotal(
  covers: readonly Line[],
  column: ColumnLeaf,
  sheet: Sheet,
): ExpectedCell | undefined {
  const operands = covers.flatMap((line) => {
    const number = cellAt(sheet, line, column)?.number;
    return number ? [{ name: nameOfLine(sheet, line), number }] : [];
  });
  return operands.length === covers.length ? expectSum('total', operands) : undefined;
}
