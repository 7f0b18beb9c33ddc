/** A stretch where two texts differ. */
export interface Difference {
  readonly removed: string;
  readonly added: string;
  /** What stands before it, so that a reader finds the place. */
  readonly before: string;
}

/** Where `after` differs from `before`, by the shortest edit script over characters (Myers 1986). */
export function differences(before: string, after: string): readonly Difference[] {
  const a = [...before];
  const b = [...after];
  const kept = commonCharacters(a, b);
  const found: Difference[] = [];
  let i = 0;
  let j = 0;
  for (const [x, y] of [...kept, [a.length, b.length] as const]) {
    if (x > i || y > j) {
      found.push({
        removed: a.slice(i, x).join(''),
        added: b.slice(j, y).join(''),
        before: a.slice(Math.max(0, i - 12), i).join(''),
      });
    }
    i = x + 1;
    j = y + 1;
  }
  return found;
}

/** Pairs of positions that stay, in order. */
function commonCharacters(
  a: readonly string[],
  b: readonly string[],
): readonly (readonly [number, number])[] {
  const trace = furthestPaths(a, b);
  const pairs: [number, number][] = [];
  let x = a.length;
  let y = b.length;
  for (let d = trace.length - 1; d >= 0; d--) {
    const v = trace[d] ?? new Map<number, number>();
    const k = x - y;
    const down = d === 0 || k === -d || (k !== d && (v.get(k - 1) ?? -1) < (v.get(k + 1) ?? -1));
    const previousK = d === 0 ? 0 : down ? k + 1 : k - 1;
    const previousX = d === 0 ? 0 : (v.get(previousK) ?? 0);
    const previousY = d === 0 ? 0 : previousX - previousK;
    while (x > previousX && y > previousY && a[x - 1] === b[y - 1]) pairs.push([--x, --y]);
    x = previousX;
    y = previousY;
  }
  return pairs.reverse();
}

/** For each number of edits, how far each diagonal was reached before it. */
function furthestPaths(a: readonly string[], b: readonly string[]): readonly ReadonlyMap<number, number>[] {
  const reached = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let d = 0; d <= a.length + b.length; d++) {
    trace.push(new Map(reached));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reached.get(k - 1) ?? -1) < (reached.get(k + 1) ?? -1));
      let x = down ? (reached.get(k + 1) ?? 0) : (reached.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reached.set(k, x);
      if (x >= a.length && x - k >= b.length) return trace;
    }
  }
  return trace;
}
