import type { CampaignTexts } from '../text/campaign-texts.ts';
import type { PlainSearch, TextSlip } from '../text/text-rule.ts';
import type { WordEntry, WordList } from '../words/word-list.ts';
import { clauseAround, isClauseEdge } from './clause.ts';

/** A word of a list in a text. */
export interface FoundWord<Entry extends WordEntry = WordEntry> extends TextSlip {
  readonly entry: Entry;
  /** The entry's reason, or that of its list. */
  readonly why: string;
}

/**
 * The search for the words of lists in the texts of a campaign. Only those are looked for that some text may hold, which
 * of hundreds are a few.
 */
export function wordSearch<Entry extends WordEntry>(
  lists: readonly WordList<Entry>[],
  { mayHold }: Pick<CampaignTexts, 'mayHold'>,
): Required<PlainSearch<FoundWord<Entry>>> {
  const candidates: Candidate<Entry>[] = [];
  for (const { why, entries } of lists) {
    for (const entry of entries) {
      if (mayHold(entry.wrong)) candidates.push({ entry, why: entry.why ?? why, holds: inContext(entry) });
    }
  }
  return { signs: candidates.map(({ entry }) => entry.wrong), find: (text) => wordsIn(text, candidates) };
}

interface Candidate<Entry> {
  readonly entry: Entry;
  readonly why: string;
  /** Whether the word is meant where it stands; what that takes is read when a text first holds the word. */
  holds(text: string, start: number): boolean;
}

/** The words of a text from left to right, none of which begins in another; of two at one place the first that is meant. */
function wordsIn<Entry extends WordEntry>(
  text: string,
  candidates: readonly Candidate<Entry>[],
): readonly FoundWord<Entry>[] {
  const places = candidates.flatMap((candidate) =>
    placesOf(candidate.entry.wrong, text).map((start) => ({ candidate, start })),
  );
  places.sort((one, other) => one.start - other.start);
  const found: FoundWord<Entry>[] = [];
  let free = 0;
  for (const { candidate, start } of places) {
    const { entry, why, holds } = candidate;
    if (start < free || !holds(text, start)) continue;
    free = start + entry.wrong.length;
    found.push({ start, end: free, replacement: entry.right, entry, why });
  }
  return found;
}

function placesOf(word: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
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
