import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineText, positionOf } from '../../src/diagnostics/position.ts';

const file = (text: string) => ({ path: 'a.yaml', text });

describe('positions', () => {
  test.each([
    ['a: 甲乙\n', 5, { line: 1, column: 6 }],
    ['一\r\n二', 3, { line: 2, column: 1 }],
    ['𠮷野: 1', 2, { line: 1, column: 2 }],
    ['a\n', 2, { line: 2, column: 1 }],
    ['', 0, { line: 1, column: 1 }],
    ['abc', 99, { line: 1, column: 4 }],
    ['abc', -1, { line: 1, column: 1 }],
  ])('%j at %i', (text, offset, expected) => {
    expect(positionOf(file(text), offset)).toEqual(expected);
  });

  test('agree with counting line ends and characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '甲', '𠮷', '\n', '\r\n') }),
        fc.nat(60),
        (text, at) => {
          const offset = Math.min(at, text.length);
          const before = text.slice(0, offset).split('\n');
          expect(positionOf(file(text), offset)).toEqual({
            line: before.length,
            column: [...(before.at(-1) ?? '')].length + 1,
          });
        },
      ),
    );
  });

  test('a line has no line end', () => {
    const text = file('甲\r\n乙\n丙');
    expect([0, 1, 2, 3, 4].map((line) => lineText(text, line))).toEqual(['', '甲', '乙', '丙', '']);
  });
});
