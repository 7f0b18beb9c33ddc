import { expect, test } from 'vitest';
import { findIn, sayAbout } from './find-in-plan.ts';

const task = (keys: string): string => `topics: [{ title: 评审, tasks: [{ title: 自评, ${keys} }] }]`;

test('a text that allows more time than the deadline', () => {
  expect(sayAbout(task('text: 2021年3月25日前完成自评。, deadline: 2021年3月22日前'))).toEqual([
    '“自评”的正文要求2021年3月25日前完成，时限却是“2021年3月22日前”',
  ]);
});

test('a year that is written nowhere is the same for both, as long as they are near', () => {
  expect(sayAbout(task('text: 3月25日前完成自评。, deadline: 3月22日前'))).toEqual([
    '“自评”的正文要求3月25日前完成，时限却是“3月22日前”',
  ]);
  expect(findIn(task('text: 3月25日前完成自评。, deadline: 2021年2月底前'))).toEqual(['HT414 3月25日']);
  expect(findIn(task('text: 12月25日前完成自评。, deadline: 1月15日前'))).toEqual([]);
  expect(findIn(task('text: 10月25日前完成自评。, deadline: 2021年3月底前'))).toEqual([]);
  expect(findIn(task('text: 3月20日前完成自评。, deadline: 3月22日前'))).toEqual([]);
});

test('a step on the way, and what goes on', () => {
  expect(findIn(task('text: 2021年3月25日前完成自评。, deadline: 2021年底'))).toEqual([]);
  expect(findIn(task('text: 2021年3月25日前完成自评。, deadline: 2021年3月前，长期坚持'))).toEqual([]);
  expect(findIn(task('text: 2021年3月25日前完成自评。, deadline: 2021年3月前'))).toEqual([]);
  expect(findIn(task('text: 清理2021年3月25日以后受理的案件。, deadline: 2021年3月22日前'))).toEqual([]);
});

test('a day that is somebody else’s', () => {
  for (const text of ['做好2021年3月25日前的值守', '2021年3月25日前后加强值守', '迎接3月25日前开始的验收']) {
    expect(findIn(task(`text: ${text}。, deadline: 2021年3月22日前`))).toEqual([]);
  }
});

test('the body says another day than the table', () => {
  expect(findIn(task('text: 2021年3月25日前完成。, prose: 2021年3月22日前，各院均应完成'))).toEqual([
    'HT415 2021年3月25日',
  ]);
  expect(findIn(task('text: 3月22日前完成。, prose: 2021年3月22日前，各院均应完成'))).toEqual([]);
  expect(findIn(task('text: 完成自评。, prose: 2021年3月22日前，各院均应完成'))).toEqual([]);
});

test('the end of a month after the deadline', () => {
  expect(findIn(task('text: 7月底前完成改造。, deadline: 2024年6月30日前'))).toEqual(['HT414 7月底']);
  expect(findIn(task('text: 4月底前至少组织1次演练。, deadline: 2026年3月31日前'))).toEqual(['HT414 4月底']);
  expect(findIn(task('text: 2025年2月底前完成。, deadline: 2024年12月20日前'))).toEqual([
    'HT414 2025年2月底',
  ]);
  for (const text of ['7月底前完成改造', '6月底前完成一半', '8月底前的隐患完成销号', '3月至8月底前后完成']) {
    expect(findIn(task(`text: ${text}。, deadline: 2024年7月31日前`))).toEqual([]);
  }
  expect(findIn(task('text: 对9月底前投产的企业开展检查。, deadline: 2024年8月31日前'))).toEqual([]);
  expect(findIn(task('text: 12月底前完成。, deadline: 2024年12月'))).toEqual([]);
});
