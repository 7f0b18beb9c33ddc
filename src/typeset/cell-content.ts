import { assertNever } from '../diagnostics/assert-never.ts';
import type { Blank, Inline } from '../document/document.ts';
import { findAtoms } from './atoms.ts';
import { findHeaderWords } from './header-words.ts';
import { widestAdvances } from './kinsoku.ts';
import { type MeasuredText, measureText, type Stretch } from './measure.ts';
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

/** What each cell holds, by the cell's index. Equal texts are measured once. */
export function readContents(grid: Grid): readonly CellContent[] {
  const known = new Map<string, MeasuredText>();
  return grid.cells.map((placed) => readContent(placed, known));
}

function readContent({ cell, inHeader }: PlacedCell, known: Map<string, MeasuredText>): CellContent {
  const marks: Mark[] = [];
  const paragraphEnds: number[] = [];
  const alone = cell.paragraphs.length === 1 && cell.paragraphs[0]?.length === 1;
  let text = '';
  cell.paragraphs.forEach((inlines, index) => {
    if (index > 0) {
      paragraphEnds.push(text.length);
      text += '\n';
    }
    for (const inline of inlines) text = append(text, inline, alone, marks);
  });
  const names = cell.unbroken ?? [];
  const key = [inHeader ? 'header' : 'body', ...names, text].join('\n');
  let measured = known.get(key);
  if (measured === undefined) {
    const atoms = inHeader ? findHeaderWords(text) : findAtoms(text, names);
    const tokenBreaks = findTokenBreaks(text);
    measured = measureText(text, relative, atoms, widestAdvances);
    if (tokenBreaks !== undefined) measured = { ...measured, tokenBreaks };
    known.set(key, measured);
  }
  return { text, paragraphEnds, marks, measured };
}

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
      const longer = text + inline.text.replaceAll(/\r\n?/g, '\n');
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
  let widest = 0;
  let start = 0;
  for (const end of [...lineFeeds, text.length]) {
    widest = Math.max(widest, (ends[end] ?? 0) - (starts[start] ?? 0));
    start = end + 1;
  }
  return widest;
}

/**
 * Width of the widest stretch that a line must take whole, in tenths of the font size. `strictness` 0 keeps all atoms
 * whole, 2 only the innermost ones, e.g. 22日前, 3 also parts long addresses and codes.
 */
export function widestStretch(measured: MeasuredText, strictness: 0 | 1 | 2 | 3): number {
  const { starts, ends, breaks, kept, text, tokenBreaks } = measured;
  // The last set keeps only the innermost atoms; before it come those that keep more, as far as the text has any.
  const allowed = kept[Math.max(0, kept.length - 3 + Math.min(2, strictness))] ?? breaks;
  const parted = strictness === 3 ? tokenBreaks : undefined;
  let widest = 0;
  let start = 0;
  for (let i = 1; i <= text.length; i++) {
    if (allowed[i] !== i && parted?.[i] !== i) continue;
    widest = Math.max(widest, (ends[i] ?? 0) - (starts[start] ?? 0));
    start = i;
  }
  return widest;
}
