import { type Heights, heightsOf, STEP } from './column-heights.ts';
import type { WidthProblem } from './column-problem.ts';

/** How much higher than necessary a table may get for better line ends. */
const BEAUTY = 1.02;
/** Moves are tried large first, in steps of half a character. */
const STRIDES = [16, 8, 4, 2, 1] as const;
/** With more unknowns than this, moves between three columns are too many to try. */
const MOST_FOR_TRIPLES = 10;

type Cost = (steps: Int32Array) => number;

/** The choice so far: steps of each unknown above its least, and what is left to give away. */
interface Search {
  readonly problem: WidthProblem;
  readonly steps: Int32Array;
  /** Steps, one for each column that gets wider. */
  left: number;
}

/**
 * Widths of the unknowns (tenths of the font size) with which the table is lowest, as far as moves between two or
 * three columns find it; within 2 % of that, the widths whose lines end best. Deterministic. What no text needs is
 * left over. The least widths must fit the room.
 */
export function searchWidths(problem: WidthProblem): readonly number[] {
  const heights = heightsOf(problem);
  const search = startingPoint(problem);
  descend(search, (steps) => heights.smooth(steps));
  const height: Cost = (steps) => heights.exact(steps) + heights.smooth(steps) / 1000;
  descend(search, height);
  descendInTriples(search, height);
  descend(search, beautyCost(heights, heights.exact(search.steps) * BEAUTY));
  return problem.unknowns.map(({ least }, u) => least + (search.steps[u] ?? 0) * STEP);
}

function beautyCost(heights: Heights, limit: number): Cost {
  const line = 320;
  return (steps) => {
    const exact = heights.exact(steps);
    if (exact > limit) return Number.POSITIVE_INFINITY;
    return exact + heights.faults(steps) * line + heights.smooth(steps) / 1000;
  };
}

/** Room is shared out by the amount of text: a column's width goes with the square root of its texts' area. */
function startingPoint(problem: WidthProblem): Search {
  const { unknowns, room } = problem;
  const taken = unknowns.reduce((total, { least, columns }) => total + least * columns.length, 0);
  const budget = Math.max(0, Math.floor((room - taken) / STEP));
  const weights = unknowns.map(({ columns, fixed }) => (fixed ? 0 : Math.sqrt(textArea(problem, columns))));
  const weight = weights.reduce((total, each) => total + each, 0) || 1;
  const steps = new Int32Array(unknowns.length);
  let left = budget;
  unknowns.forEach((unknown, u) => {
    const share = Math.floor((budget * (weights[u] ?? 0)) / weight / unknown.columns.length);
    const given = Math.min(share, mostSteps(problem, u));
    steps[u] = given;
    left -= given * unknown.columns.length;
  });
  return { problem, steps, left };
}

function textArea(problem: WidthProblem, columns: readonly number[]): number {
  let area = 0;
  for (const column of columns) {
    const texts = problem.columns[column];
    for (const text of texts?.byRow ?? []) {
      const length = texts?.distinct[text]?.ends.at(-1) ?? 0;
      area += length * length;
    }
  }
  return area;
}

function mostSteps({ unknowns }: WidthProblem, u: number): number {
  const unknown = unknowns[u];
  if (unknown === undefined || unknown.fixed) return 0;
  return Math.ceil((unknown.useful - unknown.least) / STEP);
}

/** Takes every move of width from one unknown to another that lowers the cost, until none does. */
function descend(search: Search, cost: Cost): void {
  const count = search.steps.length;
  let best = cost(search.steps);
  for (const stride of STRIDES) {
    for (let before = Number.POSITIVE_INFINITY; best < before; ) {
      before = best;
      for (let to = 0; to < count; to++) {
        for (let from = 0; from < count; from++) best = attempt(search, cost, best, from, [to], stride);
      }
    }
  }
}

/** The same for moves from one unknown to two others, which get a table out of a dent that single moves leave it in. */
function descendInTriples(search: Search, cost: Cost): void {
  const count = search.steps.length;
  if (count > MOST_FOR_TRIPLES) return;
  let best = cost(search.steps);
  for (let before = Number.POSITIVE_INFINITY; best < before; ) {
    before = best;
    for (const stride of STRIDES) {
      for (let from = 0; from < count; from++) {
        for (let to = 0; to < count; to++) {
          for (let second = to + 1; second < count; second++) {
            best = attempt(search, cost, best, from, [to, second], stride);
          }
        }
      }
    }
  }
}

/** Widens `to` by `stride` at the expense of what is left and of `from`; undone unless the cost falls. */
function attempt(
  search: Search,
  cost: Cost,
  best: number,
  from: number,
  to: readonly number[],
  stride: number,
): number {
  const { problem, steps, left } = search;
  if (to.some((u) => u === from || (steps[u] ?? 0) + stride > mostSteps(problem, u))) return best;
  const before = steps.slice();
  let needed = -left;
  for (const u of to) {
    needed += stride * (problem.unknowns[u]?.columns.length ?? 1);
    steps[u] = (steps[u] ?? 0) + stride;
  }
  const giver = problem.unknowns[from]?.columns.length ?? 1;
  const given = Math.max(0, Math.ceil(needed / giver));
  steps[from] = (steps[from] ?? 0) - given;
  search.left = given * giver - needed;
  if ((steps[from] ?? 0) >= 0) {
    const now = cost(steps);
    if (now < best - 1e-6) return now;
  }
  steps.set(before);
  search.left = left;
  return best;
}
