/** The widths a search may choose from, by unknown, in tenths of the font size. */
export interface Ladders {
  /** Ascending; the first is the least width. */
  readonly rungs: readonly (readonly number[])[];
  /** How many columns share the width of each unknown. */
  readonly counts: readonly number[];
  /** What all columns together may take. */
  readonly room: number;
}

/**
 * What a choice of widths costs; the less the better. Of one that does not cost less than `limit` it may tell only that,
 * by any number from there on.
 */
export type Cost = (widths: Int32Array, limit: number) => number;

/** How many rungs a move goes up at once. */
const STRIDES = [16, 8, 4, 2, 1] as const;

/**
 * Improves a choice of widths: as long as it lowers the cost, width goes from one unknown to another. Returns the
 * widths it ends with; `start` must fit the room.
 */
export function climb(ladders: Ladders, start: Int32Array, cost: Cost): Int32Array {
  const { rungs, counts, room } = ladders;
  const unknowns = [...rungs.keys()];
  const chosen = Int32Array.from(rungs, (widths, u) => rungBelow(widths, start[u] ?? 0));
  const widths = Int32Array.from(rungs, (own, u) => own[chosen[u] ?? 0] ?? 0);
  let taken = widths.reduce((total, width, u) => total + width * (counts[u] ?? 1), 0);
  let best = cost(widths, Number.POSITIVE_INFINITY);
  const shift = (u: number, rung: number): boolean => {
    const width = rungs[u]?.[rung];
    if (width === undefined) return false;
    taken += (width - (widths[u] ?? 0)) * (counts[u] ?? 1);
    chosen[u] = rung;
    widths[u] = width;
    return true;
  };
  /** Whether wider `to` and narrower `from` are better; if not, nothing is changed. */
  const improves = (to: number, from: number, stride: number): boolean => {
    const toRung = chosen[to] ?? 0;
    const fromRung = chosen[from] ?? 0;
    if (!shift(to, toRung + stride)) return false;
    let fits = true;
    while (fits && taken > room) fits = shift(from, (chosen[from] ?? 0) - 1);
    const now = fits ? cost(widths, best) : Number.POSITIVE_INFINITY;
    if (now < best - 1e-6) {
      best = now;
      return true;
    }
    shift(to, toRung);
    shift(from, fromRung);
    return false;
  };
  const moves = STRIDES.flatMap((stride) =>
    unknowns.flatMap((to) =>
      unknowns.flatMap((from) => (from === to ? [] : [() => improves(to, from, stride)])),
    ),
  );
  // Once every move has failed in turn, all would fail again.
  for (let next = 0, failed = 0; failed < moves.length; next = (next + 1) % moves.length) {
    failed = moves[next]?.() ? 0 : failed + 1;
  }
  return widths;
}

/** The rung with the largest width that is not above the given one. */
export function rungBelow(widths: readonly number[], width: number): number {
  let low = 0;
  for (let high = widths.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if ((widths[middle] ?? 0) <= width) low = middle;
    else high = middle - 1;
  }
  return low;
}
