import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAtoms } from '../../src/typeset/atoms.ts';
import { widestAdvances } from '../../src/typeset/kinsoku.ts';
import {
  fewestLines,
  lineBounds,
  linesAt,
  mostLines,
  narrowestWidth,
} from '../../src/typeset/line-counts.ts';
import { measureText } from '../../src/typeset/measure.ts';
import { findTokenBreaks } from '../../src/typeset/token-breaks.ts';
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

test('no text has more lines than the most, in that width or a greater one', () => {
  const names = fc.array(
    fc.constantFrom('整改，30分钟', '（一）“是”', 'abc整改2024年3月', '2024年3月22日前'),
  );
  const held = fc.array(fc.oneof(piece, fc.constantFrom('30分钟', 'a.bcd/efgh-ijklmnopq', '1,234.50万元')), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(held, names, width, fc.nat(60), (pieces, unbroken, room, more) => {
      const written = pieces.join('');
      const measured = measureText(written, relative, findAtoms(written, unbroken), widestAdvances);
      const tokenBreaks = findTokenBreaks(written);
      const parted = tokenBreaks === undefined ? measured : { ...measured, tokenBreaks };
      const most = mostLines(lineBounds(parted), room);
      expect(countLines(parted, room + more)).toBeLessThanOrEqual(most);
    }),
    { numRuns: Number(process.env.RUNS ?? 1000) },
  );
});

test('a long text in a wide column certainly has few lines', () => {
  const written = '健全教育培训效果督导检查机制，'.repeat(20);
  const measured = measureText(written, relative, findAtoms(written), widestAdvances);
  expect([mostLines(lineBounds(measured), 300), countLines(measured, 300)]).toEqual([11, 10]);
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
