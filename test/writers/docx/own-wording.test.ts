import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineOf } from '../../../src/writers/docx/own-wording.ts';
import { beginTextHash, textHash, withoutSpaces } from '../../../src/writers/docx/text-hash.ts';

/** Letters that normalising puts together with their neighbours, or in another order, and spaces that go. */
const letter = fc.constantFrom(
  'e',
  '\u0301',
  '\u0323',
  '\u0338',
  '|',
  '=',
  '가',
  '\u11a8',
  '整',
  ' ',
  '\u3000',
);
const cell = fc.oneof(fc.string({ unit: letter, maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 8 }));

test('the line of a row is its cells, each without spaces behind a mark', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 5 }), (cells) => {
      expect(lineOf(cells)).toBe(cells.map((text) => `|${withoutSpaces(text)}`).join(''));
    }),
    { numRuns: 2000 },
  );
});

test('no combining mark becomes one with the mark of a cell', () => {
  for (let code = 0x300; code < 0x10000; code++) {
    const text = `|${String.fromCharCode(code)}`;
    if (text.normalize('NFC').charAt(0) !== '|') throw new Error(code.toString(16));
  }
});

test('lines are hashed as they stand one below the other, however many there are', () => {
  const beside = { margins: ['第1页'], pictures: 0 };
  for (const count of [0, 1, 40, 900]) {
    const lines = Array.from({ length: count }, (_, index) => `|${index}|${'落实责任'.repeat(index % 9)}`);
    const hash = beginTextHash(beside);
    for (const line of lines) hash.update(`${line}\n`, 'utf8');
    expect(textHash({ ...beside, lines })).toBe(hash.digest('hex'));
  }
});
