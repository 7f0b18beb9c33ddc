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
  let index: WordIndex<Entry> | undefined;
  return (text) => {
    index ??= indexOf(lists);
    const { isFirst, byFirstLetter } = index;
    const found: FoundWord<Entry>[] = [];
    for (let at = 0; at < text.length; at++) {
      if (isFirst[text.charCodeAt(at)] === 0) continue;
      const here = byFirstLetter
        .get(text.charAt(at))
        ?.find(({ entry, holds }) => text.startsWith(entry.wrong, at) && holds(text, at));
      if (!here) continue;
      const { entry, why } = here;
      const end = at + entry.wrong.length;
      found.push({ start: at, end, replacement: entry.right, entry, why });
      at = end - 1;
    }
    return found;
  };
}

/** The words of lists by their first letters. */
interface WordIndex<Entry> {
  /** By UTF-16 unit, 1 for the first letter of any word: most letters of a text are none. */
  readonly isFirst: Uint8Array;
  readonly byFirstLetter: ReadonlyMap<string, readonly Candidate<Entry>[]>;
}

interface Candidate<Entry> {
  readonly entry: Entry;
  readonly why: string;
  /** Whether the word is meant where it stands; what that takes is read when a text first holds the word. */
  holds(text: string, start: number): boolean;
}

function indexOf<Entry extends WordEntry>(lists: readonly WordList<Entry>[]): WordIndex<Entry> {
  const isFirst = new Uint8Array(0x10000);
  const byFirstLetter = new Map<string, Candidate<Entry>[]>();
  for (const { why, entries } of lists) {
    for (const entry of entries) {
      const first = entry.wrong.charAt(0);
      isFirst[first.charCodeAt(0)] = 1;
      const candidates = byFirstLetter.get(first);
      const candidate = { entry, why: entry.why ?? why, holds: inContext(entry) };
      if (candidates) candidates.push(candidate);
      else byFirstLetter.set(first, [candidate]);
    }
  }
  return { isFirst, byFirstLetter };
}

function inContext(entry: WordEntry): Candidate<WordEntry>['holds'] {
  let context: Context | undefined;
  return (text, start) => {
    context ??= contextOf(entry);
    return context(text, start, start + entry.wrong.length);
  };
}

type Context = (text: string, start: number, end: number) => boolean;

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
