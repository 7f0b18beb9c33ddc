import { CsvError, parse } from 'csv-parse/sync';

/** A row of a table with its place in the text, in UTF-16 offsets. */
export interface Row {
  readonly cells: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Bytes of one row; more means that a quote was opened and never closed. */
const longestRow = 20_000;

/**
 * Reads a text of rows and hands them on one by one, blank ones left out, so that a long list is never in memory as a
 * whole. A quote inside a cell is a character like any other. Returns where a quote was opened that nobody closed.
 */
export function readTable(text: string, delimiter: string, onRow: (row: Row) => void): number | undefined {
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
