import { expect, test } from 'vitest';
import { marksBetweenQuotations } from '../../../src/checks/text/marks-between-quotations.ts';
import { mended, stretches } from './read-text.ts';

test.each([
  ['开展“打非治违”、“排险除患”、“回头看”', '开展“打非治违”“排险除患”“回头看”'],
  ['落实《消防法》、《安全生产法》', '落实《消防法》《安全生产法》'],
])('%s', (text, right) => {
  expect(mended(marksBetweenQuotations, text)).toBe(right);
});

test.each([
  '增强“四个意识”、坚定“四个自信”、做到“两个维护”',
  '《甲办法》（试行）、《乙办法》',
  '“三无”产品、“山寨”产品',
  '《消防法》《安全生产法》',
])('nothing is wrong with %s', (text) => {
  expect(stretches(marksBetweenQuotations, text)).toEqual([]);
});

test('a row is one finding', () => {
  expect(stretches(marksBetweenQuotations, '开展“甲”、“乙”、“丙”和《丁》、《戊》')).toEqual([
    '、“乙”、',
    '、',
  ]);
});
