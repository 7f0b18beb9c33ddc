import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Block } from '../document/document.ts';
import type { Table } from '../document/table.ts';
import type { Context } from './context.ts';
import type { LaidOutItem } from './laid-out.ts';
import type { Room } from './page-geometry.ts';
import { planPages } from './page-plan.ts';
import { layOutTable } from './table.ts';
import { layOutTextBlock, type Setting, type TextBlock } from './text-blocks.ts';

/** Blocks below what already stands on the page; with it. A table learns how much room the page has left for it. */
export function layOutBlocks(
  blocks: readonly Block[],
  above: readonly LaidOutItem[],
  setting: Setting,
  room: Room,
  context: Context,
): readonly LaidOutItem[] {
  const setText = (block: TextBlock) => layOutTextBlock(block, setting, room.width, context.standard);
  let items: readonly LaidOutItem[] = above;
  blocks.forEach((block, index) => {
    if (block.kind !== 'table') {
      items = [...items, ...setText(block)];
      return;
    }
    const following = textsAfter(blocks, index);
    const firstNote = following.findIndex(({ kind }) => kind !== 'form-line');
    const labels = firstNote === -1 ? following : following.slice(0, firstNote);
    const below = {
      labels: labels.flatMap(setText),
      all: (setting === 'form' ? following : labels).flatMap(setText),
    };
    items = [...items, ...layOutTableAbove(block, { room, above: items, below }, context)];
  });
  return items;
}

/** The blocks of text between a table and the next one, or the end. */
function textsAfter(blocks: readonly Block[], table: number): readonly TextBlock[] {
  const texts: TextBlock[] = [];
  for (const block of blocks.slice(table + 1)) {
    if (block.kind === 'table') break;
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

/**
 * A table that leaves room for what belongs under it. Kept free on its last page is the height of labels and notes,
 * of the labels alone (审核人 填表人), or nothing: whichever brings all of it on the fewest pages, the table itself on
 * the fewest among these, in this order.
 */
function layOutTableAbove(
  table: Table,
  { room, above, below }: TablePlace,
  { styles, report }: Context,
): readonly LaidOutItem[] {
  const { width, height } = room;
  const used = planPages(above, styles, room).lastPageUsed;
  const heightOf = (items: readonly LaidOutItem[]) =>
    planPages(items, styles, { width, height: Infinity }).lastPageUsed;
  const attempt = (reserve: number) => {
    const found: Diagnostic[] = [];
    const space = { width, height, firstHeight: height - used, below: reserve };
    const { items, pages: tablePages } = layOutTable(table, space, (each) => found.push(each));
    const { pages } = planPages([...above, ...items, ...below.all], styles, room);
    return { items, pages, tablePages, found };
  };
  const reserves = [heightOf(below.all), heightOf(below.labels), 0];
  const attempts = [...new Set(reserves)].filter((reserve) => reserve < height / 2).map(attempt);
  const fewest = Math.min(...attempts.map(({ pages }) => pages));
  const shortest = attempts.filter(({ pages }) => pages === fewest);
  const leastDivided = Math.min(...shortest.map(({ tablePages }) => tablePages));
  const best = shortest.find(({ tablePages }) => tablePages === leastDivided);
  best?.found.forEach(report);
  return best?.items ?? [];
}
