import { longestRising } from './longest-rising.ts';

/** A place in two sequences that were compared: in both, or in one of them. */
export interface Pair<Item> {
  readonly older?: Item;
  readonly newer?: Item;
}

/** What tells the items of a sequence apart. */
export interface Likeness<Item> {
  /** Items with the same key are the same. */
  keyOf(item: Item): string;
  /** How alike two items are that are not the same, from 0 to 1. */
  like(older: Item, newer: Item): number;
  /** From which likeness on one is the other, reworded. */
  readonly least: number;
}

/**
 * Two sequences as one, each in its own order: what is the same and there once stands together, as much of it as has
 * kept its order; between these, what is the same or most alike. What was taken out stands before what was put in at
 * its place. In n log n where most is the same.
 */
export function align<Item>(
  older: readonly Item[],
  newer: readonly Item[],
  likeness: Likeness<Item>,
): readonly Pair<Item>[] {
  const pairs: Pair<Item>[] = [];
  let [fromOlder, fromNewer] = [0, 0];
  for (const { before, after } of anchors(older.map(likeness.keyOf), newer.map(likeness.keyOf))) {
    pairs.push(...alignBetween(older.slice(fromOlder, before), newer.slice(fromNewer, after), likeness));
    pairs.push(pairOf(older[before], newer[after]));
    [fromOlder, fromNewer] = [before + 1, after + 1];
  }
  return [...pairs, ...alignBetween(older.slice(fromOlder), newer.slice(fromNewer), likeness)];
}

/** Places of the keys that each sequence has once, without those that changed places. */
function anchors(
  older: readonly string[],
  newer: readonly string[],
): readonly { readonly before: number; readonly after: number }[] {
  const placeOf = placesOfSingles(older);
  const shared = [...placesOfSingles(newer)].flatMap(([key, after]) => {
    const before = placeOf.get(key);
    return before === undefined ? [] : [{ before, after }];
  });
  const kept = longestRising(shared.map(({ before }) => before));
  return shared.filter((_, index) => kept.has(index));
}

function placesOfSingles(keys: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [place, key] of keys.entries()) {
    if (places.has(key)) repeated.add(key);
    places.set(key, place);
  }
  for (const key of repeated) places.delete(key);
  return places;
}

/** Between two anchors: the same items at both ends, and what lies between these. */
function alignBetween<Item>(
  older: readonly Item[],
  newer: readonly Item[],
  likeness: Likeness<Item>,
): readonly Pair<Item>[] {
  const isSame = (one: Item | undefined, other: Item | undefined): boolean =>
    one !== undefined && other !== undefined && likeness.keyOf(one) === likeness.keyOf(other);
  const most = Math.min(older.length, newer.length);
  let start = 0;
  while (start < most && isSame(older[start], newer[start])) start++;
  let end = 0;
  while (end < most - start && isSame(older.at(-1 - end), newer.at(-1 - end))) end++;
  const [tail, newerTail] = [older.length - end, newer.length - end];
  return [
    ...older.slice(0, start).map((one, index) => pairOf(one, newer[index])),
    ...alignReworded(older.slice(start, tail), newer.slice(start, newerTail), likeness),
    ...older.slice(tail).map((one, index) => pairOf(one, newer[newerTail + index])),
  ];
}

const pairOf = <Item>(older: Item | undefined, newer: Item | undefined): Pair<Item> => ({
  ...(older !== undefined && { older }),
  ...(newer !== undefined && { newer }),
});

/** How many comparisons of item with item are made at once; longer stretches are halved before. */
const mostComparisons = 40_000;

/** The pairs that are alike and stand in the same order in both, chosen so that together they are most alike. */
function alignReworded<Item>(
  older: readonly Item[],
  newer: readonly Item[],
  likeness: Likeness<Item>,
): readonly Pair<Item>[] {
  if (older.length === 0 || newer.length === 0) {
    return [...older.map((one) => pairOf(one, undefined)), ...newer.map((other) => pairOf(undefined, other))];
  }
  if (older.length * newer.length > mostComparisons && older.length > 1 && newer.length > 1) {
    const [half, otherHalf] = [older.length >> 1, newer.length >> 1];
    return [
      ...alignReworded(older.slice(0, half), newer.slice(0, otherHalf), likeness),
      ...alignReworded(older.slice(half), newer.slice(otherHalf), likeness),
    ];
  }
  const gain = gains(older, newer, likeness);
  const best = bestFrom(gain, older.length, newer.length);
  const at = (one: number, other: number): number => best[one * (newer.length + 1) + other] ?? 0;
  const pairs: Pair<Item>[] = [];
  const added: Pair<Item>[] = [];
  let [one, other] = [0, 0];
  const closeAdded = (): void => void pairs.push(...added.splice(0));
  while (one < older.length || other < newer.length) {
    const like = gain[one * newer.length + other] ?? 0;
    const isInBoth = one < older.length && other < newer.length;
    if (isInBoth && like > 0 && at(one, other) === like + at(one + 1, other + 1)) {
      closeAdded();
      pairs.push(pairOf(older[one++], newer[other++]));
    } else if (one < older.length && (other === newer.length || at(one, other) === at(one + 1, other))) {
      pairs.push(pairOf(older[one++], undefined));
    } else {
      added.push(pairOf(undefined, newer[other++]));
    }
  }
  closeAdded();
  return pairs;
}

/** By older and newer item: how alike they are; 0 where they are not the same thing. */
function gains<Item>(
  older: readonly Item[],
  newer: readonly Item[],
  { keyOf, like, least }: Likeness<Item>,
): Float64Array {
  const gain = new Float64Array(older.length * newer.length);
  const keys = newer.map(keyOf);
  older.forEach((one, row) => {
    const key = keyOf(one);
    newer.forEach((other, column) => {
      const found = key === keys[column] ? 1 : like(one, other);
      if (found >= least) gain[row * newer.length + column] = found;
    });
  });
  return gain;
}

/** By older and newer item, one more of each: the most that can be gained from there on. */
function bestFrom(gain: Float64Array, olderCount: number, newerCount: number): Float64Array {
  const width = newerCount + 1;
  const best = new Float64Array((olderCount + 1) * width);
  for (let one = olderCount - 1; one >= 0; one--) {
    for (let other = newerCount - 1; other >= 0; other--) {
      const like = gain[one * newerCount + other] ?? 0;
      const paired = like > 0 ? like + (best[(one + 1) * width + other + 1] ?? 0) : 0;
      const apart = Math.max(best[(one + 1) * width + other] ?? 0, best[one * width + other + 1] ?? 0);
      best[one * width + other] = Math.max(paired, apart);
    }
  }
  return best;
}
