import type { Difference, NearCopy } from './near-copies.ts';

/** So many different letters in one place are a row of things (张庄, 李庄, 王庄; 高级, 中级, 初级); a slip makes two. */
const fewest = 3;

/** Letters on either side that make the place the same. */
const beside = 2;

/** Tells of near copies whether the same letters stand around a third and further letters elsewhere. */
export function rowsOfVariants(text: string, copies: readonly NearCopy[]): (copy: NearCopy) => boolean {
  const variants = new Map<string, Set<string>>();
  const placeOf = ({ start, letters }: Difference): string => {
    const end = start + letters.length;
    return `${text.slice(Math.max(0, start - beside), start)} ${text.slice(end, end + beside)}`;
  };
  for (const { later, earlier } of copies) {
    const place = placeOf(later);
    const letters = variants.get(place) ?? new Set();
    variants.set(place, letters.add(later.letters).add(earlier.letters));
  }
  return ({ later }) => (variants.get(placeOf(later))?.size ?? 0) >= fewest;
}
