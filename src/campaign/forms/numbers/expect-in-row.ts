import { shiftPoint } from '../../../text/decimal.ts';
import type { ColumnLeaf } from '../../document-plan.ts';
import { unitOf, zerosBetweenColumns } from './column-unit.ts';
import type { Line } from './cover-rows.ts';
import { type ExpectedCell, expectRatio, expectSum, type Operand } from './expected-cell.ts';
import { operandsOf } from './operands-first.ts';
import { cellAt, nameOfColumn, type Sheet } from './sheet.ts';

/**
 * What the cell of a column with `sum` or `ratio` comes to; undefined where it has neither, where one of the cells that
 * go into it holds no number, and where units do not go together. `places`: decimals that the column writes.
 */
export function expectInRow(
  line: Line,
  column: ColumnLeaf,
  sheet: Sheet,
  places: number,
): ExpectedCell | undefined {
  const columns = operandsOf(column).flatMap((id) => sheet.columns.find((one) => one.id === id) ?? []);
  if (columns.length === 0 || columns.length < operandsOf(column).length) return undefined;
  const units = [...(column.ratio ? [] : [column]), ...columns].flatMap((one) => unitOf(one) ?? []);
  const operands = columns.flatMap((operand) => operandAt(line, operand, units[0], sheet) ?? []);
  if (operands.length < columns.length) return undefined;
  const [part, whole] = operands;
  if (!column.ratio) return expectSum('sum', operands);
  return part && whole ? expectRatio(column, [part, whole], places) : undefined;
}

/** The number of a cell in the given unit. */
function operandAt(
  line: Line,
  column: ColumnLeaf,
  unit: string | undefined,
  sheet: Sheet,
): Operand | undefined {
  const number = cellAt(sheet, line, column)?.number;
  const zeros = zerosBetweenColumns(unitOf(column), unit);
  if (!number || zeros === undefined) return undefined;
  const value = shiftPoint(number.value, zeros);
  return { name: nameOfColumn(column), number: { ...number, value } };
}
