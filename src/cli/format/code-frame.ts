import { lineStarts, lineText, positionOf } from '../../diagnostics/position.ts';
import type { Span } from '../../diagnostics/span.ts';
import { cleanForTerminal } from '../../text/clean.ts';
import { displayWidth } from '../../text/display-width.ts';
import { graphemes } from '../../text/graphemes.ts';

/** How a frame is drawn; the functions add colours and nothing else. */
export interface FrameStyle {
  /** Columns for the text of a line, without the line number. */
  readonly columns: number;
  gutter(text: string): string;
  caret(text: string): string;
}

/** What a reader sees as one character: where it stands in its line, what is shown, and how wide that is. */
interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly width: number;
}

const tabStop = 4;
const ellipsis = '…';

/**
 * The line a span begins on, the line before it, and carets right under the span, whatever the width of the
 * characters before it. A line that is too long is cut around the carets. Lines end with `\n`.
 */
export function codeFrame(span: Span, style: FrameStyle): string {
  const { line } = positionOf(span.file, span.start);
  const gutterWidth = String(line).length;
  const gutter = (label: string, mark: string) => style.gutter(`${mark} ${label.padStart(gutterWidth)} │`);
  const rows: string[] = [];
  const before = line > 1 ? lineText(span.file, line - 1) : '';
  if (before.trim() !== '') {
    rows.push(`${gutter(String(line - 1), ' ')} ${cut(cellsOf(before), 0, 0, style.columns).text}`);
  }
  const cells = cellsOf(lineText(span.file, line));
  const lineStart = lineStarts(span.file)[line - 1] ?? 0;
  const caretStart = columnsBefore(cells, span.start - lineStart);
  const caretEnd = columnsUpTo(cells, span.end - lineStart);
  const shown = cut(cells, caretStart, caretEnd, style.columns);
  rows.push(`${gutter(String(line), '>')} ${shown.text}`);
  rows.push(`${gutter('', ' ')} ${' '.repeat(shown.caretStart)}${style.caret('^'.repeat(shown.caretWidth))}`);
  return `${rows.join('\n')}\n`;
}

function cellsOf(text: string): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of graphemes(text)) {
    const shown = segment === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : cleanForTerminal(segment);
    const width = displayWidth(shown);
    cells.push({ start: index, end: index + segment.length, text: shown, width });
    column += width;
  }
  return cells;
}

/** Columns before the character that an offset of the line lies in. */
const columnsBefore = (cells: readonly Cell[], offset: number): number =>
  sumOfWidths(cells.filter(({ end }) => end <= offset));

/** Columns up to the end of the character before an offset. */
const columnsUpTo = (cells: readonly Cell[], offset: number): number =>
  sumOfWidths(cells.filter(({ start }) => start < offset));

const sumOfWidths = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);

/** Leaves out what does not fit, so that the carets stand in the left half of what is shown. */
function cut(
  cells: readonly Cell[],
  caretStart: number,
  caretEnd: number,
  columns: number,
): { readonly text: string; readonly caretStart: number; readonly caretWidth: number } {
  const total = sumOfWidths(cells);
  if (total <= columns) {
    const text = cells.map((cell) => cell.text).join('');
    return { text, caretStart, caretWidth: Math.max(1, caretEnd - caretStart) };
  }
  const room = Math.max(8, columns - 2);
  const from = Math.max(0, Math.min(caretStart - Math.floor(room / 3), total - room));
  let column = 0;
  let first: number | undefined;
  let text = '';
  let shown = 0;
  for (const cell of cells) {
    if (column >= from && shown + cell.width <= room) {
      first ??= column;
      text += cell.text;
      shown += cell.width;
    } else if (first !== undefined) break;
    column += cell.width;
  }
  const start = first ?? 0;
  const left = start > 0 ? ellipsis : '';
  const right = start + shown < total ? ellipsis : '';
  const caret = caretStart - start + left.length;
  const caretWidth = Math.max(1, Math.min(caretEnd, start + shown) - caretStart);
  return { text: `${left}${text}${right}`, caretStart: caret, caretWidth };
}
