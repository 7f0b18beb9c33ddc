import type { Decimal } from './decimal.ts';

/** What one number divided by another comes to, rounded. */
export interface Quotient {
  readonly value: Decimal;
  /** Nothing was rounded away. */
  readonly isExact: boolean;
}

/** Divides, rounding half away from zero (四舍五入) to so many places; undefined where the divisor is 0. */
export function divideDecimals(dividend: Decimal, divisor: Decimal, places: number): Quotient | undefined {
  const { above, below } = fractionOf(dividend, divisor);
  if (below === 0n) return undefined;
  const scaled = above * 10n ** BigInt(places);
  const rounded = (2n * magnitude(scaled) + below) / (2n * below);
  const digits = scaled < 0n ? -rounded : rounded;
  return { value: { digits, places }, isExact: digits * below === scaled };
}

/**
 * Whether a written number is a quotient rounded to the places that it is written with. Half a unit of the last place
 * may be off, so that both ways of rounding a half are right.
 */
export function isRoundedQuotient(written: Decimal, dividend: Decimal, divisor: Decimal): boolean {
  const { above, below } = fractionOf(dividend, divisor);
  if (below === 0n) return false;
  const difference = magnitude(written.digits * below - above * 10n ** BigInt(written.places));
  return 2n * difference <= below;
}

/** The quotient as a fraction of whole numbers; `below` is not negative. */
function fractionOf(dividend: Decimal, divisor: Decimal): { readonly above: bigint; readonly below: bigint } {
  const above = dividend.digits * 10n ** BigInt(divisor.places);
  const below = divisor.digits * 10n ** BigInt(dividend.places);
  return below < 0n ? { above: -above, below: -below } : { above, below };
}

const magnitude = (number: bigint): bigint => (number < 0n ? -number : number);
