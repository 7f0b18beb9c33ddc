import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Row, readQuotedTable, readTable } from '../../src/units/read-table.ts';

/** Cells, and where the words of the row stand: blank lines above may belong to it or not. */
function rowsOf(read: typeof readTable, text: string, delimiter: string) {
  const rows: unknown[] = [];
  const open = read(text, delimiter, ({ cells, start, end }: Row) => {
    const row = text.slice(start, end);
    rows.push({ cells, start: start + row.search(/\S/u), end: start + row.trimEnd().length });
  });
  return { rows, open };
}

test('a text without quotes is read as the parser of quotes reads it', () => {
  const sign = fc.constantFrom(
    '甲',
    '𠮷',
    'a',
    'é',
    ' ',
    '\u3000',
    ',',
    ',',
    '，',
    ';',
    '\t',
    '\n',
    '\r\n',
    '\r',
  );
  const delimiter = fc.constantFrom(',', '\t', ';', '，');
  const text = fc
    .array(sign, { maxLength: 60 })
    .map((signs) => signs.join('').replaceAll(/\r(?!\n)/gu, '\n'));
  fc.assert(
    fc.property(text, delimiter, (written, separator) => {
      expect(rowsOf(readTable, written, separator)).toEqual(rowsOf(readQuotedTable, written, separator));
    }),
    { numRuns: 500 },
  );
});

test.each([6_600, 6_700, 19_990, 20_100])('so is one with a row of %i characters', (length) => {
  const text = `甲,乙\n${'丙'.repeat(length)},丁\n戊,己\n`;
  expect(rowsOf(readTable, text, ',')).toEqual(rowsOf(readQuotedTable, text, ','));
});
