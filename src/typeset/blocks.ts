import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Block } from '../document/document.ts';
import type { Table } from '../document/table.ts';
import type { Context } from './context.ts';
import type { LaidOutItem, LaidOutParagraph } from './laid-out.ts';
import type { Room } from './page-geometry.ts';
import { planPages, type Styles, styleOf } from './page-plan.ts';
import { isNote } from './stretches.ts';
import { layOutTable } from './table.ts';
import { layOutTextBlock, type Setting, type TextBlock } from './text-blocks.ts';

/**
 * Blocks below what already stands on the page; with it. A table learns how much room the page has left for it, and
 * takes its headings and labels along where it begins on the next page.
 */
export function layOutBlocks(
  blocks: readonly Block[],
  above: readonly LaidOutItem[],
  setting: Setting,
  room: Room,
  context: Context,
): readonly LaidOutItem[] {
  const setText = (block: TextBlock) =>
    layOutTextBlock(block, isNote(block) ? 'form' : setting, room.width, context.standard);
  let items: readonly LaidOutItem[] = above;
  blocks.forEach((block, index) => {
    if (block.kind !== 'table') {
      const leads = block.kind === 'form-line' && leadsToTable(blocks, index);
      items = [...items, ...(leads ? setText(block).map(keptWithNext) : setText(block))];
      return;
    }
    const following = textsUnder(blocks, index);
    const firstNote = following.findIndex(({ kind }) => kind !== 'form-line');
    const labels = firstNote === -1 ? following : following.slice(0, firstNote);
    const below = { labels: labels.flatMap(setText), all: following.flatMap(setText) };
    items = layOutWithTable(block, { room, above: items, below }, context);
  });
  return items;
}

const keptWithNext = (line: LaidOutParagraph): LaidOutParagraph => ({ ...line, keepNext: true });

/** Whether nothing but labels stands between a label and the table below it. */
function leadsToTable(blocks: readonly Block[], label: number): boolean {
  return blocks.slice(label + 1).find(({ kind }) => kind !== 'form-line')?.kind === 'table';
}

/** Labels and notes between a table and what follows it. */
function textsUnder(blocks: readonly Block[], table: number): readonly TextBlock[] {
  const texts: TextBlock[] = [];
  for (const block of blocks.slice(table + 1)) {
    if (block.kind === 'table' || (block.kind !== 'form-line' && !isNote(block))) break;
    texts.push(block);
  }
  return texts;
}

/** Where a table stands: what is above it, and what belongs under it: labels, or labels and notes. */
interface TablePlace {
  readonly room: Room;
  readonly above: readonly LaidOutItem[];
  readonly below: { readonly labels: readonly LaidOutItem[]; readonly all: readonly LaidOutItem[] };
}

/** A table with what stands above it. Headings and labels never stay behind on the page before their table. */
function layOutWithTable(table: Table, place: TablePlace, context: Context): readonly LaidOutItem[] {
  const { above, room } = place;
  const start = startOfLead(above, context.styles);
  const set = layOutTableAbove(table, place, context);
  const places = planPages(above, context.styles, room).places;
  const isLeftBehind = startsOnNewPage(set.items) && start < above.length && (places[start]?.top ?? 0) > 0;
  if (!isLeftBehind) {
    set.found.forEach(context.report);
    return [...above, ...set.items];
  }
  const moved = above.map((item, index) =>
    index === start && item.kind === 'paragraph' ? { ...item, pageBreakBefore: true } : item,
  );
  const again = layOutTableAbove(table, { ...place, above: moved }, context);
  again.found.forEach(context.report);
  return [...moved, ...again.items];
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
): { readonly items: readonly LaidOutItem[]; readonly found: readonly Diagnostic[] } {
  const { width, height } = room;
  const used = planPages(above, styles, room).lastPageUsed;
  const heightOf = (items: readonly LaidOutItem[]) =>
    planPages(items, styles, { width, height: Infinity }).lastPageUsed;
  const attempt = (reserve: number) => {
    const found: Diagnostic[] = [];
    const space = { width, height, firstHeight: height - used, below: reserve };
    const { items, pages: tablePages } = layOutTable(table, space, standard.table, (each) => found.push(each));
    const { pages } = planPages([...above, ...items, ...below.all], styles, room);
    return { items, pages, tablePages, found };
  };
  const reserves = [heightOf(below.all), heightOf(below.labels), 0];
  const attempts = [...new Set(reserves)].filter((reserve) => reserve < height / 2).map(attempt);
  const fewest = Math.min(...attempts.map(({ pages }) => pages));
  const shortest = attempts.filter(({ pages }) => pages === fewest);
  const leastDivided = Math.min(...shortest.map(({ tablePages }) => tablePages));
  const best = shortest.find(({ tablePages }) => tablePages === leastDivided);
  return best ?? { items: [], found: [] };
}
