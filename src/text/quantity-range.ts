import { assertNever } from '../diagnostics/assert-never.ts';
import { type ApproximationSense, approximations } from './approximation.ts';
import { addDecimals, type Decimal, roundingStep } from './decimal.ts';
import { amountOf, type Quantity } from './quantity.ts';

/** Between which amounts, both included, the exact number certainly lies. */
export interface Range {
  readonly least?: Decimal;
  readonly most?: Decimal;
}

/** The range of a quantity in its unit without 万 or 亿; 约 says nothing certain. */
export function rangeOf(quantity: Quantity): Range {
  const amount = amountOf(quantity);
  if (quantity.approximation === undefined) return { least: amount, most: amount };
  const { sense }: { readonly sense: ApproximationSense } = approximations[quantity.approximation];
  switch (sense) {
    case 'some-more':
      return { least: amount, most: addDecimals(amount, roundingStep(amount)) };
    case 'at-least':
      return { least: amount };
    case 'at-most':
      return { most: amount };
    case 'about':
      return {};
    default:
      return assertNever(sense);
  }
}

/** The range of the sum of two numbers. */
export function addRanges(one: Range, other: Range): Range {
  return {
    ...(one.least && other.least && { least: addDecimals(one.least, other.least) }),
    ...(one.most && other.most && { most: addDecimals(one.most, other.most) }),
  };
}
