import type { TableType } from '../standard/table.ts';
import { marginsOf } from './cell-margins.ts';
import { leastWidths } from './column-needs.ts';
import type { ReadTable } from './read-table.ts';

/** The table with the widths its author asked for made to fit, and these widths in characters. */
export interface NarrowedWidths {
  readonly read: ReadTable;
  readonly given: readonly number[];
}

/**
 * Widths that do not fit a room (twips) even in the smallest type, narrowed until they fit in the largest of the types
 * that has room for all words: those of no more than an equal share are kept, the others give up what they ask for
 * beyond their words, all in the same proportion. Where there is no room even for the words, all widths are given up.
 * Undefined where the author asked for none.
 */
export function narrowWidths(
  read: ReadTable,
  types: readonly TableType[],
  roomWidth: number,
): NarrowedWidths | undefined {
  if (read.needs.every(({ wished }) => wished === undefined)) return undefined;
  for (const type of types) {
    const narrowed = narrowedIn(read, type, roomWidth);
    if (narrowed !== undefined) return narrowed;
  }
  return { read: { ...read, needs: withoutWishes(read) }, given: [] };
}

const withoutWishes = ({ needs }: ReadTable): ReadTable['needs'] =>
  needs.map((need) => ({ ...need, wished: undefined }));

function narrowedIn(read: ReadTable, type: TableType, roomWidth: number): NarrowedWidths | undefined {
  const { needs, rules } = read;
  const open = withoutWishes(read);
  const least = leastWidths(open, type, rules, Math.min(...rules.fillWidths), 'pieces').widths;
  const room = Math.floor((roomWidth - needs.length * marginsOf(type, rules)) / type.size);
  const wishes = needs.flatMap(({ wished }, column) =>
    wished === undefined ? [] : [{ column, wished, least: Math.min(wished, least[column] ?? wished) }],
  );
  const others = needs.reduce(
    (sum, { wished }, column) => sum + (wished === undefined ? (least[column] ?? 0) : 0),
    0,
  );
  const share = (room - others) / wishes.length;
  const kept = wishes.filter(({ wished }) => wished <= share);
  const cut = wishes.filter(({ wished }) => wished > share);
  const left = room - others - kept.reduce((sum, { wished }) => sum + wished, 0);
  const words = cut.reduce((sum, each) => sum + each.least, 0);
  const beyond = cut.reduce((sum, each) => sum + each.wished - each.least, 0);
  const part = beyond > 0 ? (left - words) / beyond : 0;
  if (left < words) return undefined;
  const widths = new Map(kept.map(({ column, wished }) => [column, wished]));
  for (const each of cut)
    widths.set(each.column, Math.floor(each.least + (each.wished - each.least) * Math.min(1, part)));
  const narrowed = needs.map((need, column) => ({ ...need, wished: widths.get(column) }));
  const given = wishes.map(({ column }) => (widths.get(column) ?? 0) / 10);
  return { read: { ...read, needs: narrowed }, given };
}
