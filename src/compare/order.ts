import { longestRising } from '../text/longest-rising.ts';
import type { Entry } from './entry.ts';

/**
 * The entries that have changed places among those beside them: as few as possible, so that a task which was put
 * first is one change and not one for each task behind it. What moved to another parent is not among them.
 */
export function movedAmong(
  newer: readonly Entry[],
  olderOf: ReadonlyMap<Entry, Entry>,
  older: readonly Entry[],
  parentOf: (entry: Entry) => Entry | undefined,
): ReadonlySet<Entry> {
  const placeOf = new Map(older.map((entry, index) => [entry, index]));
  const groups = new Map<string, { readonly entry: Entry; readonly place: number }[]>();
  for (const entry of newer) {
    const was = olderOf.get(entry);
    if (!was) continue;
    const parent = parentOf(entry);
    const parentWas = parent && olderOf.get(parent);
    // It came from elsewhere: that is another kind of move.
    if (parentWas && (was.parent?.id !== parentWas.id || was.parent.subject !== parentWas.subject)) continue;
    const key = `${entry.subject} ${entry.parent?.subject ?? ''} ${entry.parent?.id ?? ''}`;
    const group = groups.get(key) ?? [];
    group.push({ entry, place: placeOf.get(was) ?? 0 });
    groups.set(key, group);
  }
  const moved = new Set<Entry>();
  for (const group of groups.values()) {
    const kept = longestRising(group.map(({ place }) => place));
    for (const [index, { entry }] of group.entries()) if (!kept.has(index)) moved.add(entry);
  }
  return moved;
}
