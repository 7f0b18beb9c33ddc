import { expect, test } from 'vitest';
import { sayAbout } from './find-in-plan.ts';

const monthly = (every: string, period = ''): readonly string[] =>
  sayAbout(
    `${period && `period: ${period}\n`}duties: [{ title: 报表, to: 甲局, every: ${every}, holidays: 顺延 }]`,
  );

test('the months that have no such day', () => {
  expect(monthly('每月30日前')).toEqual(['“报表”的时间“每月30日前”：2月没有30日']);
  expect(monthly('每月31日')).toEqual(['“报表”的时间“每月31日”：2月、4月、6月、9月、11月没有31日']);
  expect(monthly('每月25日至31日')).toEqual([
    '“报表”的时间“每月25日至31日”：2月、4月、6月、9月、11月没有31日',
  ]);
});

test('only months of the campaign count', () => {
  expect(monthly('每月30日前', '2021年2月至12月')).toEqual(['“报表”的时间“每月30日前”：2月没有30日']);
  expect(monthly('每月30日前', '2021年3月至12月')).toEqual([]);
  expect(monthly('每月29日', '2021年1月至12月')).toEqual(['“报表”的时间“每月29日”：2月没有29日']);
  expect(monthly('每月29日', '2024年1月至12月')).toEqual([]);
  expect(monthly('每月31日', '2024年12月至2025年1月')).toEqual([]);
});

test('days that every month has', () => {
  for (const every of ['每月28日', '每月底', '每月25日前', '每季度末', '每周五'])
    expect(monthly(every)).toEqual([]);
});

test('a return about the very month leaves its 31st out', () => {
  const plan = 'duties: [{ title: 汇总上报本月进展情况, from: 各单位, to: 甲局, every: 每月30日前 }]';
  expect(sayAbout(plan)[0]).toContain('有31日的月份最后一天的情况又不在任何一次里');
  expect(sayAbout(plan.replace('本月', '上月'))[0]).not.toContain('31日的');
});
