import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countedIn } from '../../../src/checks/structure/quantities.ts';
import { threeNumbers } from '../../../src/checks/structure/sums-in-prose.ts';

test('a sentence that counts three things holds three numbers', () => {
  const words = ['1', '20', '3,000', '4.5', '家', '个', '万元', '约', '余', '，', '甲', '年'];
  const texts = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((some) => some.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      if (countedIn(text).length > 2) expect(threeNumbers.test(text)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
