import type { Figure } from '../campaign/figures/figure.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  printDecimal,
  shiftPoint,
  zero,
} from '../text/decimal.ts';
import { amountOf, partsOfUnit, printQuantity, type Quantity } from '../text/quantity.ts';
import { addRanges, type Range, rangeOf } from '../text/quantity-range.ts';
import type { Check } from './check.ts';

/** As many places as one can look up. */
const mostPlaces = 8;

/**
 * HT385: a figure that cannot be the sum of its parts. Approximate numbers are given every benefit of the doubt: 130余
 * may be 50余 and 80余, and cannot be 60 and 57.
 */
export const figureSum: Check = {
  run({ figures, incomplete }, report) {
    for (const { id, quantity, parts, origin } of figures) {
      const addends = parts.flatMap((part) => part.quantity ?? []);
      if (!quantity || addends.length === 0 || incomplete?.has(origin)) continue;
      if (!isOfOneUnit([quantity, ...addends])) continue;
      const range = addends.map(rangeOf).reduce(addRanges);
      if (!contradict(rangeOf(quantity), range)) continue;
      const total = addends.map(amountOf).reduce(addDecimals, zero);
      report(
        diagnostic(
          'HT385',
          {
            figure: id,
            written: printQuantity(quantity),
            sum: printTotal(total, quantity.unit),
            isExact: addends.every(({ approximation }) => approximation === undefined),
            parts: parts.map(describePart),
          },
          origin.at('value'),
          { related: parts.slice(0, mostPlaces).map((part) => part.origin.span) },
        ),
      );
    }
  },
};

const isOfOneUnit = (quantities: readonly Quantity[]): boolean =>
  new Set(quantities.map(({ unit }) => partsOfUnit(unit).base)).size === 1;

const contradict = (one: Range, other: Range): boolean => isBelow(one, other) || isBelow(other, one);

const isBelow = ({ most }: Range, { least }: Range): boolean =>
  most !== undefined && least !== undefined && compareDecimals(most, least) < 0;

const printTotal = (total: Decimal, unit: string): string =>
  printDecimal(shiftPoint(total, -partsOfUnit(unit).zeros)) + unit;

const describePart = ({ id, quantity }: Figure) => ({
  name: id,
  printed: quantity ? printQuantity(quantity) : '',
});
