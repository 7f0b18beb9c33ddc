import { expect, test } from 'vitest';
import { citedTitles } from '../../../src/checks/wording/cited-titles.ts';
import { nearestTitle } from '../../../src/checks/wording/nearest-title.ts';
import { officialTitles } from '../../../src/checks/words/titles/index.ts';
import { findInBody } from '../text/read-text.ts';

test.each([
  ['《中华人民共和国突发事件应急法》', '突发事件应对法'],
  ['《安全生产事故报告和调查处理条例》', '生产安全事故报告和调查处理条例'],
  ['《危险化学品管理条例》', '危险化学品安全管理条例'],
  ['《医疗废弃管理条例》', '医疗废物管理条例'],
  ['《医疗机构消防九项规定》', '医疗机构消防安全管理九项规定'],
  ['《医疗机构安全管理九项规定（2020年版）》', '医疗机构消防安全管理九项规定'],
  ['《气象灾害防治条例》', '气象灾害防御条例'],
])('%s', (text, right) => {
  expect(findInBody(citedTitles, `按照${text}执行。`).map(({ parameters }) => parameters)).toMatchObject([
    { right },
  ]);
});

test.each([
  '《安全生产法》《中华人民共和国消防法》《医疗机构消防安全管理九项规定(2020年版)》',
  '《江苏省安全生产条例》《南京市危险化学品管理条例》',
  '《传染病防治法实施办法》《医疗机构管理条例实施细则》《劳动保障监察条例》',
  '以下简称《危险化学品管理条例》',
  '《监狱法》《监察法》《海洋环境保护法》',
  '《校园安全管理办法》《食品安全工作考核办法》《公共机构节约用水管理办法》',
])('nothing is wrong with %s', (text) => {
  expect(findInBody(citedTitles, `按照${text}执行。`)).toEqual([]);
});

test('a title is told once', () => {
  expect(
    findInBody(citedTitles, '按照《危险化学品管理条例》。\n\n落实《危险化学品管理条例》。'),
  ).toHaveLength(1);
});

test('no official title is taken for another', () => {
  for (const title of officialTitles) expect(nearestTitle(title), title).toBeUndefined();
});
