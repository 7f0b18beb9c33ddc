import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersHeld } from '../../../src/checks/text/letters-held.ts';

const letters = fc.string({ unit: fc.constantFrom(...'制度安全，。12\u{20000}') });

test('a word that a text holds is never denied', () => {
  fc.assert(
    fc.property(letters, letters, letters, (before, word, after) => {
      fc.pre(word !== '');
      expect(lettersHeld(before + word + after).mayHold(word)).toBe(true);
    }),
  );
});

test('words of other letters, or of the same in another order, need not be looked for', () => {
  const { mayHold } = lettersHeld('加强安全管理');
  expect(['安', '安全', '强安全管'].map(mayHold)).toEqual([true, true, true]);
  expect(['部', '全安', '加强管理', '安全部'].map(mayHold)).toEqual([false, false, false, false]);
});
