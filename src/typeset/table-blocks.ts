import type { Table } from '../document/table.ts';
import { type TableType, tableStandard } from '../standard/table.ts';
import { marginsOf } from './cell-margins.ts';
import { leastWidths } from './column-needs.ts';
import type { ReadTable } from './column-widths.ts';
import { sliceColumns } from './slice-columns.ts';

/** What a cut inside a group of columns weighs against blocks of unequal width, for each level of the header. */
const CUT_GROUP = 0.05;

/** A table too wide for its page, as tables side by side that are set one below the other. */
export interface Blocks {
  readonly tables: readonly Table[];
  /** The largest type in which so few blocks are enough. */
  readonly type: TableType;
}

/**
 * Splits the columns into as few blocks as fit the room, of nearly equal width, groups of columns kept together where
 * possible. Every block begins with the stub columns. Undefined where a single column beside the stub is too wide.
 */
export function splitIntoBlocks(read: ReadTable, roomWidth: number): Blocks | undefined {
  let fewest: { cuts: readonly number[]; type: TableType } | undefined;
  for (const type of tableStandard.types) {
    const cuts = cutColumns(read, type, roomWidth);
    if (cuts !== undefined && (fewest === undefined || cuts.length < fewest.cuts.length))
      fewest = { cuts, type };
  }
  if (fewest === undefined) return undefined;
  const { table, grid } = read;
  const stub = Math.min(table.stubColumns, grid.columns - 1);
  const stubColumns = Array.from({ length: stub }, (_, column) => column);
  const ends = [...fewest.cuts, grid.columns];
  const tables = ends.map((end, block) => {
    const start = block === 0 ? stub : (ends[block - 1] ?? stub);
    const own = Array.from({ length: end - start }, (_, offset) => start + offset);
    return sliceColumns(table, grid, [...stubColumns, ...own], (column) => block > 0 && column < start);
  });
  return { tables, type: fewest.type };
}

/** Where the blocks after the first begin; the cheapest cuts, found column by column. */
function cutColumns(
  { table, grid, needs }: ReadTable,
  type: TableType,
  roomWidth: number,
): readonly number[] | undefined {
  const least = leastWidths(needs, type, tableStandard.fillWidths.at(-1) ?? 0).widths;
  const widths = least.map((width) => width * type.size + marginsOf(type));
  const stub = Math.min(table.stubColumns, grid.columns - 1);
  const sum = (from: number, to: number): number =>
    widths.slice(from, to).reduce((total, width) => total + width, 0);
  const room = roomWidth - sum(0, stub);
  const count = Math.ceil(sum(stub, grid.columns) / room);
  if (room <= 0 || widths.slice(stub).some((width) => width > room)) return undefined;
  for (let blocks = Math.max(2, count); blocks <= grid.columns - stub; blocks++) {
    const even = sum(stub, grid.columns) / blocks;
    const cost = (from: number, to: number): number => {
      const width = sum(from, to);
      if (width > room) return Number.POSITIVE_INFINITY;
      return ((width - even) / room) ** 2 + (to < grid.columns ? CUT_GROUP * groupsCut(to) : 0);
    };
    const cuts = cheapestCuts(stub, grid.columns, blocks, cost);
    if (cuts !== undefined) return cuts;
  }
  return undefined;

  function groupsCut(column: number): number {
    let levels = 0;
    for (let row = 0; row < grid.headerRows; row++) if (grid.at(row, column).column < column) levels++;
    return levels;
  }
}

/** Divides the columns from `start` to `end` into so many blocks at the least sum of costs. */
function cheapestCuts(
  start: number,
  end: number,
  blocks: number,
  cost: (from: number, to: number) => number,
): readonly number[] | undefined {
  interface Way {
    readonly cost: number;
    readonly cuts: readonly number[];
  }
  let ways = new Map<number, Way>([[start, { cost: 0, cuts: [] }]]);
  for (let block = 1; block <= blocks; block++) {
    const further = new Map<number, Way>();
    for (const [from, way] of ways) {
      const first = block === blocks ? end : from + 1;
      for (let to = first; to <= end; to++) {
        const total = way.cost + cost(from, to);
        const known = further.get(to);
        if (total === Number.POSITIVE_INFINITY || (known !== undefined && known.cost <= total)) continue;
        further.set(to, { cost: total, cuts: to === end ? way.cuts : [...way.cuts, to] });
      }
    }
    ways = further;
  }
  return ways.get(end)?.cuts;
}
