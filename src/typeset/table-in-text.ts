import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Table } from '../document/table.ts';
import type { Context } from './context.ts';
import type { LaidOutItem } from './laid-out.ts';
import { heightOfPage, type Room } from './page-geometry.ts';
import { planPages, type Styles, styleOf } from './page-plan.ts';
import { layOutTable } from './table.ts';

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

/**
 * A table that leaves room for what belongs under it. Kept free on its last page is the height of labels and notes,
 * of the labels alone (审核人 填表人), or nothing: whichever brings all of it on the fewest pages, the table itself on
 * the fewest among these, in this order.
 */
function layOutTableAbove(
  table: Table,
  { room, above, below }: TablePlace,
  { standard, styles }: Context,
): PlacedTable {
  const { width, height } = room;
  const { pages: page, lastPageUsed } = planPages(above, styles, room);
  const firstHeight = heightOfPage(room, page) - lastPageUsed;
  const heightOf = (items: readonly LaidOutItem[]) =>
    planPages(items, styles, { width, height: Infinity }).lastPageUsed;
  const attempt = (reserve: number) => {
    const found: Diagnostic[] = [];
    const space = { width, height, firstHeight, below: reserve };
    const { items, pages: tablePages } = layOutTable(table, space, standard.table, (each) =>
      found.push(each),
    );
    const { pages } = planPages([...above, ...items, ...below.all], styles, room);
    return { items, pages, tablePages, found };
  };
  const reserves = [heightOf(below.all), heightOf(below.labels), 0];
  const attempts = [...new Set(reserves)].filter((reserve) => reserve < height / 2).map(attempt);
  const fewest = Math.min(...attempts.map(({ pages }) => pages));
  const shortest = attempts.filter(({ pages }) => pages === fewest);
  const leastDivided = Math.min(...shortest.map(({ tablePages }) => tablePages));
  const best = shortest.find(({ tablePages }) => tablePages === leastDivided);
  return best ?? { items: [], pages: 1, found: [] };
}
