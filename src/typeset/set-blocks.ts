import type { Report } from '../diagnostics/diagnostic.ts';
import type { LaidOutItem } from './laid-out.ts';
import { type Room, setTable, type TableLayout, tableBreak } from './set-table.ts';
import type { SizedTable } from './sized-table.ts';

const ignore: Report = () => {};

/**
 * Sets the blocks of a table that was too wide one below the other: a block begins under the one before where all of
 * it fits there, otherwise on a new page.
 */
export function setBlocks(blocks: readonly SizedTable[], room: Room, report: Report): TableLayout {
  const items: LaidOutItem[] = [];
  let pages = 1;
  let used = 0;
  let height = room.firstHeight;
  let last: TableLayout | undefined;
  blocks.forEach((block, index) => {
    const { breakHeight } = block.read.rules;
    const gap = index === 0 ? 0 : block.type.line + breakHeight;
    const own = { ...room, below: index === blocks.length - 1 ? (room.below ?? 0) : 0 };
    const below = { ...own, firstHeight: height - used - gap };
    const isBelow = index === 0 || setTable(block, below, ignore).pages === 1;
    const fresh = { ...own, firstHeight: room.height - breakHeight };
    const set = setTable(block, isBelow ? below : fresh, report);
    if (index > 0) items.push(tableBreak(isBelow ? { before: block.type.line } : undefined));
    items.push(...set.items);
    pages += set.pages - (isBelow ? 1 : 0);
    const isSamePage = isBelow && set.pages === 1;
    const start = isSamePage ? used + gap : set.pages === 1 ? breakHeight : 0;
    used = start + set.lastPageUsed;
    if (!isSamePage) height = room.height;
    last = set;
  });
  if (last === undefined) throw new Error('a table without blocks');
  return { ...last, items, pages, lastPageUsed: used };
}
