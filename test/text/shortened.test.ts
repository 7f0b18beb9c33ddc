import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortened } from '../../src/text/shortened.ts';

const letters = fc.constantFrom('甲', '𠮷', 'a', '，', '\ud842');

test('so many letters stay, those of two units as well as others', () => {
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 12 }), fc.integer({ min: 0, max: 8 }), (some, longest) => {
      const text = some.join('');
      const all = [...text];
      const cut = `${all.slice(0, longest).join('')}…`;
      expect(shortened(text, longest)).toBe(all.length > longest ? cut : text);
    }),
  );
});
