import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { SourceFile, Span } from '../diagnostics/span.ts';
import type { Entry } from './entry.ts';
import { fieldOf, titleMeant } from './fields.ts';
import { findDelimiter, type Header, readHeader } from './header.ts';
import { mostRowsAboveHeader } from './limits.ts';
import { type Row, readTable } from './read-table.ts';

/**
 * Reads a table whose header row may stand below a title. Reported: no header row (HT902), columns that are misspelt
 * or of no use (HT906, HT907), rows with more cells than the header row, and a quote that is never closed (HT912).
 */
export function readCsv(file: SourceFile, onEntry: (entry: Entry) => void, report: Report): void {
  const { delimiter, start } = findDelimiter(file.text);
  const rows = start === 0 ? file.text : file.text.slice(start);
  const above: Row[] = [];
  let header: Header | undefined;
  const openQuote = readTable(rows, delimiter, (found) => {
    const row = { ...found, start: found.start + start, end: found.end + start };
    if (header) readRow(row, header, file, onEntry, report);
    else if (above.length <= mostRowsAboveHeader) {
      header = readHeader(row.cells);
      if (header) checkColumns(row, header, file, report);
      else above.push(row);
    }
  });
  if (openQuote !== undefined) {
    const at = openQuote + start;
    const parameters = { problem: 'open-quote', cells: 0, columns: 0 } as const;
    report(diagnostic('HT912', parameters, { file, start: at, end: Math.min(at + 1, file.text.length) }));
  }
  if (header) return;
  const [first] = above;
  if (first) report(diagnostic('HT902', { first: first.cells.slice(0, 8) }, cellSpan(first, 0, file)));
}

function checkColumns(row: Row, { columns, titles }: Header, file: SourceFile, report: Report): void {
  const used = new Set(columns.values());
  for (const [index, column] of titles.entries()) {
    if (column === '' || used.has(index)) continue;
    const field = fieldOf(column);
    const twin = field && titles[columns.get(field) ?? -1];
    const suggestion = twin === undefined ? titleMeant(column) : undefined;
    const span = cellSpan(row, index, file);
    if (suggestion !== undefined) report(diagnostic('HT906', { column, suggestion }, span));
    else report(diagnostic('HT907', { column, ...(twin === undefined ? {} : { used: twin }) }, span));
  }
}

function readRow(
  row: Row,
  { columns, titles }: Header,
  file: SourceFile,
  onEntry: (entry: Entry) => void,
  report: Report,
): void {
  const { cells } = row;
  const extra = cells.findLastIndex((cell) => cell.trim() !== '');
  // Excel gives all rows the same number of cells: one with more was torn apart by a comma of its own.
  if (extra >= titles.length) {
    const parameters = { problem: 'more-cells', cells: extra + 1, columns: titles.length } as const;
    report(diagnostic('HT912', parameters, cellSpan(row, extra, file)));
    return;
  }
  const values = Object.fromEntries(
    [...columns].flatMap(([field, index]) => (cells[index] === undefined ? [] : [[field, cells[index]]])),
  );
  onEntry({ values, span: (field) => cellSpan(row, columns.get(field) ?? -1, file) });
}

/** Where the words of a cell stand; the row where the cell is empty, or is written otherwise than it reads (`""`). */
function cellSpan({ cells, start, end }: Row, index: number, file: SourceFile): Span {
  const row = file.text.slice(start, end);
  const first = row.search(/\S/u);
  const whole = { file, start: start + Math.max(0, first), end: start + row.trimEnd().length };
  const wanted = cells[index]?.trim() ?? '';
  if (wanted === '') return whole;
  let from = 0;
  for (const cell of cells.slice(0, index)) {
    const at = row.indexOf(cell, from);
    if (at !== -1) from = at + cell.length;
  }
  const at = row.indexOf(wanted, from);
  return at === -1 ? whole : { file, start: start + at, end: start + at + wanted.length };
}
