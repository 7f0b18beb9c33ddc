import { type Heights, heightsOf } from './column-heights.ts';
import type { WidthProblem } from './column-problem.ts';
import { lineBounds, mostLines } from './line-counts.ts';
import { lowestWidths } from './lowest-widths.ts';
import { type Cost, climb, type Ladders, rungBelow } from './width-moves.ts';

/** How much higher than necessary a table may get for better line ends. */
const BEAUTY = 1.02;
/** What lowers cells that are not the highest of their rows counts so much less. */
const TIES = 1000;
/** Widths are tried in halves of a character, in tenths. */
const STEP = 5;

/**
 * Widths of the unknowns (tenths of the font size) with which the table is lowest; within 2 % of that, the widths
 * whose lines end best. Deterministic. What no text needs is left over. The least widths must fit the room.
 */
export function searchWidths(problem: WidthProblem): readonly number[] {
  const heights = heightsOf(problem);
  const counts = problem.unknowns.map(({ columns }) => columns.length);
  const every = problem.unknowns.map((_, u) => stepsOf(problem, u));
  const rungs = every.map((widths, u) => withoutUseless(heights, u, widths));
  const ladders: Ladders = { rungs, counts, room: problem.room };
  const height: Cost = (widths, limit) => {
    const exact = heights.exact(widths);
    return exact < limit ? exact + heights.smooth(widths) / TIES : exact;
  };
  const near = climb(ladders, shareByText(problem), (widths) => heights.smooth(widths));
  const low = lowestWidths(problem, heights, ladders, climb(ladders, near, height), height);
  const beauty = beautyCost(heights, problem.line, heights.exact(low) * BEAUTY);
  return [...climb({ ...ladders, rungs: every }, low, beauty)];
}

/**
 * A height, twips, that no table exceeds whose widths `searchWidths` finds, worked out without a search. The search
 * begins with a guess and goes to what is lower, but for the little that better line ends may cost.
 */
export function highestFound(problem: WidthProblem): number {
  const { unknowns, rowHeights, spanning, line, rowExtra } = problem;
  const guess = shareByText(problem);
  const widths = guess.map((width, u) => {
    const steps = stepsOf(problem, u);
    return steps[rungBelow(steps, width)] ?? 0;
  });
  // What is compared first falls with every line of every cell; no row is higher than it says, but for its margins.
  const smooth = heightsOf(problem).smooth(widths);
  const margins = rowHeights.reduce((total, height) => total + Math.max(rowExtra, height - line), 0);
  const leastOf = new Map(unknowns.flatMap(({ columns, least }) => columns.map((column) => [column, least])));
  const merged = spanning.reduce((total, { measured, firstRow, lastRow, firstColumn, lastColumn }) => {
    let width = 0;
    for (let column = firstColumn; column <= lastColumn; column++) width += leastOf.get(column) ?? 0;
    const rows = (lastRow - firstRow + 1) * (line + rowExtra);
    return total + Math.max(0, mostLines(lineBounds(measured), width) * line + rowExtra - rows);
  }, 0);
  return Math.ceil(BEAUTY * (smooth + smooth / TIES + margins + merged));
}

/** A first guess: all room beyond the least widths goes by the amount of text, the longest texts counting most. */
function shareByText({ unknowns, columns, room }: WidthProblem): Int32Array {
  const taken = unknowns.reduce((total, unknown) => total + unknown.least * unknown.columns.length, 0);
  const weights = unknowns.map((unknown) => {
    let area = 0;
    for (const column of unknown.columns) {
      const texts = columns[column];
      for (const text of texts?.byRow ?? []) area += (texts?.distinct[text]?.ends.at(-1) ?? 0) ** 2;
    }
    return Math.sqrt(area);
  });
  const weight = weights.reduce((total, each) => total + each, 0) || 1;
  return Int32Array.from(unknowns, (unknown, u) =>
    Math.floor(unknown.least + ((room - taken) * (weights[u] ?? 0)) / weight / unknown.columns.length),
  );
}

function beautyCost(heights: Heights, line: number, highest: number): Cost {
  return (widths, limit) => {
    const exact = heights.exact(widths);
    if (exact > highest) return Number.POSITIVE_INFINITY;
    if (exact >= limit) return exact;
    const faulty = exact + heights.faults(widths) * line;
    return faulty < limit ? faulty + heights.smooth(widths) / TIES : faulty;
  };
}

/** From the least width on to the one that is wide enough for anything, or that leaves the others no more than theirs. */
function stepsOf({ unknowns, room }: WidthProblem, u: number): readonly number[] {
  const unknown = unknowns[u];
  if (unknown === undefined || unknown.fixed) return [unknown?.least ?? 0];
  const taken = unknowns.reduce((total, { least, columns }) => total + least * columns.length, 0);
  const most = Math.min(unknown.useful + STEP, unknown.least + (room - taken) / unknown.columns.length);
  const count = Math.max(0, Math.floor((most - unknown.least) / STEP));
  return Array.from({ length: count + 1 }, (_, step) => unknown.least + step * STEP);
}

/** Only the widths at which some cell gets shorter. */
function withoutUseless(heights: Heights, u: number, widths: readonly number[]): readonly number[] {
  let before: number | undefined;
  return widths.filter((width) => {
    if (before !== undefined && !heights.isShorterAnywhere(u, width, before)) return false;
    before = width;
    return true;
  });
}
