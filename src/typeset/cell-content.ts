import { assertNever } from '../diagnostics/assert-never.ts';
import type { Blank, Inline } from '../document/document.ts';
import type { TableCell } from '../document/table.ts';
import { findAtoms } from './atoms.ts';
import { findHeaderWords } from './header-words.ts';
import { widestAdvances } from './kinsoku.ts';
import { type MeasuredText, measureText, type Numbers, type Stretch, widestBetween } from './measure.ts';
import { sharedNumbers } from './shared-numbers.ts';
import type { Grid, PlacedCell } from './table-grid.ts';
import { findTokenBreaks } from './token-breaks.ts';

/** A cell's paragraphs as one text with line feeds between them, measured in tenths of the font size. */
export interface CellContent {
  readonly text: string;
  /** Line feeds that end a paragraph; the others are breaks the author wrote. */
  readonly paragraphEnds: readonly number[];
  /** Stretches that are not plain text, in order. */
  readonly marks: readonly Mark[];
  readonly measured: MeasuredText;
}

/** Stressed or underlined words, or a blank, which the text holds as ideographic spaces. */
export type Mark = Stretch &
  ({ readonly kind: 'stressed' | 'underlined' } | { readonly kind: 'blank'; readonly blank: Blank });

const relative = { size: 1, characterSpacing: 0 };

/** What was read before, by its text. */
type Alike = Map<string, CellContent>;

interface Known {
  /** By how it is measured: of the header or not, names to keep whole. */
  readonly byKind: Map<string, Alike>;
  /** The same by the list of names, which the cells of thousands of rows share. */
  readonly byNames: Map<readonly string[], Alike>;
}

/** What each cell holds, by the cell's index. Equal texts are measured once; plain ones are one object. */
export function readContents(grid: Grid): readonly CellContent[] {
  const known: Known = { byKind: new Map(), byNames: new Map() };
  const numbers = sharedNumbers();
  return grid.cells.map((placed) => readContent(placed, known, numbers));
}

const NOTHING: readonly never[] = [];

function readContent({ cell, inHeader }: PlacedCell, known: Known, numbers: Numbers): CellContent {
  const alone = cell.paragraphs.length === 1 && cell.paragraphs[0]?.length === 1;
  const inline = alone ? cell.paragraphs[0]?.[0] : undefined;
  if (inline?.kind === 'text' && inline.stressed !== true && inline.underlined !== true) {
    return contentOf(withLineFeeds(inline.text), NOTHING, NOTHING, cell, inHeader, known, numbers);
  }
  const marks: Mark[] = [];
  const paragraphEnds: number[] = [];
  let text = '';
  cell.paragraphs.forEach((inlines, index) => {
    if (index > 0) {
      paragraphEnds.push(text.length);
      text += '\n';
    }
    for (const each of inlines) text = append(text, each, alone, marks);
  });
  return contentOf(text, paragraphEnds, marks, cell, inHeader, known, numbers);
}

function contentOf(
  text: string,
  paragraphEnds: readonly number[],
  marks: readonly Mark[],
  { unbroken = NOTHING }: TableCell,
  inHeader: boolean,
  known: Known,
  numbers: Numbers,
): CellContent {
  const alike = inHeader ? ofKind('header', known) : withNames(unbroken, known);
  const before = alike.get(text);
  const isPlain = marks.length === 0 && paragraphEnds.length === 0;
  if (isPlain && before !== undefined && before.marks.length + before.paragraphEnds.length === 0)
    return before;
  const measured = before?.measured ?? measureCell(text, inHeader, unbroken, numbers);
  const content = { text, paragraphEnds, marks, measured };
  if (before === undefined || isPlain) alike.set(text, content);
  return content;
}

function withNames(names: readonly string[], known: Known): Alike {
  const before = known.byNames.get(names);
  if (before !== undefined) return before;
  const alike = ofKind(names.length === 0 ? 'body' : `body\n${names.join('\n')}`, known);
  known.byNames.set(names, alike);
  return alike;
}

function ofKind(kind: string, { byKind }: Known): Alike {
  const before = byKind.get(kind);
  if (before !== undefined) return before;
  const alike: Alike = new Map();
  byKind.set(kind, alike);
  return alike;
}

function measureCell(
  text: string,
  inHeader: boolean,
  names: readonly string[],
  numbers: Numbers,
): MeasuredText {
  const atoms = inHeader ? findHeaderWords(text) : findAtoms(text, names);
  const measured = measureText(text, relative, atoms, widestAdvances, numbers);
  const tokenBreaks = findTokenBreaks(text);
  return tokenBreaks === undefined ? measured : { ...measured, tokenBreaks };
}

const withLineFeeds = (text: string): string =>
  text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;

/** A blank that is alone in its cell fills it; between words it keeps the width it asks for. */
function append(text: string, inline: Inline, alone: boolean, marks: Mark[]): string {
  const start = text.length;
  switch (inline.kind) {
    case 'break':
      return `${text}\n`;
    case 'blank': {
      const width = alone ? 1 : Math.max(1, inline.blank.width);
      marks.push({ kind: 'blank', blank: inline.blank, start, end: start + width });
      return text + '\u3000'.repeat(width);
    }
    case 'text': {
      const longer = text + withLineFeeds(inline.text);
      if (inline.stressed === true) marks.push({ kind: 'stressed', start, end: longer.length });
      else if (inline.underlined === true) marks.push({ kind: 'underlined', start, end: longer.length });
      return longer;
    }
    default:
      return assertNever(inline);
  }
}

/** Width of the widest line when nothing is wrapped, in tenths of the font size. */
export function naturalWidth({ starts, ends, text, lineFeeds }: MeasuredText): number {
  if (lineFeeds.length === 0) return (ends[text.length] ?? 0) - (starts[0] ?? 0);
  let widest = 0;
  let start = 0;
  for (const end of [...lineFeeds, text.length]) {
    widest = Math.max(widest, (ends[end] ?? 0) - (starts[start] ?? 0));
    start = end + 1;
  }
  return widest;
}

/** Widths of the widest stretch that a line must take whole, in tenths of the font size. */
export interface WidestStretches {
  /** Atoms may be cut at their first seams (2024年 / 3月22日前). */
  readonly whole: number;
  /** Only the innermost atoms, e.g. 22日前, are kept whole. */
  readonly parts: number;
  /** Long addresses and codes are parted, too. */
  readonly pieces: number;
}

export function widestStretches(measured: MeasuredText): WidestStretches {
  const { breaks, kept, tokenBreaks } = measured;
  // The last set keeps only the innermost atoms; before it come those that keep more, as far as the text has any.
  const innermost = kept.at(-1) ?? breaks;
  const parts = widestBetween(measured, innermost);
  return {
    whole: kept.length < 2 ? parts : widestBetween(measured, kept.at(-2) ?? breaks),
    parts,
    pieces: tokenBreaks === undefined ? parts : widestBetween(measured, innermost, tokenBreaks),
  };
}
