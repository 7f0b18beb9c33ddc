import { CsvError, parse } from 'csv-parse/sync';

/** A row of a table with its place in the text, in UTF-16 offsets. */
export interface Row {
  readonly cells: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Bytes of one row; more means that a quote was opened and never closed. */
const longestRow = 20_000;
/** UTF-8 of a UTF-16 unit is no longer. */
const longestUnit = 3;

/**
 * Reads a text of rows and hands them on one by one, blank ones left out, so that a long list is never in memory as a
 * whole. A quote inside a cell is a character like any other. Returns where a quote was opened that nobody closed.
 */
export function readTable(text: string, delimiter: string, onRow: (row: Row) => void): number | undefined {
  if (!isPlain(text)) return readQuotedTable(text, delimiter, onRow);
  readPlainTable(text, delimiter, onRow);
  return undefined;
}

/** Whether a line is a row and what is between two delimiters a cell, as in nearly all lists. */
function isPlain(text: string): boolean {
  if (text.includes('"')) return false;
  for (let start = 0; start < text.length; ) {
    const end = nextLine(text, start);
    if ((end - start) * longestUnit > longestRow) return false;
    start = end;
  }
  return true;
}

function nextLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end + 1;
}

/** What `readQuotedTable` gives of a plain text, without looking at each character. */
function readPlainTable(text: string, delimiter: string, onRow: (row: Row) => void): void {
  for (let start = 0; start < text.length; ) {
    const end = nextLine(text, start);
    const cells = text
      .slice(start, end)
      .replace(/\r?\n$/u, '')
      .split(delimiter);
    if (cells.some((cell) => cell.trim() !== '')) onRow({ cells, start, end });
    start = end;
  }
}

/** Any text, by a parser that knows quotes. */
export function readQuotedTable(
  text: string,
  delimiter: string,
  onRow: (row: Row) => void,
): number | undefined {
  const place = { byte: 0, offset: 0 };
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n'],
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: longestRow,
      on_record: (cells: readonly string[], { bytes }) => {
        const start = place.offset;
        advance(place, bytes, text);
        if (cells.some((cell) => cell.trim() !== '')) onRow({ cells, start, end: place.offset });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return nextWord(text, place.offset);
  }
  return undefined;
}

/** The parser counts bytes of UTF-8. */
function advance(place: { byte: number; offset: number }, byte: number, text: string): void {
  while (place.byte < byte && place.offset < text.length) {
    const code = text.charCodeAt(place.offset);
    // A surrogate is half of a character of four bytes.
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    place.byte += code < 0x80 ? 1 : code < 0x800 || isHalf ? 2 : 3;
    place.offset += 1;
  }
}

function nextWord(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && /\s/u.test(text[at] ?? '')) at += 1;
  return at;
}
