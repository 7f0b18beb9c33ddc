import { printRow } from '../../readers/docx/print-text.ts';
import type { DocumentText } from '../../readers/docx/read-text.ts';
import { align, type Pair } from '../../text/align.ts';
import { compareTexts, type TextPiece } from '../../text/compare-texts.ts';
import { letterPairs, likeness } from '../../text/likeness.ts';
import { lineMark, withoutSpaces } from '../../writers/docx/text-hash.ts';

/** A paragraph or cell that a person changed, put in or took out. */
export interface HandEdit {
  readonly kind: 'changed' | 'added' | 'removed';
  /** Of a cell or row: how the row begins, so that it can be found. */
  readonly row?: string;
  readonly before: string;
  readonly after: string;
  readonly pieces: readonly TextPiece[];
}

/** A paragraph, or a row of a table. */
interface Line {
  readonly cells: readonly string[];
  readonly isRow: boolean;
  readonly key: string;
  readonly pairs: ReadonlySet<string>;
  readonly mark: string;
}

/**
 * What differs between a document as it would be written and as somebody left it, in the order of the document.
 * `writtenLines` are the marks of the lines that it was written with: a line that still bears one is nobody's edit,
 * and what is new to the plan was taken out by nobody.
 */
export function handEdits(
  written: DocumentText,
  found: DocumentText,
  writtenLines: readonly string[] = [],
): readonly HandEdit[] {
  const marks = new Set(writtenLines);
  const isSomebodys = ({ older, newer }: Pair<Line>): boolean => {
    if (marks.size === 0) return true;
    if (newer) return !marks.has(newer.mark);
    return older !== undefined && marks.has(older.mark);
  };
  const pairs = align(linesOf(written), linesOf(found), {
    keyOf: ({ key }) => key,
    like: (older, newer) => (older.isRow === newer.isRow ? likeness(older.pairs, newer.pairs) : 0),
    least: 0.4,
  });
  return pairs.filter(isSomebodys).flatMap(editsOf);
}

function linesOf({ blocks }: DocumentText): readonly Line[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.text.trim() === ''
        ? []
        : [lineOf([block.text], false)]
      : block.rows.map((cells) => lineOf(cells, true)),
  );
}

function lineOf(cells: readonly string[], isRow: boolean): Line {
  const tidy = cells.map((cell) => cell.replaceAll(/[ \t\u00a0\u3000]+/gu, ' ').trim());
  const key = `${isRow}${tidy.join('\u0000').replaceAll(/\s/gu, '')}`;
  const mark = lineMark(isRow ? `|${cells.map(withoutSpaces).join('|')}` : withoutSpaces(cells[0] ?? ''));
  return { cells: tidy, isRow, key, mark, pairs: letterPairs(tidy.join('')) };
}

function editsOf({ older, newer }: Pair<Line>): readonly HandEdit[] {
  if (older && newer) {
    if (older.key === newer.key) return [];
    if (!older.isRow) return [edit(older.cells[0] ?? '', newer.cells[0] ?? '')];
    const row = headOf(newer);
    // A row with another number of cells has other columns: cell by cell says nothing there.
    if (older.cells.length !== newer.cells.length)
      return [edit(printRow(older.cells), printRow(newer.cells), row)];
    return older.cells.flatMap((cell, index) => {
      const other = newer.cells[index] ?? '';
      return cell.replaceAll(/\s/gu, '') === other.replaceAll(/\s/gu, '') ? [] : [edit(cell, other, row)];
    });
  }
  const line = older ?? newer;
  if (!line) return [];
  const text = line.isRow ? printRow(line.cells) : (line.cells[0] ?? '');
  return [older ? edit(text, '') : edit('', text)];
}

function edit(before: string, after: string, row?: string): HandEdit {
  const kind =
    before === '' && row === undefined ? 'added' : after === '' && row === undefined ? 'removed' : 'changed';
  return { kind, before, after, pieces: compareTexts(before, after), ...(row !== undefined && { row }) };
}

const longestHead = 24;

/** The first cells of a row, up to one that says something. */
function headOf({ cells }: Line): string {
  const head = cells
    .slice(0, cells.findIndex((cell) => /\p{L}/u.test(cell)) + 1)
    .filter(Boolean)
    .join(' ');
  return [...head.replaceAll('\n', ' ')].slice(0, longestHead).join('');
}
