import { diffArrays } from 'diff';

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
 * Two sequences as one, each in its own order: the same items stand together, then, between them, those that are
 * most alike; what was taken out stands before what was put in at its place.
 */
export function align<Item>(
  older: readonly Item[],
  newer: readonly Item[],
  likeness: Likeness<Item>,
): readonly Pair<Item>[] {
  const chunks = diffArrays(older.map(likeness.keyOf), newer.map(likeness.keyOf));
  const pairs: Pair<Item>[] = [];
  let [fromOlder, fromNewer] = [0, 0];
  let [toOlder, toNewer] = [0, 0];
  const closeGap = (): void => {
    pairs.push(...alignReworded(older.slice(fromOlder, toOlder), newer.slice(fromNewer, toNewer), likeness));
    [fromOlder, fromNewer] = [toOlder, toNewer];
  };
  for (const { added, removed, value } of chunks) {
    if (removed) toOlder += value.length;
    else if (added) toNewer += value.length;
    else {
      closeGap();
      toOlder += value.length;
      toNewer += value.length;
      for (; fromOlder < toOlder; fromOlder++, fromNewer++) {
        pairs.push(pairOf(older[fromOlder], newer[fromNewer]));
      }
    }
  }
  closeGap();
  return pairs;
}

const pairOf = <Item>(older: Item | undefined, newer: Item | undefined): Pair<Item> => ({
  ...(older !== undefined && { older }),
  ...(newer !== undefined && { newer }),
});

/** How many comparisons of item with item are made at once; longer stretches are halved before. */
const mostComparisons = 250_000;

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
  { like, least }: Likeness<Item>,
): Float64Array {
  const gain = new Float64Array(older.length * newer.length);
  older.forEach((one, row) => {
    newer.forEach((other, column) => {
      const found = like(one, other);
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
