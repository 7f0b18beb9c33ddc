import type { Origin } from '../../diagnostics/span.ts';
import type { Inline } from '../../document/document.ts';
import type { TableCell } from '../../document/table.ts';
import { cutAtBreaks } from '../template/inlines.ts';
import { inlinesOfContent } from '../template/tokenise.ts';

/** What stands in a cell, wherever the cell stands. */
export interface CellContent {
  readonly paragraphs: readonly (readonly Inline[])[];
  /** Office names, which stay on one line where they fit. */
  readonly unbroken?: readonly string[];
}

/** Text of a cell: each of its lines is a paragraph. */
export const linesOf = (text: string): readonly (readonly Inline[])[] =>
  /[\r\n]/.test(text) ? cutAtBreaks(inlinesOfContent(text)) : [inlinesOfContent(text)];

export const textContent = (text: string | undefined): CellContent => ({ paragraphs: linesOf(text ?? '') });

export const emptyContent: CellContent = { paragraphs: [[]] };

/** The words of a cell, to tell equal neighbours; a blank is equal to nothing. */
export function wordsOf({ paragraphs }: CellContent): string | undefined {
  if (paragraphs.some((inlines) => inlines.some(({ kind }) => kind === 'blank'))) return undefined;
  return JSON.stringify(paragraphs);
}

/** The same for cells that may become one: an empty one stays by itself, too. */
export const saidWords = (content: CellContent): string | undefined =>
  content.paragraphs.some((line) => line.length > 0) ? wordsOf(content) : undefined;

export interface CellPlace {
  readonly column: string;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  readonly align?: TableCell['align'];
  readonly origin?: Origin;
}

export function placeCell(
  { column, rowSpan = 1, columnSpan = 1, align, origin }: CellPlace,
  { paragraphs, unbroken }: CellContent,
): TableCell {
  // Tens of thousands are made for a large table; spreading what may be absent took several times as long.
  const cell: Writable<TableCell> = { column, rowSpan, columnSpan, paragraphs };
  if (align) cell.align = align;
  if (unbroken && unbroken.length > 0) cell.unbroken = unbroken;
  if (origin) cell.origin = origin;
  return cell;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
