import { wordSegments } from '../../text/word-segments.ts';
import { newerWords } from '../words/newer-words.ts';

/** Letters on either side that a word may reach over. */
const reach = 8;

/** The word that holds a letter; a letter that belongs to no word of the dictionary is one itself. */
export function wordAt(text: string, offset: number): string {
  const start = Math.max(0, offset - reach);
  // Short stretches only: the segmenter of some runtimes is slow on long ones.
  const word = wordSegments(text.slice(start, offset + reach)).containing(offset - start);
  return word?.segment ?? text.charAt(offset);
}

const newer = new Set<string>(newerWords.words);

/**
 * Whether a letter belongs to a word of two letters and more: one of the dictionary of the runtime, one that is newer
 * than that, or two letters that stand together elsewhere in the text with others around them, which no slip does.
 */
export function isPartOfWord(text: string, offset: number): boolean {
  if (wordAt(text, offset).length > 1) return true;
  return [offset - 1, offset].some((start) => {
    const pair = text.slice(start, start + 2);
    return /^\p{Script=Han}{2}$/u.test(pair) && (newer.has(pair) || standsElsewhere(text, start, pair));
  });
}

/** So many places are looked at: a pair of letters that stands everywhere in the same words is looked for no further. */
const mostPlaces = 60;

function standsElsewhere(text: string, start: number, pair: string): boolean {
  let place = text.indexOf(pair);
  for (let seen = 0; place !== -1 && seen < mostPlaces; seen++) {
    const isOther = (by: number): boolean => text.charAt(place + by) !== text.charAt(start + by);
    if (isOther(-1) && isOther(2)) return true;
    place = text.indexOf(pair, place + 1);
  }
  return false;
}
