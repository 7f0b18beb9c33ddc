import { type Decimal, shiftPoint } from '../../../text/decimal.ts';
import { partsOfUnit, readQuantity, valueOfNumber } from '../../../text/quantity.ts';
import { zerosBetween } from './column-unit.ts';

/** A cell that holds a plain number, in the unit of its column. */
export interface CellNumber {
  readonly value: Decimal;
  /** As it is printed. */
  readonly text: string;
}

/** In characters; what is longer is no number that anybody can check. */
const longest = 40;

/**
 * The number in a cell: 58, 1,836, -0.5, ５８, 58处 where the column counts 处, 3.5万 where it has a unit without 万.
 * Undefined for all that is no exact number: /, 待复核, 约200, 5-10, two lines.
 */
export function readCell(text: string, unit: string | undefined): CellNumber | undefined {
  const trimmed = text.trim();
  if (trimmed.length > longest || /\s/u.test(trimmed)) return undefined;
  const reading = readQuantity(trimmed);
  if (!reading.ok || reading.quantity.approximation !== undefined) return undefined;
  const zeros = zerosOfCell(reading.quantity.unit, unit);
  if (zeros === undefined) return undefined;
  return { value: shiftPoint(valueOfNumber(reading.quantity.number), zeros), text: trimmed };
}

function zerosOfCell(written: string, unit: string | undefined): number | undefined {
  if (written === '') return 0;
  if (unit === undefined) return undefined;
  const own = partsOfUnit(written);
  // 3.5万 in a column of 万元 may mean either.
  if (own.base === '') return partsOfUnit(unit).zeros === 0 ? own.zeros : undefined;
  return zerosBetween(written, unit);
}
