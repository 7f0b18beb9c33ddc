import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCircles } from '../../../src/campaign/resolving/find-circles.ts';

const circlesOf = (links: Readonly<Record<string, readonly string[]>>) =>
  findCircles(new Map(Object.entries(links)));

test('circles of one, two and three; what only leads into one is no part of it', () => {
  expect(circlesOf({ a: ['a'] })).toEqual([['a', 'a']]);
  expect(circlesOf({ x: ['a'], a: ['b'], b: ['c', 'nowhere'], c: ['a'] })).toEqual([['a', 'b', 'c', 'a']]);
  expect(circlesOf({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([]);
});

test('without the links that close them there are no circles left', () => {
  const name: fc.Arbitrary<string> = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.uniqueArray(name, { maxLength: 3 }))), (entries) => {
      const links = new Map(entries);
      for (const chain of findCircles(links)) {
        const [from = '', to = ''] = chain.slice(-2);
        expect(links.get(from)).toContain(to);
        links.set(
          from,
          (links.get(from) ?? []).filter((next) => next !== to),
        );
      }
      expect(findCircles(links)).toEqual([]);
    }),
  );
});

test('a chain of ten thousand links is no trouble', () => {
  const links = new Map(
    Array.from({ length: 10_000 }, (_, index) => [`${index}`, [`${(index + 1) % 10_000}`]]),
  );
  expect(findCircles(links).map(({ length }) => length)).toEqual([10_001]);
});
