import { graphemes } from './graphemes.ts';

/**
 * East Asian Wide and Fullwidth code points (Unicode Standard Annex 11), gaps of unassigned ones closed.
 * Wide emoji are not listed: a property of the regular expressions knows them.
 */
const wideRanges: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x3247],
  [0x3250, 0xa4c6],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2fb],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
];

const softHyphen = 0xad;
const printableAscii = /^[\x20-\x7e]*$/;

/**
 * Columns that a text takes in a terminal: Han and full-width punctuation 2, combining and control characters 0,
 * an emoji sequence 2, everything else 1. Signs whose width depends on the font (“ … ①) count 1,
 * as modern terminals draw them. Text from a file goes through `cleanForTerminal` first.
 */
export function displayWidth(text: string): number {
  if (printableAscii.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes(text)) width += clusterWidth(segment);
  return width;
}

// Expressions with classes of Unicode stand where they are used: to make one costs a good part of a millisecond, and most
// runs print none but ASCII.

/** What the reader sees as one character is as wide as its widest part. */
function clusterWidth(cluster: string): number {
  // An emoji variation selector or two regional indicators make one wide sign of narrow ones.
  if (/\p{Emoji}\ufe0f|^\p{Regional_Indicator}{2}$/u.test(cluster)) return 2;
  let width = 0;
  for (const character of cluster) width = Math.max(width, codePointWidth(character));
  return width;
}

function codePointWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code === softHyphen) return 1;
  // Marks, controls and format characters; a soft hyphen is shown by terminals. Then the vowels and finals of Hangul.
  if (/^(?:[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|[\u1160-\u11ff])$/u.test(character)) return 0;
  return isWide(code) || /^\p{Emoji_Presentation}$/u.test(character) ? 2 : 1;
}

function isWide(code: number): boolean {
  return wideRanges.some(([first, last]) => code >= first && code <= last);
}
