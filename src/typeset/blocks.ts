import type { Block } from '../document/document.ts';
import type { Context } from './context.ts';
import type { LaidOutItem, LaidOutParagraph } from './laid-out.ts';
import type { Room } from './page-geometry.ts';
import { isNote } from './stretches.ts';
import { layOutWithTable } from './table-in-text.ts';
import { layOutTextBlock, type Setting, type TextBlock } from './text-blocks.ts';

/** Blocks below what already stands on the page; with it. A table learns what stands above it and belongs under it. */
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
    items = layOutWithTable(block, { room, above: items, bodyStart: above.length, below }, context);
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
