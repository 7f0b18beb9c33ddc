import type { Campaign } from '../campaign/campaign.ts';
import { compareLists, compareTexts, type TextPiece } from '../text/compare-texts.ts';
import { campaignEntries } from './campaign-entries.ts';
import { type Entry, type Field, type Subject, subjects } from './entry.ts';
import { matchEntries } from './match-entries.ts';
import { movedAmong } from './order.ts';

/** One thing that two versions of a campaign say differently. */
export type Change =
  | { readonly kind: 'added'; readonly after: Entry; readonly place?: string }
  | { readonly kind: 'removed'; readonly before: Entry; readonly place?: string }
  | {
      readonly kind: 'changed';
      readonly before: Entry;
      readonly after: Entry;
      /** Empty where the thing only stands elsewhere. */
      readonly fields: readonly FieldChange[];
      /** From one topic or document to another (their names), or to another place in the same. */
      readonly move?:
        | { readonly kind: 'parent'; readonly from: string; readonly to: string }
        | { readonly kind: 'order' };
    };

/** A property that was added, taken away or reworded. */
export interface FieldChange {
  readonly label: Field['label'];
  readonly key: string;
  readonly before?: string;
  readonly after?: string;
  /** What was taken out and put in, for two texts. */
  readonly pieces: readonly TextPiece[];
}

/**
 * Compares two versions of a campaign by what they say: tasks, deadlines, owners, phases, annexes and so on; how the
 * file is written, its comments and its includes make no difference. Changes come subject by subject, in the order
 * of the newer version; what was removed stands in the order of the older one, before what was added.
 */
export function compareCampaigns(older: Campaign, newer: Campaign): readonly Change[] {
  const before = campaignEntries(older);
  const after = campaignEntries(newer);
  const { pairs, removed } = matchEntries(before, after);
  const olderOf = new Map([...pairs].map(([one, other]) => [other, one]));
  const nameIn = (entries: readonly Entry[]): ((parent: Entry['parent']) => Entry | undefined) => {
    const byKey = new Map(entries.map((entry) => [`${entry.subject} ${entry.id}`, entry]));
    return (parent) => parent && byKey.get(`${parent.subject} ${parent.id}`);
  };
  const olderParent = nameIn(before);
  const newerParent = nameIn(after);
  const moved = movedAmong(after, olderOf, before, (entry) => newerParent(entry.parent));

  const place = (parent: Entry | undefined) => (parent ? { place: parent.name } : {});
  const changes: Change[] = [
    ...removed.map(
      (entry): Change => ({ kind: 'removed', before: entry, ...place(olderParent(entry.parent)) }),
    ),
    ...after.flatMap((entry): readonly Change[] => {
      const was = olderOf.get(entry);
      const parent = newerParent(entry.parent);
      if (!was) return [{ kind: 'added', after: entry, ...place(parent) }];
      const fields = withoutInherited(fieldChanges(was, entry), parent, olderOf);
      const from = olderParent(was.parent);
      const isElsewhere = from !== undefined && parent !== undefined && pairs.get(from) !== parent;
      const move = isElsewhere
        ? { move: { kind: 'parent', from: from.name, to: parent.name } as const }
        : moved.has(entry)
          ? { move: { kind: 'order' } as const }
          : {};
      if (fields.length === 0 && !('move' in move)) return [];
      return [{ kind: 'changed', before: was, after: entry, fields, ...move }];
    }),
  ];
  return bySubject(changes);
}

function bySubject(changes: readonly Change[]): readonly Change[] {
  const rank = new Map<Subject, number>(subjects.map((subject, index) => [subject, index]));
  const rankOf = (change: Change): number =>
    rank.get((change.kind === 'removed' ? change.before : change.after).subject) ?? subjects.length;
  return changes.toSorted((one, other) => rankOf(one) - rankOf(other));
}

function fieldChanges(before: Entry, after: Entry): readonly FieldChange[] {
  const older = new Map(before.fields.map((field) => [field.key, field]));
  const newer = new Map(after.fields.map((field) => [field.key, field]));
  return [...new Set([...newer.keys(), ...older.keys()])].flatMap((key): readonly FieldChange[] => {
    const one = older.get(key);
    const other = newer.get(key);
    const label = (other ?? one)?.label;
    if (label === undefined || one?.value === other?.value) return [];
    return [
      {
        key,
        label,
        ...(one && { before: one.value }),
        ...(other && { after: other.value }),
        pieces: piecesOf(one, other),
      },
    ];
  });
}

/** What a topic hands down to its tasks has changed once, not once for each. */
function withoutInherited(
  changes: readonly FieldChange[],
  parent: Entry | undefined,
  olderOf: ReadonlyMap<Entry, Entry>,
): readonly FieldChange[] {
  const parentWas = parent && olderOf.get(parent);
  if (!parentWas) return changes;
  const above = fieldChanges(parentWas, parent);
  return changes.filter(
    ({ key, before, after }) =>
      !isHandedDown(key) ||
      !above.some((other) => other.key === key && other.before === before && other.after === after),
  );
}

const isHandedDown = (key: string): boolean =>
  key === 'deadline' || key === 'deliverable' || /^(?:role|field) /u.test(key);

function piecesOf(before: Field | undefined, after: Field | undefined): readonly TextPiece[] {
  const one = before?.items ?? (before ? undefined : []);
  const other = after?.items ?? (after ? undefined : []);
  return one && other ? compareLists(one, other) : compareTexts(before?.value ?? '', after?.value ?? '');
}
