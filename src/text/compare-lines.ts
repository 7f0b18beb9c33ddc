import { diffArrays } from 'diff';

/** Two lists compared: an item of the older one, of the newer one, or one of each that belong together. */
export type ComparedItem<Item> =
  | { readonly kind: 'same' | 'changed'; readonly before: Item; readonly after: Item }
  | { readonly kind: 'removed'; readonly before: Item }
  | { readonly kind: 'added'; readonly after: Item };

/**
 * Compares two lists in their order. Items with the same key are the same; where some were taken out and others put
 * in at one place, the likest belong together, as long as their order allows, and the rest is removed or added.
 * `likeness` of two items is from 0 to 1; below `least` they have nothing to do with each other.
 */
export function compareInOrder<Item>(
  older: readonly Item[],
  newer: readonly Item[],
  { key, likeness, least }: Comparing<Item>,
): readonly ComparedItem<Item>[] {
  const result: ComparedItem<Item>[] = [];
  let place = 0;
  let newPlace = 0;
  let removed: Item[] = [];
  for (const part of diffArrays(older.map(key), newer.map(key))) {
    const count = part.value.length;
    if (part.removed) {
      removed = older.slice(place, place + count);
      place += count;
      continue;
    }
    const items = newer.slice(newPlace, newPlace + count);
    newPlace += count;
    if (part.added) {
      result.push(...pairUp(removed, items, likeness, least));
    } else {
      result.push(...removed.map((before) => ({ kind: 'removed', before }) as const));
      for (const [index, after] of items.entries()) {
        const before = older[place + index];
        if (before !== undefined) result.push({ kind: 'same', before, after });
      }
      place += count;
    }
    removed = [];
  }
  result.push(...removed.map((before) => ({ kind: 'removed', before }) as const));
  return result;
}

export interface Comparing<Item> {
  readonly key: (item: Item) => string;
  readonly likeness: (before: Item, after: Item) => number;
  readonly least: number;
}

/** Rows and columns of one comparison; more would take long and tell a reader nothing. */
const mostPairs = 40_000;

/** The pairs, in order, whose likeness is greatest together. */
function pairUp<Item>(
  removed: readonly Item[],
  added: readonly Item[],
  likeness: Comparing<Item>['likeness'],
  least: number,
): readonly ComparedItem<Item>[] {
  const apart = [
    ...removed.map((before) => ({ kind: 'removed', before }) as const),
    ...added.map((after) => ({ kind: 'added', after }) as const),
  ];
  if (removed.length === 0 || added.length === 0 || removed.length * added.length > mostPairs) return apart;
  const like = removed.map((before) =>
    added.map((after) => {
      const found = likeness(before, after);
      return found >= least ? found : 0;
    }),
  );
  const best = bestFrom(like, removed.length, added.length);
  const result: ComparedItem<Item>[] = [];
  let row = 0;
  let column = 0;
  while (row < removed.length || column < added.length) {
    const before = removed[row];
    const after = added[column];
    const here = best[row]?.[column] ?? 0;
    const pair = like[row]?.[column] ?? 0;
    if (
      before !== undefined &&
      after !== undefined &&
      pair > 0 &&
      here === pair + (best[row + 1]?.[column + 1] ?? 0)
    ) {
      result.push({ kind: 'changed', before, after });
      row += 1;
      column += 1;
    } else if (before !== undefined && (after === undefined || here === (best[row + 1]?.[column] ?? 0))) {
      result.push({ kind: 'removed', before });
      row += 1;
    } else if (after !== undefined) {
      result.push({ kind: 'added', after });
      column += 1;
    }
  }
  return result;
}

/** The greatest sum of likeness that is left from each row and column on. */
function bestFrom(
  like: readonly (readonly number[])[],
  rows: number,
  columns: number,
): readonly (readonly number[])[] {
  const best = Array.from({ length: rows + 1 }, () => Array.from({ length: columns + 1 }, () => 0));
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const line = best[row];
      if (!line) continue;
      line[column] = Math.max(
        best[row + 1]?.[column] ?? 0,
        line[column + 1] ?? 0,
        (like[row]?.[column] ?? 0) > 0 ? (like[row]?.[column] ?? 0) + (best[row + 1]?.[column + 1] ?? 0) : 0,
      );
    }
  }
  return best;
}
