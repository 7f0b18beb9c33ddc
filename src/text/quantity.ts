import { type Approximation, approximations, approximationsAt, isApproximation } from './approximation.ts';
import { type Decimal, readDecimal, shiftPoint } from './decimal.ts';
import { toHalfWidth } from './half-width.ts';

/** A counted or measured number as it is printed: 16家, 190余次, 3.5万元, 近2万人, 98.5%. */
export interface Quantity {
  /** 16, 1,836, -0.5; with a 万 or 亿 of its own only where 余 comes between it and the unit: 3万 in 3万余人. */
  readonly number: string;
  readonly approximation?: Approximation;
  /** May begin with 万 or 亿; empty for a bare number. */
  readonly unit: string;
}

/** A quantity that was read, or why it was not. */
export type QuantityReading =
  | { readonly ok: true; readonly quantity: Quantity }
  | { readonly ok: false; readonly problem: 'no-number' | 'two-approximations' };

/** How many zeros each word stands for. */
const multiples = { 万亿: 12, 亿: 8, 万: 4 } as const;
const multiple = '万亿|亿|万';

const anyOf = (place: Parameters<typeof approximationsAt>[0]): string => approximationsAt(place).join('|');
const number = String.raw`[-−]?(?:[1-9]\d{0,2}(?:,\d{3})+|0|[1-9]\d*)(?:\.\d+)?`;
const approximated = `(?<ownMultiple>${multiple})?(?<after>${anyOf('after-number')})`;
/** No digits, so that 5-10家 and 3大类8种 are not taken for one number; no signs that part sentences. */
const unit = String.raw`[^\d\s.,;:!?，。、；：！？【】]*?`;
const written = new RegExp(
  `^(?<before>${anyOf('before-number')})?(?<number>${number})(?:${approximated})?(?<unit>${unit})(?<behind>${anyOf('after-unit')})?$`,
  'u',
);

/** Reads a quantity as people write it. Spaces are dropped; full-width digits, signs and ％ become half-width. */
export function readQuantity(text: string): QuantityReading {
  const found = written.exec(text.replace(/\s/gu, '').replace(/[０-９－．，％]/gu, toHalfWidth))?.groups;
  if (found?.number === undefined) return { ok: false, problem: 'no-number' };
  const words = [found.before, found.after, found.behind].filter(isApproximation);
  if (words.length > 1) return { ok: false, problem: 'two-approximations' };
  const [approximation] = words;
  const quantity = {
    number: found.number + (found.ownMultiple ?? ''),
    ...(approximation && { approximation }),
    unit: found.unit ?? '',
  };
  return { ok: true, quantity };
}

/** 190余次: number, approximation and unit in the order that the approximation asks for. */
export function printQuantity({ number, approximation, unit }: Quantity): string {
  if (approximation === undefined) return number + unit;
  const { place } = approximations[approximation];
  if (place === 'before-number') return approximation + number + unit;
  return place === 'after-number' ? number + approximation + unit : number + unit + approximation;
}

/** What the number comes to in the unit itself: 35000 for 3.5万元. Approximations are left out. */
export const amountOf = ({ number, unit }: Quantity): Decimal =>
  shiftPoint(valueOfNumber(number), zerosOf(multipleAtStart(unit)));

/** What the number says before its unit is looked at: 30000 for 3万 in 3万余人, 3.5 in 3.5万元. */
export function valueOfNumber(number: string): Decimal {
  const own = new RegExp(`(?:${multiple})$`, 'u').exec(number)?.[0] ?? '';
  const plain = number
    .slice(0, number.length - own.length)
    .replaceAll(',', '')
    .replace('−', '-');
  const value = readDecimal(plain);
  if (!value) throw new Error(`the number of a quantity was never read: ${number}`);
  return shiftPoint(value, zerosOf(own));
}

/** A unit and how many zeros its 万 or 亿 stands for: 元 and 4 for 万元. */
export function partsOfUnit(unit: string): { readonly base: string; readonly zeros: number } {
  const found = multipleAtStart(unit);
  return { base: unit.slice(found.length), zeros: zerosOf(found) };
}

const multipleAtStart = (unit: string): string => new RegExp(`^(?:${multiple})`, 'u').exec(unit)?.[0] ?? '';

const zerosOf = (word: string): number =>
  Object.hasOwn(multiples, word) ? multiples[word as keyof typeof multiples] : 0;
