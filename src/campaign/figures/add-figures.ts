import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import { addDecimals, printDecimal, shiftPoint, zero } from '../../text/decimal.ts';
import { amountOf, partsOfUnit, printQuantity, type Quantity } from '../../text/quantity.ts';
import type { Place } from '../resolving/place.ts';

/** A figure whose number is known. */
export interface Addend {
  readonly id: string;
  readonly quantity: Quantity;
}

/** What was written of a sum; `unit` also of one whose number is to be computed. */
export interface WrittenSum {
  readonly id: string;
  readonly quantity: Quantity | undefined;
  readonly unit: string | undefined;
}

/**
 * The quantity of a figure that is the sum of others: as it was written, with the unit of the parts where it has none,
 * or computed, exactly, in its own unit. `place` is the figure's. Reported: parts of different units, and parts that
 * are approximate where the sum has to be computed: how to round them only a person knows.
 */
export function addFigures(
  written: WrittenSum,
  parts: readonly Addend[],
  place: Place,
  report: Report,
): Quantity | undefined {
  const { id, quantity } = written;
  const ownUnit = written.unit ?? (quantity?.unit || undefined);
  const own = ownUnit === undefined ? [] : [{ name: id, unit: ownUnit }];
  const units = [...own, ...parts.map((part) => ({ name: part.id, unit: part.quantity.unit }))];
  const bases = new Set(units.map(({ unit }) => partsOfUnit(unit).base));
  if (bases.size > 1) {
    report(diagnostic('HT384', { figure: id, units }, place.at('sum')));
    return quantity;
  }
  const unit = ownUnit ?? commonUnit(parts);
  if (quantity) return { ...quantity, unit };
  const [approximate] = parts.filter((part) => part.quantity.approximation !== undefined);
  if (approximate) {
    const part = { name: approximate.id, printed: printQuantity(approximate.quantity) };
    report(diagnostic('HT386', { figure: id, part }, place.at('sum')));
    return undefined;
  }
  const total = parts.map((part) => amountOf(part.quantity)).reduce(addDecimals, zero);
  return { number: printDecimal(shiftPoint(total, -partsOfUnit(unit).zeros)), unit };
}

/** 万元 where all parts are in 万元; 元 where some are in 元 and some in 万元. */
function commonUnit(parts: readonly Addend[]): string {
  const units = new Set(parts.map(({ quantity }) => quantity.unit));
  const [unit = ''] = units;
  return units.size === 1 ? unit : partsOfUnit(unit).base;
}
