/** A decimal number, exactly: `digits` divided by ten to the power of `places`. */
export interface Decimal {
  readonly digits: bigint;
  /** Not negative. */
  readonly places: number;
}

export const zero: Decimal = { digits: 0n, places: 0 };

const plain = /^(-?)(\d+)(?:\.(\d+))?$/u;

/** Reads 12, -0.5, 98.50 of any length; undefined for whatever else: 1e3, .5, 1,000, NaN. */
export function readDecimal(text: string): Decimal | undefined {
  const [, sign, whole, fraction = ''] = plain.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return { digits: BigInt(`${sign}${whole}${fraction}`), places: fraction.length };
}

/** The shortest way to write a number: no exponent, no zeros at its end. */
export function printDecimal({ digits, places }: Decimal): string {
  const sign = digits < 0n ? '-' : '';
  const all = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
  const whole = all.slice(0, all.length - places);
  const fraction = all.slice(all.length - places).replace(/0+$/u, '');
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The same with exactly so many places, or more where the number has more: 300.50. `isGrouped`: 1,300.50. */
export function printWithPlaces(value: Decimal, places: number, isGrouped: boolean): string {
  const [whole = '', fraction = ''] = printDecimal(value).split('.');
  const grouped = isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole;
  const padded = fraction.padEnd(places, '0');
  return padded === '' ? grouped : `${grouped}.${padded}`;
}

export function addDecimals(one: Decimal, other: Decimal): Decimal {
  const places = Math.max(one.places, other.places);
  return { digits: digitsAt(one, places) + digitsAt(other, places), places };
}

/** Below 0 where the first is the smaller one, above 0 where it is the greater, 0 where they are equal. */
export function compareDecimals(one: Decimal, other: Decimal): number {
  const places = Math.max(one.places, other.places);
  const difference = digitsAt(one, places) - digitsAt(other, places);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** Moves the decimal point to the right, or to the left for a negative `by`. */
export function shiftPoint({ digits, places }: Decimal, by: number): Decimal {
  const left = places - by;
  return left >= 0 ? { digits, places: left } : { digits: digits * 10n ** BigInt(-left), places: 0 };
}

/** The value of the last place that is not 0, by which a round number was probably rounded: 10 for 190, 1 for 18. */
export function roundingStep({ digits, places }: Decimal): Decimal {
  if (digits === 0n) return { digits: 1n, places: 0 };
  const zeros = /0*$/u.exec(String(digits))?.[0].length ?? 0;
  return shiftPoint({ digits: 1n, places }, zeros);
}

const digitsAt = ({ digits, places }: Decimal, wanted: number): bigint =>
  digits * 10n ** BigInt(wanted - places);
