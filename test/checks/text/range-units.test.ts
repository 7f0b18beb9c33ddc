import { expect, test } from 'vitest';
import { rangeUnits } from '../../../src/checks/text/range-units.ts';
import { mended, stretches } from './read-text.ts';

test.each([
  ['下降15-30%', '下降15%～30%'],
  ['投资13～17万元', '投资13万～17万元'],
  ['3—5亿元', '3亿～5亿元'],
])('%s', (text, right) => {
  expect(mended(rangeUnits, text)).toBe(right);
});

test.each(['15%～30%', '1—9月下降5%', '2021—2023年投资3万元', 'GB 18218-30万', '每10—5%', '比例1:3～5%'])(
  'nothing is wrong with %s',
  (text) => {
    expect(stretches(rangeUnits, text)).toEqual([]);
  },
);
