import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isHan } from '../../src/text/han.ts';

test('Han are what Unicode says, whether common or not', () => {
  const letters = fc.constantFrom('一', '鿿', '㐀', '𠮷', '〇', '々', '⺀', '、', 'ー', 'a', '\ud842', '\n');
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 4 }), (text) => {
      expect(isHan(text)).toBe(/^\p{Script=Han}*$/u.test(text));
    }),
  );
});
