import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Table } from '../document/table.ts';
import type { TableType } from '../standard/table.ts';
import type { Context } from './context.ts';
import type { LaidOutItem } from './laid-out.ts';
import { heightOfPage, type Room } from './page-geometry.ts';
import { planPages, type Styles, styleOf } from './page-plan.ts';
import { layOutTable } from './table.ts';
import { tightened } from './table-types.ts';

/** Where a table stands: what is above it, and what belongs under it: labels, or labels and notes. */
interface TablePlace {
  readonly room: Room;
  readonly above: readonly LaidOutItem[];
  /** Index of the first item above that is not the opening of the part. */
  readonly bodyStart: number;
  readonly below: { readonly labels: readonly LaidOutItem[]; readonly all: readonly LaidOutItem[] };
}

interface PlacedTable {
  readonly items: readonly LaidOutItem[];
  /** Of everything: what stands above, the table, what belongs under it. */
  readonly pages: number;
  readonly found: readonly Diagnostic[];
}

/**
 * A table with what stands above it. Below other text it begins on the next page, its headings and labels with it,
 * where it would do so alone, and where the page is at least half full and the next one takes it whole, with what
 * belongs to it: a list to be filled in is not divided for a few rows. Otherwise it begins where the text above it ends.
 */
export function layOutWithTable(table: Table, place: TablePlace, context: Context): readonly LaidOutItem[] {
  const { above, room, bodyStart } = place;
  const { styles, report } = context;
  const stay = layOutTableAbove(table, place, context);
  const lead = startOfLead(above, styles);
  const first = above[lead];
  if (lead > bodyStart && first?.kind === 'paragraph') {
    const moved = above.with(lead, { ...first, pageBreakBefore: true });
    const move = layOutTableAbove(table, { ...place, above: moved }, context);
    const { pages, places } = planPages(above, styles, room);
    const { top = 0, firstPage = 1 } = places[lead] ?? {};
    const isHalfFull = top >= heightOfPage(room, firstPage) / 2;
    const isDivided = stay.pages > pages;
    const isWhole = move.pages === planPages(moved, styles, room).pages;
    if (top > 0 && (startsOnNewPage(stay.items) || (isDivided && isWhole && isHalfFull))) {
      move.found.forEach(report);
      return [...moved, ...move.items];
    }
  }
  stay.found.forEach(report);
  return [...above, ...stay.items];
}

const startsOnNewPage = ([first]: readonly LaidOutItem[]): boolean =>
  first?.kind === 'paragraph' && first.pageBreakBefore === true;

/** Where the headings and labels that lead to what follows begin; the end where there are none. */
function startOfLead(items: readonly LaidOutItem[], styles: Styles): number {
  const last = items.findLastIndex(
    (item) => item.kind === 'table' || !(item.keepNext ?? styleOf(item, styles).keepNext),
  );
  return last + 1;
}

/** One way to set a table, with what is wrong with its ending. */
interface Attempt extends PlacedTable {
  readonly tablePages: number;
  readonly type: TableType;
  /** Rows were moved to mend it. */
  readonly isMended: boolean;
  /** Labels without the table above them; notes without it, or a row alone on the last page. */
  readonly faults: readonly [labels: boolean, notes: boolean, row: boolean];
}

/**
 * A table that leaves room for what belongs under it. Kept free on its last page is the height of labels and notes, of
 * the labels alone (审核人 填表人), or nothing: whichever leaves nothing alone on a page, brings all of it on the fewest
 * pages, the table itself on the fewest among these, in this order.
 *
 * Where rows had to be moved for that, narrower margins are taken instead if they save the page, as a clerk would do it;
 * where moving did not help, a smaller type, but none below 五号.
 */
function layOutTableAbove(table: Table, place: TablePlace, context: Context): PlacedTable {
  const rules = context.standard.table;
  const usual = bestAttempt(table, place, rules.types, context);
  const hasFaults = usual.faults.includes(true);
  if (!hasFaults && !usual.isMended) return usual;
  const tight = tightened(usual.type, rules);
  const smaller = rules.types.filter(({ size }) => size < usual.type.size && size >= rules.decentSize);
  for (const type of hasFaults ? [tight, ...smaller] : [tight]) {
    const other = bestAttempt(table, place, [type], context);
    const isWhole = !other.faults.includes(true) && other.tablePages > 0;
    if (isWhole && other.type === type && (hasFaults || other.pages < usual.pages)) return other;
  }
  return usual;
}

function bestAttempt(
  table: Table,
  { room, above, below }: TablePlace,
  types: readonly TableType[],
  { standard, styles }: Context,
): Attempt {
  const { width, height } = room;
  const used = planPages(above, styles, room).lastPageUsed;
  const heightOf = (items: readonly LaidOutItem[]) =>
    planPages(items, styles, { width, height: Infinity }).lastPageUsed;
  const labels = heightOf(below.labels);
  const all = heightOf(below.all);
  const attempt = (reserve: number): Attempt => {
    const found: Diagnostic[] = [];
    const space = { width, height, firstHeight: height - used, below: reserve };
    const layout = layOutTable(table, space, standard.table, (each) => found.push(each), types);
    const { items, type, ending, pages: tablePages } = layout;
    const { pages, places } = planPages([...above, ...items, ...below.all], styles, room);
    const isBelow = (count: number): boolean => {
      const last = above.length + items.length - 1;
      return places[last]?.lastPage === places[last + count]?.lastPage;
    };
    const faults = [
      !isBelow(below.labels.length),
      all < height / 2 && !isBelow(below.all.length),
      ending === 'stray',
    ] as const;
    return { items, pages, found, tablePages, type, isMended: ending === 'mended', faults };
  };
  const reserves = [all, labels, 0].filter((reserve) => reserve < height / 2);
  const attempts = [...new Set(reserves)].map(attempt);
  return attempts.reduce((best, other) => (isBetter(other, best) ? other : best));
}

function isBetter(one: Attempt, other: Attempt): boolean {
  const orderOf = ({ faults, pages, tablePages }: Attempt) => [...faults.map(Number), pages, tablePages];
  const order = orderOf(other);
  const difference = orderOf(one)
    .map((value, index) => value - (order[index] ?? 0))
    .find((each) => each !== 0);
  return difference !== undefined && difference < 0;
}
