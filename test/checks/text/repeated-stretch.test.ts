import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repeatedStretch } from '../../../src/checks/text/repeated-stretch.ts';

const text = fc.string({ unit: fc.constantFrom(...'甲乙丙丁'), maxLength: 40 });

test('a stretch that stands twice in a row is seen, and nothing else, in one text after another', () => {
  const isRepeated = repeatedStretch(3, 6);
  fc.assert(
    fc.property(text, text, (one, other) => {
      for (const each of [one, other, `${one}子丑寅子丑寅`, `子丑${other}子丑`]) {
        expect(isRepeated(each)).toBe(/(.{3,6})\1/u.test(each));
      }
    }),
    { numRuns: 500 },
  );
});
