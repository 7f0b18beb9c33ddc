import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAtoms } from '../../src/typeset/atoms.ts';
import { widestAdvances } from '../../src/typeset/kinsoku.ts';
import { fewestLines, linesAt, narrowestWidth } from '../../src/typeset/line-counts.ts';
import { measureText } from '../../src/typeset/measure.ts';
import { countLines } from '../../src/typeset/wrap.ts';

const piece = fc.constantFrom(
  '整改',
  '，',
  '2024年3月22日前',
  '。',
  'abc',
  '12.5',
  '（一）',
  ' ',
  '\n',
  '“是”',
  '\u0301',
  '——',
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const width = fc.integer({ min: 10, max: 400 });
const relative = { size: 1, characterSpacing: 0 };

test('no text has fewer lines than the fewest, whatever it holds', () => {
  fc.assert(
    fc.property(text, width, (written, room) => {
      const measured = measureText(written, relative, findAtoms(written), widestAdvances);
      expect(fewestLines(measured, room)).toBeLessThanOrEqual(countLines(measured, room));
    }),
    { numRuns: 500 },
  );
});

test('a text that is narrower than that has more lines', () => {
  fc.assert(
    fc.property(text, width, (written, room) => {
      const measured = measureText(written, relative, findAtoms(written), widestAdvances);
      expect(narrowestWidth(measured, countLines(measured, room))).toBeLessThanOrEqual(room);
    }),
    { numRuns: 500 },
  );
});

test('a remembered count is the count', () => {
  fc.assert(
    fc.property(text, width, (written, room) => {
      const measured = measureText(written, relative, findAtoms(written), widestAdvances);
      const lines = countLines(measured, room);
      expect([linesAt(measured, room), linesAt(measured, room)]).toEqual([lines, lines]);
    }),
  );
});

test('a long text in a narrow column certainly has many lines', () => {
  const measured = measureText('安'.repeat(120), relative);
  expect([fewestLines(measured, 100), countLines(measured, 100)]).toEqual([12, 12]);
});
