import type { TextSlip } from '../text/text-rule.ts';
import type { WordEntry, WordList } from '../words/word-list.ts';
import { clauseAround, isClauseEdge } from './clause.ts';

/** A word of a list in a text. */
export interface FoundWord<Entry extends WordEntry = WordEntry> extends TextSlip {
  readonly entry: Entry;
  /** The entry's reason, or that of its list. */
  readonly why: string;
}

/** Makes a search for the words of lists: one pass over the text, whatever the number of words. */
export function wordFinder<Entry extends WordEntry>(
  lists: readonly WordList<Entry>[],
): (text: string) => readonly FoundWord<Entry>[] {
  const byFirstLetter = new Map<string, Candidate<Entry>[]>();
  for (const { why, entries } of lists) {
    for (const entry of entries) {
      const first = entry.wrong.charAt(0);
      const candidates = byFirstLetter.get(first) ?? [];
      candidates.push({ entry, why: entry.why ?? why, holds: contextOf(entry) });
      byFirstLetter.set(first, candidates);
    }
  }
  return (text) => {
    const found: FoundWord<Entry>[] = [];
    for (let at = 0; at < text.length; at++) {
      const here = byFirstLetter
        .get(text.charAt(at))
        ?.find(
          ({ entry: { wrong }, holds }) => text.startsWith(wrong, at) && holds(text, at, at + wrong.length),
        );
      if (!here) continue;
      const { entry, why } = here;
      const end = at + entry.wrong.length;
      found.push({ start: at, end, replacement: entry.right, entry, why });
      at = end - 1;
    }
    return found;
  };
}

type Context = (text: string, start: number, end: number) => boolean;

interface Candidate<Entry> {
  readonly entry: Entry;
  readonly why: string;
  readonly holds: Context;
}

function contextOf(entry: WordEntry): Context {
  const conditions: readonly Context[] = [
    ...condition(entry.before, standsBefore, true),
    ...condition(entry.notBefore, standsBefore, false),
    ...condition(entry.after, standsAfter, true),
    ...condition(entry.notAfter, standsAfter, false),
    ...condition(entry.with, standsInClause, true),
    ...condition(entry.without, standsInClause, false),
  ];
  return (text, start, end) => conditions.every((holds) => holds(text, start, end));
}

function condition(
  words: string | undefined,
  stands: (words: readonly string[]) => Context,
  expected: boolean,
): readonly Context[] {
  if (words === undefined) return [];
  const any = stands(words.split(' '));
  return [(text, start, end) => any(text, start, end) === expected];
}

const standsBefore = (words: readonly string[]): Context => {
  return (text, start) =>
    words.some((word) => {
      if (word === '^') return isClauseEdge(text.charAt(start - 1));
      if (word === '#') return /\d/u.test(text.charAt(start - 1));
      return text.endsWith(word, start);
    });
};

const standsAfter = (words: readonly string[]): Context => {
  return (text, _, end) =>
    words.some((word) => {
      if (word === '^') return isClauseEdge(text.charAt(end));
      if (word === '#') return /\d/u.test(text.charAt(end));
      return text.startsWith(word, end);
    });
};

const standsInClause = (words: readonly string[]): Context => {
  return (text, start, end) => {
    const clause = clauseAround(text, start, end);
    return words.some((word) => clause.includes(word));
  };
};
