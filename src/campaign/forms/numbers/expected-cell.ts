import {
  addDecimals,
  compareDecimals,
  type Decimal,
  printWithPlaces,
  shiftPoint,
  zero,
} from '../../../text/decimal.ts';
import { divideDecimals, isRoundedQuotient } from '../../../text/quotient.ts';
import type { ColumnLeaf } from '../../document-plan.ts';
import { unitOf, zerosOfShare } from './column-unit.ts';
import type { CellNumber } from './read-cell.ts';

/** A number that goes into another, and what it is called: a column of the row, or a row of the column. */
export interface Operand {
  readonly name: string;
  readonly number: CellNumber;
}

/** What a cell has to say. */
export interface ExpectedCell {
  readonly kind: 'sum' | 'ratio' | 'total';
  readonly number: CellNumber;
  readonly operands: readonly Operand[];
  /** Whether a number that was written says the same. */
  readonly agrees: (written: Decimal) => boolean;
}

/** Decimals of a ratio in a column where none is written. */
const ratioPlaces = 1;

/** The sum of numbers, with the decimals of the one that has most, and with commas where they have them. */
export function expectSum(kind: 'sum' | 'total', operands: readonly Operand[]): ExpectedCell {
  const value = operands.map(({ number }) => number.value).reduce(addDecimals, zero);
  const places = operands.reduce((most, { number }) => Math.max(most, number.value.places), 0);
  const isGrouped = operands.some(({ number }) => /[,，]/u.test(number.text));
  return {
    kind,
    number: { value, text: printWithPlaces(value, places, isGrouped) },
    operands,
    agrees: (written) => compareDecimals(written, value) === 0,
  };
}

/**
 * What part of the whole something is, rounded half up (四舍五入) to one decimal, or to as many as the column writes
 * elsewhere; exact numbers without zeros at their end: 50, 96.6, and 100.0 for 99.97. With its % where the header says
 * no unit. `wanted`: the decimals that the column writes. Undefined where the whole is 0 and for units of other kinds.
 */
export function expectRatio(
  column: ColumnLeaf,
  operands: readonly [part: Operand, whole: Operand],
  wanted: number,
): ExpectedCell | undefined {
  const unit = unitOf(column);
  const zeros = zerosOfShare(unit ?? '%');
  if (zeros === undefined) return undefined;
  const [part, whole] = operands;
  const dividend = shiftPoint(part.number.value, zeros);
  const divisor = whole.number.value;
  const quotient = divideDecimals(dividend, divisor, Math.max(ratioPlaces, wanted));
  if (!quotient) return undefined;
  const { value, isExact } = quotient;
  const text = printWithPlaces(value, isExact ? 0 : value.places, false);
  return {
    kind: 'ratio',
    number: { value, text: unit === undefined ? `${text}%` : text },
    operands,
    agrees: (written) => isRoundedQuotient(written, dividend, divisor),
  };
}
