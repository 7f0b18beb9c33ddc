import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument, type Scalar } from 'yaml';
import { placesInScalar } from '../../src/text/place-in-scalar.ts';

/** What the stretch `part` of the value of a scalar is written as. */
function writtenAs(written: string, part: string): string | undefined {
  const value = parseDocument(written).contents;
  const text = String((value as Scalar).value);
  const start = text.indexOf(part);
  const place = placesInScalar(written, text)(start, start + part.length);
  return place && written.slice(...place);
}

test.each([
  ['plain', '坚持边查边改、立查立改', '立查'],
  ['single quotes', `'坚持''边查''边改'`, '查'],
  ['single quotes, one of the value first', `'''边查''边改'`, '边改'],
  ['double quotes', '"坚持“边查边改”"', '边改'],
  ['block', '|\n  第一段。\n\n  第二段，结束。\n', '第二段'],
  ['folded', '>-\n  第一行\n  第二行，结束。\n', '第二行'],
  ['block with a number first', '|-\n  2024年12月前\n', '12月'],
  ['block with a number in its head', '|2-\n   2024年12月前\n', '2024年'],
  ['block with a comment in its head', '|- # 边改\n  边查边改\n', '边改'],
  ['double quotes with escapes', '"\\n边查\\n\\\\nn边改"', 'nn边改'],
  ['double quotes with quotes in them', '"坚持\\"边查\\"n边改"', 'n边改'],
])('%s', (_, written, part) => {
  expect(writtenAs(written, part)).toBe(part);
});

test('a stretch across a folded line end takes the indentation with it', () => {
  expect(writtenAs('>-\n  甲乙\n  丙丁\n', '乙 丙')).toBe('乙\n  丙');
});

test('letters that are written as escapes have no place', () => {
  expect(writtenAs('"\\u7532乙"', '乙')).toBeUndefined();
});

test('any stretch of a block is found where it stands', () => {
  const word = fc.stringMatching(/^[甲乙丙丁，。0-9a-z]{1,6}$/u);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), (lines, one, other) => {
      const written = `|-\n${lines.map((line) => `  ${line}`).join('\n')}`;
      const value = lines.join('\n');
      const [start, end] = [one % value.length, 1 + (other % value.length)].sort((a, b) => a - b) as [
        number,
        number,
      ];
      const part = value.slice(start, end);
      if (/^\s|\s$|^$/u.test(part)) return;
      const place = placesInScalar(written, value)(start, end);
      expect(place && written.slice(...place).replace(/\n {2}/gu, '\n')).toBe(part);
    }),
  );
});

test('a long text with many stretches is walked once', () => {
  const text = '检查,'.repeat(30_000);
  const placeOf = placesInScalar(text, text);
  for (let at = 0; at < text.length; at += 3) expect(placeOf(at, at + 3)?.[0]).toBe(at);
});
