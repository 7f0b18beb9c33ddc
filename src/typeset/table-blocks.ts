import type { Table } from '../document/table.ts';
import type { TableType } from '../standard/table.ts';
import { narrowestWidths } from './column-needs.ts';
import type { ReadTable } from './read-table.ts';
import { sliceColumns } from './slice-columns.ts';

/** What a cut inside a group weighs, in blocks: so much at the first level of the header, half at the second. */
const CUT_GROUP = 0.6;
/**
 * What blocks weigh that are wider or narrower than an equal share: 15 and 5 columns are better than a group cut in
 * two, 16 and 4 are not.
 */
const UNEVEN = 1;

/** A table too wide for its page, as tables side by side that are set one below the other. */
export interface Blocks {
  readonly tables: readonly Table[];
  /** The largest type in which so few blocks are enough. */
  readonly type: TableType;
}

/** The cheapest division of the columns in a type. */
interface Division {
  /** Where the blocks after the first begin. */
  readonly cuts: readonly number[];
  /** Number of blocks, and more for groups that are cut. */
  readonly cost: number;
}

/**
 * Splits the columns into few blocks that fit the room and are of nearly equal width, groups of columns kept together
 * where possible. Every block begins with the stub columns. Undefined where a single column beside the stub is too
 * wide.
 */
export function splitIntoBlocks(read: ReadTable, roomWidth: number): Blocks | undefined {
  const { table, grid, rules } = read;
  const stub = Math.min(table.stubColumns, grid.columns - 1);
  let best: (Division & { readonly type: TableType }) | undefined;
  for (const type of rules.types) {
    const division = divide(read, narrowestWidths(read.needs, type, rules), stub, roomWidth);
    if (division !== undefined && (best === undefined || division.cost < best.cost - 0.1))
      best = { ...division, type };
  }
  if (best === undefined) return undefined;
  const stubColumns = Array.from({ length: stub }, (_, column) => column);
  const starts = [stub, ...best.cuts];
  const tables = starts.map((start, block) => {
    const end = starts[block + 1] ?? grid.columns;
    const own = Array.from({ length: end - start }, (_, offset) => start + offset);
    return sliceColumns(table, grid, [...stubColumns, ...own], (column) => block > 0 && column < start);
  });
  return { tables, type: best.type };
}

function divide(
  read: ReadTable,
  widths: readonly number[],
  stub: number,
  roomWidth: number,
): Division | undefined {
  const { grid } = read;
  const sums = [0];
  for (const width of widths) sums.push((sums.at(-1) ?? 0) + width);
  const sum = (from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0);
  const room = roomWidth - sum(0, stub);
  if (room <= 0 || widths.slice(stub).some((width) => width > room)) return undefined;
  const groupsCut = (column: number): number => {
    let weight = 0;
    for (let row = 0; row < grid.headerRows; row++) {
      if (grid.at(row, column).column < column) weight += CUT_GROUP / (row + 1);
    }
    return weight;
  };
  const fewest = Math.max(2, Math.ceil(sum(stub, grid.columns) / room));
  let best: Division | undefined;
  for (let blocks = fewest; blocks <= Math.min(2 * fewest, grid.columns - stub); blocks++) {
    const even = sum(stub, grid.columns) / blocks;
    const cost = (from: number, to: number): number => {
      const width = sum(from, to);
      if (width > room) return Number.POSITIVE_INFINITY;
      return UNEVEN * ((width - even) / even) ** 2 + (to < grid.columns ? groupsCut(to) : 0);
    };
    const division = cheapestCuts(stub, grid.columns, blocks, cost);
    if (division === undefined) continue;
    const total = division.cost + blocks;
    if (best === undefined || total < best.cost) best = { ...division, cost: total };
  }
  return best;
}

/** Divides the columns from `start` to `end` into so many blocks at the least sum of costs. */
function cheapestCuts(
  start: number,
  end: number,
  blocks: number,
  cost: (from: number, to: number) => number,
): Division | undefined {
  let ways = new Map<number, Division>([[start, { cost: 0, cuts: [] }]]);
  for (let block = 1; block <= blocks; block++) {
    const further = new Map<number, Division>();
    // From the right, so that of equally good divisions the one with the smaller last block is taken.
    for (const [from, way] of [...ways].sort(([one], [other]) => other - one)) {
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
  return ways.get(end);
}
