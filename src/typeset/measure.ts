import type { Atom } from './atoms.ts';
import {
  ATTACHED,
  advances,
  DIGIT,
  HAN,
  isClosing,
  isSpace,
  LETTER,
  mayBreakBetween,
  traits,
  WEAK,
} from './kinsoku.ts';

/** A font setting as far as it decides widths: size in half-points, spacing in twips added to each character. */
export interface Face {
  readonly size: number;
  readonly characterSpacing: number;
}

/** A stretch of a text in UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A text measured once, so that it can be broken at many widths. All arrays hold one number for each offset,
 * the end of the text included. Lengths are twips for a face's real size; with size 1 and no spacing they are
 * tenths of the font size, good for every size.
 */
export interface MeasuredText {
  readonly text: string;
  /** Where the character before the offset ends. */
  readonly ends: Int32Array;
  /** Where the character at the offset begins: after the gap that engines put between Han and Latin. */
  readonly starts: Int32Array;
  /** The last offset up to here where a word processor may end a line. */
  readonly breaks: Int32Array;
  /** The same with atoms kept whole: first all of them, then fewer and fewer. Empty where the text has no atoms. */
  readonly kept: readonly Int32Array[];
  /** The same for places where a long address or code is parted by a written break (`findTokenBreaks`). */
  readonly tokenBreaks?: Int32Array;
  /** Offsets of line feeds. */
  readonly lineFeeds: readonly number[];
  /** Whether it holds blanks that vanish at the end of a line. */
  readonly hasBlanks: boolean;
  /** Widest advance of one character. */
  readonly fullWidth: number;
}

/** Gives so many zeros. */
export type Numbers = (count: number) => Int32Array;

const ownNumbers: Numbers = (count) => new Int32Array(count);

/** Of the font size; measured in LibreOffice, which adds it whatever autoSpaceDE and autoSpaceDN say. */
const GAP_TENTHS = 2;
const LINE_FEED = 0x0a;
const NO_ATOMS: readonly Atom[] = [];

/**
 * Measures a text: Han and full-width marks take the font size, ASCII half of it (GB2312 fonts), combining marks
 * nothing; a tab counts as two characters. A gap of a fifth is added between a letter or digit and a Han character.
 */
export function measureText(
  text: string,
  face: Face,
  atoms: readonly Atom[] = NO_ATOMS,
  widths: Uint8Array = advances,
  numbers: Numbers = ownNumbers,
): MeasuredText {
  const length = text.length;
  const { size, characterSpacing } = face;
  const ends = numbers(length + 1);
  const starts = numbers(length + 1);
  const breaks = numbers(length + 1);
  const lineFeeds: number[] = [];
  let edge = 0;
  let before = LINE_FEED;
  let script = 0;
  let isHan = false;
  let hasBlanks = false;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const trait = traits[code] ?? 0;
    ends[i] = edge;
    // Most of a text is Han after Han.
    if (trait === HAN && isHan) {
      starts[i] = edge;
      breaks[i] = i;
      edge += (widths[code] ?? 0) * size + characterSpacing;
      before = code;
      continue;
    }
    const next = scriptAfter(trait, script);
    if (script !== 0 && next !== 0 && script !== next) edge += GAP_TENTHS * size;
    starts[i] = edge;
    const advance = widths[code] ?? 0;
    if (advance > 0) edge += advance * size + characterSpacing;
    breaks[i] = i === 0 || mayBreakBetween(before, code) ? i : (breaks[i - 1] ?? 0);
    if (code === LINE_FEED) lineFeeds.push(i);
    else if (isSpace(code)) hasBlanks = true;
    if (!(trait & ATTACHED)) script = next;
    isHan = trait === HAN;
    before = code;
  }
  ends[length] = edge;
  starts[length] = edge;
  breaks[length] = length;
  const kept = atoms.length === 0 ? [] : keepingAtoms(text, breaks, atoms, numbers);
  return { text, ends, starts, breaks, kept, lineFeeds, hasBlanks, fullWidth: 10 * size + characterSpacing };
}

/** Width of the widest stretch between places where a line may end: `allowed` holds them as `MeasuredText.breaks` does. */
export function widestBetween(
  { starts, ends, text }: MeasuredText,
  allowed: Int32Array,
  parted?: Int32Array,
): number {
  let widest = 0;
  let start = 0;
  for (let i = 1; i <= text.length; i++) {
    if (allowed[i] !== i && parted?.[i] !== i) continue;
    widest = Math.max(widest, (ends[i] ?? 0) - (starts[start] ?? 0));
    start = i;
  }
  return widest;
}

/** Width of a text on one line, in twips. */
export function textWidth(text: string, face: Face): number {
  let width = 0;
  let script = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const trait = traits[code] ?? 0;
    const next = scriptAfter(trait, script);
    if (script !== 0 && next !== 0 && script !== next) width += GAP_TENTHS * face.size;
    const advance = advances[code] ?? 0;
    if (advance > 0) width += advance * face.size + face.characterSpacing;
    if (!(trait & ATTACHED)) script = next;
  }
  return width;
}

/** Latin after a letter or digit, Han after Han, the same as before after ASCII signs; anything else is neither. */
function scriptAfter(trait: number, script: number): number {
  if (trait === HAN) return HAN;
  if (trait & ATTACHED) return script;
  if (trait & (LETTER | DIGIT)) return LETTER;
  if (trait & HAN) return HAN;
  return trait & WEAK && script === LETTER ? script : 0;
}

/**
 * One set of breaks for each level of atoms, the strictest first. Before an atom a line may also end after a closing mark: a written break makes it so where LibreOffice would not (，30分钟).
 */
function keepingAtoms(
  text: string,
  breaks: Int32Array,
  atoms: readonly Atom[],
  numbers: Numbers,
): readonly Int32Array[] {
  const lowest = atoms.reduce((level, atom) => Math.min(level, atom.level), 2);
  const levels: Int32Array[] = [];
  for (let level = lowest; level <= 2; level++) {
    const kept = numbers(breaks.length);
    for (let i = 0; i < breaks.length; i++) kept[i] = breaks[i] === i ? i : 0;
    for (const { start } of atoms) if (isClosing(text.charCodeAt(start - 1))) kept[start] = start;
    for (const atom of atoms) if (atom.level >= level) kept.fill(0, atom.start + 1, atom.end);
    for (let i = 1; i < breaks.length; i++) if (kept[i] === 0) kept[i] = kept[i - 1] ?? 0;
    levels.push(kept);
  }
  return levels;
}
