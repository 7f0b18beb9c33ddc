import type { WidthProblem } from '../../src/typeset/column-problem.ts';
import { countLines } from '../../src/typeset/wrap.ts';

/** One character, in tenths of the font size. */
const CHARACTER = 10;

/** Height of a table with the given widths of its unknowns, worked out afresh: the yardstick for the search. */
export function heightWith(problem: WidthProblem, widths: readonly number[]): number {
  const heights = [...problem.rowHeights];
  const byColumn: number[] = [];
  problem.unknowns.forEach(({ columns }, u) => {
    for (const column of columns) byColumn[column] = widths[u] ?? 0;
  });
  const tall = (lines: number): number => lines * problem.line + problem.rowExtra;
  problem.columns.forEach(({ distinct, byRow }, column) => {
    byRow.forEach((text, row) => {
      const measured = distinct[text];
      if (measured !== undefined)
        heights[row] = Math.max(heights[row] ?? 0, tall(countLines(measured, byColumn[column] ?? 0)));
    });
  });
  for (const { measured, firstRow, lastRow, firstColumn, lastColumn } of problem.spanning) {
    const width = byColumn.slice(firstColumn, lastColumn + 1).reduce((total, each) => total + each, 0);
    const margins = Math.floor(problem.margins * (lastColumn - firstColumn));
    const has = heights.slice(firstRow, lastRow + 1).reduce((total, each) => total + each, 0);
    const missing = tall(countLines(measured, width + margins)) - has;
    if (missing > 0) heights[lastRow] = (heights[lastRow] ?? 0) + missing;
  }
  return heights.reduce((total, each) => total + each, 0);
}

/**
 * The least height of all choices of widths in steps of one character from the least widths on. Every choice is
 * looked at, except below those that cannot win: a partial choice costs at least what it costs when each column
 * that is still open gets all the room that is left.
 */
export function lowestHeight(
  problem: WidthProblem,
  atMost: number,
  found?: (widths: readonly number[]) => void,
): number {
  const { unknowns } = problem;
  const counts = unknowns.map(({ columns }) => columns.length);
  const least = unknowns.map((unknown) => unknown.least);
  const taken = least.reduce((total, width, u) => total + width * (counts[u] ?? 1), 0);
  const profiles = new Map<string, Float64Array>();
  const rows = problem.rowHeights.length;
  const profile = (u: number, width: number): Float64Array => {
    const key = `${u} ${width}`;
    const known = profiles.get(key);
    if (known !== undefined) return known;
    const made = new Float64Array(rows);
    for (const column of unknowns[u]?.columns ?? []) {
      const texts = problem.columns[column];
      texts?.byRow.forEach((text, row) => {
        const measured = texts.distinct[text];
        const lines = measured === undefined ? 1 : countLines(measured, width);
        made[row] = Math.max(made[row] ?? 0, lines * problem.line + problem.rowExtra);
      });
    }
    profiles.set(key, made);
    return made;
  };
  // Columns with the most text first: they decide soonest that a choice cannot win.
  const volume = (u: number): number => profile(u, least[u] ?? 0).reduce((total, each) => total + each, 0);
  const order = unknowns.map((_, u) => u).sort((one, other) => volume(other) - volume(one));
  let best = atMost;
  const widths = [...least];

  const bound = (base: Float64Array, from: number, left: number): number => {
    const heights = base.slice();
    for (let i = from; i < order.length; i++) {
      const u = order[i] ?? 0;
      const widest = (least[u] ?? 0) + Math.floor(left / (counts[u] ?? 1) / CHARACTER) * CHARACTER;
      profile(u, unknowns[u]?.fixed ? (least[u] ?? 0) : widest).forEach((height, row) => {
        if (height > (heights[row] ?? 0)) heights[row] = height;
      });
    }
    return heights.reduce((total, each) => total + each, 0);
  };

  const choose = (i: number, base: Float64Array, left: number): void => {
    const u = order[i];
    if (u === undefined) {
      const height = heightWith(problem, widths);
      if (height < best) found?.([...widths]);
      best = Math.min(best, height);
      return;
    }
    const count = counts[u] ?? 1;
    const most = unknowns[u]?.fixed ? 0 : Math.floor(left / count / CHARACTER) * CHARACTER;
    for (let more = 0; more <= most; more += CHARACTER) {
      const width = (least[u] ?? 0) + more;
      const heights = base.slice();
      profile(u, width).forEach((height, row) => {
        if (height > (heights[row] ?? 0)) heights[row] = height;
      });
      widths[u] = width;
      if (bound(heights, i + 1, left - more * count) < best) choose(i + 1, heights, left - more * count);
      if (width >= (unknowns[u]?.useful ?? 0)) break;
    }
    widths[u] = least[u] ?? 0;
  };
  choose(0, problem.rowHeights.slice(), problem.room - taken);
  return best;
}
