import { letterPairs, likeness } from '../text/likeness.ts';
import type { Entry, Subject } from './entry.ts';

/** Which entries of two versions are the same thing. */
export interface Matches {
  readonly pairs: ReadonlyMap<Entry, Entry>;
  readonly removed: readonly Entry[];
  readonly added: readonly Entry[];
}

/** Below it, two texts share no more than all official prose shares. */
const leastLikeness = 0.5;

/**
 * Finds the same things: first by id; then, among those that are left and that no author has given different ids, by
 * their words, the likest first. A task that was reworded and moved is still one task; two tasks of which one took
 * the other's place are two.
 */
export function matchEntries(older: readonly Entry[], newer: readonly Entry[]): Matches {
  const pairs = new Map<Entry, Entry>();
  const byId = new Map(newer.map((entry) => [keyOf(entry), entry]));
  const taken = new Set<Entry>();
  const pair = (before: Entry, after: Entry): void => {
    pairs.set(before, after);
    taken.add(after);
  };
  for (const before of older) {
    const after =
      before.subject === 'campaign'
        ? newer.find(({ subject }) => subject === 'campaign')
        : byId.get(keyOf(before));
    if (after && !taken.has(after)) pair(before, after);
  }
  const candidates = likelyPairs(
    older.filter((entry) => !pairs.has(entry)),
    newer.filter((entry) => !taken.has(entry)),
  );
  for (const { before, after } of candidates) {
    if (!pairs.has(before) && !taken.has(after)) pair(before, after);
  }
  pairByContent(older, newer, pairs, taken, pair);
  return {
    pairs,
    removed: older.filter((entry) => !pairs.has(entry)),
    added: newer.filter((entry) => !taken.has(entry)),
  };
}

/** A topic under another title that still holds most of its tasks is the same topic. */
function pairByContent(
  older: readonly Entry[],
  newer: readonly Entry[],
  pairs: ReadonlyMap<Entry, Entry>,
  taken: ReadonlySet<Entry>,
  pair: (before: Entry, after: Entry) => void,
): void {
  const olderByKey = new Map(older.map((entry) => [keyOf(entry), entry]));
  const newerByKey = new Map(newer.map((entry) => [keyOf(entry), entry]));
  const parts = new Map<Entry, number>();
  const shared = new Map<Entry, Map<Entry, number>>();
  for (const [entries, byKey] of [
    [older, olderByKey],
    [newer, newerByKey],
  ] as const) {
    for (const { parent } of entries) {
      const holder = parent && byKey.get(keyOf(parent));
      if (holder) parts.set(holder, (parts.get(holder) ?? 0) + 1);
    }
  }
  for (const [before, after] of pairs) {
    const from = before.parent && olderByKey.get(keyOf(before.parent));
    const to = after.parent && newerByKey.get(keyOf(after.parent));
    if (!from || !to || pairs.has(from) || taken.has(to) || (from.isNamed && to.isNamed)) continue;
    const counts = shared.get(from) ?? new Map<Entry, number>();
    counts.set(to, (counts.get(to) ?? 0) + 1);
    shared.set(from, counts);
  }
  for (const [from, counts] of shared) {
    const [most] = [...counts].sort((one, other) => other[1] - one[1]);
    if (!most || taken.has(most[0])) continue;
    const [to, count] = most;
    if (2 * count > Math.max(parts.get(from) ?? 0, parts.get(to) ?? 0)) pair(from, to);
  }
}

const keyOf = ({ subject, id }: { readonly subject: Subject; readonly id: string }): string =>
  `${subject} ${id}`;

interface Candidate {
  readonly before: Entry;
  readonly after: Entry;
  readonly like: number;
}

/** The likest first; among equals, in the order of the plan. Only entries that share a rare pair of letters are compared. */
function likelyPairs(older: readonly Entry[], newer: readonly Entry[]): readonly Candidate[] {
  const pairsOf = new Map([...older, ...newer].map((entry) => [entry, letterPairs(wordsOf(entry))]));
  const places = new Map<string, Entry[]>();
  for (const entry of newer) {
    for (const pair of pairsOf.get(entry) ?? []) {
      const key = `${entry.subject} ${pair}`;
      const found = places.get(key);
      if (found) found.push(entry);
      else places.set(key, [entry]);
    }
  }
  const candidates: Candidate[] = [];
  for (const before of older) {
    const words = pairsOf.get(before) ?? new Set();
    const near = new Set<Entry>();
    for (const pair of words) {
      const found = places.get(`${before.subject} ${pair}`) ?? [];
      if (found.length <= mostSharing) for (const after of found) near.add(after);
    }
    for (const after of near) {
      if (before.isNamed && after.isNamed) continue;
      const like = likeness(words, pairsOf.get(after) ?? new Set());
      if (like >= leastLikeness) candidates.push({ before, after, like });
    }
  }
  return candidates.sort((one, other) => other.like - one.like);
}

/** A pair of letters that more entries share says nothing about which two belong together. */
const mostSharing = 40;

/** What an entry is told apart by: its words, not its owners and dates, which many share. */
const wordsOf = ({ name, fields }: Entry): string =>
  [name, ...fields.flatMap(({ key, value }) => (wording.has(key) && value !== name ? [value] : []))].join(
    '\n',
  );

const wording: ReadonlySet<string> = new Set(['title', 'text', 'prose', 'intro', 'name']);
