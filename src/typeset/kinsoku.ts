/**
 * What a character is to line breaking and measuring, looked up by UTF-16 code unit.
 * The two forbidden sets are the ones word processors apply to simplified Chinese by default.
 */
const NEVER_AT_LINE_START =
  '!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠';
const NEVER_AT_LINE_END = '$([{£¥‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥';
/** May stand outside the right edge in body text. */
const HANGING = '、。，．：；？！';

/** Bits of `traits`. */
export const NO_START = 1;
export const NO_END = 2;
export const HANGS = 4;
/** A letter or digit of an alphabet: never parted from its neighbours of the same kind. */
export const LETTER = 8;
export const DIGIT = 16;
/** A Chinese character or kana: beside a letter or digit a gap is added. */
export const HAN = 32;
/** ASCII punctuation: counts as the script before it. */
export const WEAK = 64;
/** Takes no room and stays with the character before it: combining marks, joiners, second halves of pairs. */
export const ATTACHED = 128;

/** Advance of each code unit in tenths of the font size; the second half of a surrogate pair takes none. */
export const advances = new Uint8Array(0x10000).fill(10);
export const traits = new Uint8Array(0x10000);

function fill(from: number, to: number, advance: number, trait: number): void {
  advances.fill(advance, from, to + 1);
  traits.fill(trait, from, to + 1);
}

fill(0x00, 0x1f, 0, 0);
fill(0x20, 0x7e, 5, WEAK);
fill(0x30, 0x39, 5, DIGIT);
fill(0x41, 0x5a, 5, LETTER);
fill(0x61, 0x7a, 5, LETTER);
fill(0x7f, 0x9f, 0, 0);
// Latin letters with accents; the signs between them (· × ÷ °) are full width in Chinese fonts.
fill(0xa0, 0xa0, 5, WEAK);
fill(0xad, 0xad, 0, ATTACHED);
fill(0xc0, 0x24f, 5, LETTER);
fill(0xd7, 0xd7, 10, 0);
fill(0xf7, 0xf7, 10, 0);
fill(0x300, 0x36f, 0, ATTACHED);
// Greek and Cyrillic are full width in Chinese fonts.
fill(0x370, 0x52f, 10, LETTER);
fill(0x1ab0, 0x1aff, 0, ATTACHED);
fill(0x1dc0, 0x1dff, 0, ATTACHED);
fill(0x2000, 0x200a, 5, WEAK);
fill(0x2003, 0x2003, 10, WEAK);
fill(0x200b, 0x200f, 0, ATTACHED);
fill(0x202a, 0x202e, 0, ATTACHED);
fill(0x2060, 0x2064, 0, ATTACHED);
fill(0x20d0, 0x20ff, 0, ATTACHED);
fill(0x2e80, 0x2fdf, 10, HAN);
fill(0x3005, 0x3007, 10, HAN);
fill(0x302a, 0x302f, 0, ATTACHED);
fill(0x3040, 0x318f, 10, HAN);
fill(0x3099, 0x309a, 0, ATTACHED);
fill(0x3400, 0x4dbf, 10, HAN);
fill(0x4e00, 0x9fff, 10, HAN);
fill(0xac00, 0xd7a3, 10, HAN);
fill(0xd800, 0xdbff, 10, HAN);
fill(0xdc00, 0xdfff, 0, ATTACHED);
fill(0xf900, 0xfaff, 10, HAN);
fill(0xfe00, 0xfe0f, 0, ATTACHED);
fill(0xfe20, 0xfe2f, 0, ATTACHED);
fill(0xfeff, 0xfeff, 0, ATTACHED);
fill(0xff61, 0xffdc, 5, 0);
advances[0x09] = 20;

/**
 * The same with the widest Latin letters and signs of the fonts that stand in where the official ones are missing.
 * Cells are measured with these, so that a row is never higher than planned.
 */
export const widestAdvances = advances.slice();
for (const [characters, tenths] of [
  ['ABCDEFGHKLNOPQRSTUVXYZ@&+<=>w', 8],
  ['MWm%#', 9],
] as const) {
  for (let i = 0; i < characters.length; i++) widestAdvances[characters.charCodeAt(i)] = tenths;
}

function mark(characters: string, trait: number): void {
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    traits[code] = (traits[code] ?? 0) | trait;
  }
}

mark(NEVER_AT_LINE_START, NO_START);
mark(NEVER_AT_LINE_END, NO_END);
mark(HANGING, HANGS);

const TAB = 0x09;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const WORD_JOINER = 0x2060;
const ZERO_WIDTH_SPACE = 0x200b;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
/** Marks after which LibreOffice, by an older rule of Unicode (LB30), begins no line with a letter or digit. */
const CLOSING = new Set([...'、。，〉》」』】〕〗）］｝’”'].map((character) => character.charCodeAt(0)));

/** Whether a clause or a quotation ends with the code unit. */
export function isClosing(code: number): boolean {
  return CLOSING.has(code);
}

/** Whether the code unit is a blank that may disappear at the end of a line. */
export function isSpace(code: number): boolean {
  return code === SPACE || code === TAB;
}

/** Whether a line may end between two neighbouring code units. */
export function mayBreakBetween(before: number, after: number): boolean {
  const left = traits[before] ?? 0;
  const right = traits[after] ?? 0;
  if (left === HAN && right === HAN) return true;
  if (before === ZERO_WIDTH_SPACE) return true;
  if (right & (ATTACHED | NO_START) || left & NO_END || isSpace(after)) return false;
  if (before === NO_BREAK_SPACE || after === NO_BREAK_SPACE || before === WORD_JOINER) return false;
  if (isSpace(before)) return true;
  if (after === HYPHEN || after === SLASH) return false;
  if (before === HYPHEN) return true;
  if (before === SLASH) return !(right & DIGIT);
  const alphabetic = LETTER | DIGIT;
  if (right & alphabetic && CLOSING.has(before)) return false;
  // ASCII signs hold on to letters and digits: name@example.com, 3.5, §5.
  if (left & (alphabetic | WEAK) && right & (alphabetic | WEAK)) return false;
  return true;
}
