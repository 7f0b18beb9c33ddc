import type { Block, Part } from '../document/document.ts';
import type { Table } from '../document/table.ts';
import type { Orientation } from './page-geometry.ts';

/** Neighbouring blocks of a part that share pages of one orientation. */
export interface Stretch {
  readonly orientation: Orientation;
  readonly blocks: readonly Block[];
}

/**
 * Decides which pages of a part lie on their side.
 *
 * What the author asked for holds. Otherwise a part is turned only for a table that has no room on an upright page:
 * a form (labels, table, notes) as a whole, so that labels and notes stay with their table; a text with such a table
 * in it only for that table, with the headings above it, the labels around it and its notes. An A3 sheet carries wide tables
 * and is folded, so it lies on its side unless the author says otherwise.
 */
export function stretchesOf(part: Part, fitsPortrait: (table: Table) => boolean): readonly Stretch[] {
  const { blocks } = part;
  if (part.orientation !== 'auto') return [{ orientation: part.orientation, blocks }];
  if (part.paper === 'A3') return [{ orientation: 'landscape', blocks }];
  const wide = blocks.map((block) => block.kind === 'table' && isWide(block, fitsPortrait));
  if (!wide.includes(true)) return [{ orientation: 'portrait', blocks }];
  if (isForm(part)) return [{ orientation: 'landscape', blocks }];

  const turned = [...wide];
  wide.forEach((isWide, index) => {
    if (!isWide) return;
    for (let above = index - 1; belongsToTable(blocks[above], true); above--) turned[above] = true;
    for (let below = index + 1; belongsToTable(blocks[below], false); below++) turned[below] = true;
  });
  const stretches: { orientation: Orientation; blocks: Block[] }[] = [];
  blocks.forEach((block, index) => {
    const orientation = turned[index] ? 'landscape' : 'portrait';
    const last = stretches.at(-1);
    if (last?.orientation === orientation) last.blocks.push(block);
    else stretches.push({ orientation, blocks: [block] });
  });
  return stretches;
}

const isWide = (table: Table, fitsPortrait: (table: Table) => boolean): boolean =>
  table.orientation === undefined ? !fitsPortrait(table) : table.orientation === 'landscape';

/** A part that is nothing but tables with their labels and notes. */
export function isForm({ blocks, recipients, signature, annexNote }: Part): boolean {
  return (
    recipients === undefined &&
    signature === undefined &&
    annexNote === undefined &&
    blocks.some((block) => block.kind === 'table') &&
    blocks.every(
      (block) =>
        block.kind === 'table' ||
        block.kind === 'form-line' ||
        (block.kind === 'paragraph' && block.indent !== 'first-line'),
    )
  );
}

const belongsToTable = (block: Block | undefined, above: boolean): boolean =>
  block !== undefined &&
  (block.kind === 'form-line' ||
    (above ? block.kind === 'heading' && block.runIn.length === 0 : isNote(block)));

/** Text without an indent is a note to the table above it. */
export const isNote = (block: Block): boolean => block.kind === 'paragraph' && block.indent === 'flush';
