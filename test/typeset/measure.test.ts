import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureText, textWidth } from '../../src/typeset/measure.ts';

test('28 characters of body text fill a line of the standard', () => {
  expect(textWidth('安'.repeat(28), { size: 32, characterSpacing: -5 })).toBe(8820);
});

test.each([
  ['', 0],
  ['安全', 2],
  ['2021', 2],
  ['2021年', 3.2],
  ['100%持证', 4.2],
  ['（2021）', 4],
  ['a\u0301', 0.5],
  ['𠮷', 1],
  ['·', 1],
  ['é', 0.5],
  ['\u200b', 0],
])('%s is %d characters wide', (text, characters) => {
  expect(textWidth(text, { size: 20, characterSpacing: 0 })).toBeCloseTo(characters * 200);
});

test('a text measured once agrees with its width', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'安，A1 %\u0301'), maxLength: 40 }), (text) => {
      const face = { size: 21, characterSpacing: 3 };
      expect(measureText(text, face).ends[text.length]).toBe(textWidth(text, face));
    }),
  );
});
