import { expect, test } from 'vitest';
import { halfWidthMarks } from '../../../src/checks/text/half-width-marks.ts';
import { findInBody } from './read-text.ts';

const size = 60_000;

/** Beginnings that never end, pairs that never close, and slips without number. */
test.each([
  '汉,',
  '(汉"',
  '甲 乙',
  '（《“',
  '”、“甲',
  '”、“',
  '1-2',
  '1-',
  '。1、',
  '**甲',
  '<p ',
  '\n- 1 -',
  '{{',
  '甲乙丙',
  '一二三',
  '19',
  '13800000000,',
  'a@qq.com ',
  'a.b-',
  '如下。\n\n',
  '…等',
  'X月',
  '〔2020〕第0',
])('a long row of %j is read to its end', (piece) => {
  const text = piece.repeat(Math.floor(size / piece.length));
  // All checks run while the plan is resolved; one runs again.
  expect(() => findInBody(halfWidthMarks, text)).not.toThrow();
});
