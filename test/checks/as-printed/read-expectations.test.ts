import { describe, expect, test } from 'vitest';
import { readExpectations } from './read-expectations.ts';

const read = (text: string) => readExpectations({ path: 'campaign.yaml', text });
const shown = (text: string) =>
  read(text).expected.map(({ code, ids, place, line }) => [
    line,
    code,
    ids.join(' '),
    place.file.text.slice(place.start, place.end),
  ]);

describe('what a comment expects', () => {
  test('is about the line below, past other comments', () => {
    expect(shown('a:\n  # expect HT460 (000-10)\n  # why\n  b: 逐一检查,更换\nc: 1\n')).toEqual([
      [2, 'HT460', '000-10', '  b: 逐一检查,更换'],
    ]);
  });

  test('may be several findings, each with several ids and a quotation', () => {
    expect(shown('# expect HT460 (000-10, X-01) 「甲,」, HT471 (000-25): 理由\na: 甲,乙乙\n')).toEqual([
      [1, 'HT460', '000-10 X-01', '甲,'],
      [1, 'HT471', '000-25', 'a: 甲,乙乙'],
    ]);
  });

  test('covers the whole of a text that begins below', () => {
    expect(shown('# expect HT460 (000-10) 「乙,」\na: |\n  甲\n  乙,\nb: 1\n')).toEqual([
      [1, 'HT460', '000-10', '乙,'],
    ]);
  });

  test('may be right without being on the list', () => {
    expect(shown('# expect HT411 (true): 星期六\na: 1月30日\n')).toEqual([[1, 'HT411', '', 'a: 1月30日']]);
  });

  test('may be missing', () => {
    const { expected, gaps } = read('# missing 000-15 「甲」, 000-31\na: 甲乙\n');
    expect(expected).toEqual([]);
    expect(gaps.map(({ id, place }) => [id, place.end - place.start])).toEqual([
      ['000-15', 1],
      ['000-31', 5],
    ]);
  });

  test.each([
    ['# expect HT411 (true)\na: 1\n', 'needs a reason'],
    ['# expect HT411\na: 1\n', 'cannot be read'],
    ['# expect HT411 (000-1)\na: 1\n', 'cannot be read'],
    ['# expect HT411 (000-01) 「乙」\na: 甲\n', 'is not below'],
    ['# expect HT411 (000-01) 「甲」\na: 甲甲\n', 'twice'],
    ['# expect HT411 (000-01)\n\na: 甲\n', 'nothing below'],
    [`# missing 000-01\na: ${'甲'.repeat(200)}\n`, 'needs a 「quotation」'],
  ])('must be written so that it can be read: %j', (text, why) => {
    expect(() => read(text)).toThrow(why);
  });
});
