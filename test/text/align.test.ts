import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align, type Likeness } from '../../src/text/align.ts';

/** Words are alike by the share of places with the same letter. */
const byLetters: Likeness<string> = {
  keyOf: (word) => word,
  like: (one, other) =>
    [...one].filter((letter, place) => letter === other[place]).length /
    Math.max(one.length, other.length, 1),
  least: 0.5,
};

const shown = (older: string, newer: string): string =>
  align(older.split(' ').filter(Boolean), newer.split(' ').filter(Boolean), byLetters)
    .map(({ older: one, newer: other }) =>
      one === other ? one : one && other ? `${one}→${other}` : one ? `-${one}` : `+${other}`,
    )
    .join(' ');

test.each([
  ['甲 乙 丙', '甲 丙', '甲 -乙 丙'],
  ['甲 丙', '甲 乙 丙', '甲 +乙 丙'],
  ['甲 乙 丙', '丙 甲 乙', '+丙 甲 乙 -丙'],
  ['甲甲 乙乙', '甲丁 戊戊', '甲甲→甲丁 -乙乙 +戊戊'],
  ['子 子 子', '子 子', '子 子 -子'],
  ['子 甲 子', '子 乙 子', '子 -甲 +乙 子'],
  ['甲甲 子 乙乙', '甲丁 子 子 乙丁', '甲甲→甲丁 子 +子 乙乙→乙丁'],
  ['', '甲', '+甲'],
  ['', '', ''],
])('%s and %s: %s', (older, newer, expected) => {
  expect(shown(older, newer)).toBe(expected);
});

test('each sequence is there whole and in its own order', () => {
  const words = fc.array(fc.constantFrom('甲甲', '甲乙', '乙乙', '子', '丑'), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, words, words, (start, older, newer, end) => {
      const [before, after] = [
        [...start, ...older, ...end],
        [...start, ...newer, ...end],
      ];
      const pairs = align(before, after, byLetters);
      expect(pairs.flatMap((pair) => pair.older ?? [])).toEqual(before);
      expect(pairs.flatMap((pair) => pair.newer ?? [])).toEqual(after);
    }),
  );
});

test('sequences without anything in common are aligned in reasonable time', () => {
  const many = (sign: string) => Array.from({ length: 3000 }, (_, index) => `${sign}${index}`);
  let comparisons = 0;
  const counted: Likeness<string> = { ...byLetters, like: () => ++comparisons && 0 };
  expect(align(many('甲'), many('乙'), counted)).toHaveLength(6000);
  expect(comparisons).toBeLessThan(1_000_000);
});
