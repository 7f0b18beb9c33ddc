import type { Heights } from './column-heights.ts';
import type { WidthProblem } from './column-problem.ts';
import { type Cost, type Ladders, rungBelow } from './width-moves.ts';

/**
 * How many rows of columns are looked at before the best choice so far is taken: some hundredths of a second. Tables
 * met in practice need a fraction of it.
 */
const PATIENCE = 5_000_000;

/**
 * Looks through all choices of widths for a better one than `best`, leaving out what cannot win: a partial choice
 * costs at least what it costs when each unknown that is still open gets all the room that is left.
 */
export function lowestWidths(
  problem: WidthProblem,
  heights: Heights,
  ladders: Ladders,
  best: Int32Array,
  cost: Cost,
): Int32Array {
  const { rungs, counts, room } = ladders;
  const { rowHeights, line, rowExtra } = problem;
  const rows = rowHeights.length;
  const order = byText(heights, rungs);
  const least = rungs.map((widths, u) => (widths[0] ?? 0) * (counts[u] ?? 1));
  const leastSum = least.reduce((total, each) => total + each, 0);
  const lines = order.map(() => new Uint16Array(rows));
  const widths = Int32Array.from(rungs, (own) => own[0] ?? 0);
  const ahead = new Uint16Array(rows);
  let found = best;
  let limit = cost(best, Number.POSITIVE_INFINITY);
  let patience = Math.ceil(PATIENCE / Math.max(1, rows * rungs.length));

  /** The least height once the unknowns before `depth` have their widths. */
  const bound = (chosen: Uint16Array, depth: number, left: number): number => {
    ahead.set(chosen);
    for (let i = depth; i < order.length; i++) {
      const u = order[i] ?? 0;
      const own = rungs[u] ?? [];
      const widest = own[rungBelow(own, (own[0] ?? 0) + left / (counts[u] ?? 1))] ?? 0;
      raise(ahead, heights.rowsOf(u, widest));
    }
    let total = 0;
    for (let row = 0; row < rows; row++)
      total += Math.max(rowHeights[row] ?? 0, (ahead[row] ?? 0) * line + rowExtra);
    return total;
  };

  const choose = (depth: number, left: number): void => {
    const u = order[depth];
    const chosen = lines[depth];
    if (u === undefined || chosen === undefined) {
      const now = cost(widths, limit);
      if (now >= limit - 1e-6) return;
      limit = now;
      found = widths.slice();
      return;
    }
    const own = rungs[u] ?? [];
    for (const width of own) {
      const rest = left - (width - (own[0] ?? 0)) * (counts[u] ?? 1);
      if (rest < 0 || --patience < 0) break;
      widths[u] = width;
      chosen.set(heights.rowsOf(u, width));
      const before = lines[depth - 1];
      if (before !== undefined) raise(chosen, before);
      if (bound(chosen, depth + 1, rest) < limit) choose(depth + 1, rest);
    }
    widths[u] = own[0] ?? 0;
  };
  choose(0, room - leastSum);
  return found;
}

function raise(lines: Uint16Array, others: Uint16Array): void {
  for (let row = 0; row < lines.length; row++) {
    const other = others[row] ?? 0;
    if (other > (lines[row] ?? 0)) lines[row] = other;
  }
}

/** Unknowns with the most lines first: they decide soonest that a choice cannot win. */
function byText(heights: Heights, rungs: readonly (readonly number[])[]): readonly number[] {
  const sums = rungs.map((widths, u) =>
    heights.rowsOf(u, widths[0] ?? 0).reduce((total, each) => total + each, 0),
  );
  return [...rungs.keys()].sort((one, other) => (sums[other] ?? 0) - (sums[one] ?? 0) || one - other);
}
