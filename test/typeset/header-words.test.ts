import { expect, test } from 'vitest';
import { balanceLines } from '../../src/typeset/balance-lines.ts';
import { findHeaderWords } from '../../src/typeset/header-words.ts';
import { measureText } from '../../src/typeset/measure.ts';

const wordsOf = (text: string, level: 1 | 2): string =>
  findHeaderWords(text)
    .filter((atom) => atom.level === level)
    .map(({ start, end }) => text.slice(start, end))
    .join('/');

test.each([
  ['完成时限', '完成/时限'],
  ['督导检查次数', '督导/检查/次数'],
  ['省级卫生健康部门', '省级/卫生/健康/部门'],
  ['牵头部门\n责任单位', '牵头/部门/责任/单位'],
  ['2024年重点工作任务', '2024年/重点/工作/任务'],
  ['责任人及联系方式', '责任/联系/方式'],
  ['发现突出问题（卫生健康行政部门层面）', '发现/突出/问题/卫生/健康/行政/部门/层面'],
  ['备注', '备注'],
  ['分', ''],
])('the words of %s', (text, words) => {
  expect(wordsOf(text, 2)).toBe(words);
});

test.each([
  ['整改率', '整改率', '整改'],
  ['成立检查组', '检查组', '成立/检查'],
  ['负责人姓名', '负责人', '负责/姓名'],
  ['已整改', '已整改', '整改'],
  ['总人数', '总人数', '人数'],
])('%s has the long word %s', (text, long, pairs) => {
  expect([wordsOf(text, 1), wordsOf(text, 2)]).toEqual([long, pairs]);
});

test.each([
  ['序号', 1, '序/号'],
  ['责任单位', 2, '责任/单位'],
  ['责任单位', 3, '责任/单位'],
  ['整改时限', 3, '整改/时限'],
  ['主要负责人', 3, '主要/负责人'],
  ['统一社会信用代码', 4, '统一社会/信用代码'],
])('%s in a column of %i characters: %s', (title, characters, expected) => {
  const measured = measureText(title, { size: 1, characterSpacing: 0 }, findHeaderWords(title));
  const lines = balanceLines(measured, characters * 10).map(({ start, end }) => title.slice(start, end));
  expect(lines.join('/')).toBe(expected);
});
