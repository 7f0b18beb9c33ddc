import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInShard, readShard } from '../../../src/cli/units/shard.ts';

test('a part of a list is i/n, i from 1 to n', () => {
  expect(readShard('2/4')).toEqual({ number: 2, count: 4 });
  expect(readShard('1/1')).toEqual({ number: 1, count: 1 });
});

test.each([
  '0/4',
  '5/4',
  '4',
  '/4',
  '4/',
  '1/0',
  '-1/4',
  '1.5/4',
  ' 1/4',
  '1/4 ',
  'x',
  '',
  '1/4/4',
  '１/４',
  '99999/99999',
])('%j is no part', (text) => {
  expect(readShard(text)).toBeUndefined();
});

test('the parts of a list are the whole list, each unit in one, and no part is more than one longer', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.integer({ min: 1, max: 40 }), (length, count) => {
      const indices = Array.from({ length }, (_, index) => index);
      const parts = Array.from({ length: count }, (_, part) =>
        indices.filter((index) => isInShard(index, { number: part + 1, count })),
      );
      expect(parts.flat().sort((one, other) => one - other)).toEqual(indices);
      const lengths = parts.map((part) => part.length);
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(2);
    }),
  );
});
