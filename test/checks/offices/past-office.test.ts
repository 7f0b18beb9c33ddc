import { expect, test } from 'vitest';
import { findIn, sayAbout } from './find-in-plan.ts';

const plan = (more: string, keys = 'until: 2018-11-30, successor: 县卫生健康局'): string => `offices:
  - 某某县教育局
  - { name: 县卫生和计划生育局, short: 县卫生计生局, ${keys} }
topics: [{ title: 检查, supporting: 县卫生和计划生育局 }]
${more}`;

const notice = (date: string, more = ''): string =>
  `documents: [{ kind: notice, title: 关于开展检查的通知, date: ${date}, recipients: [各学校], body: [请抓好落实。]${more} }]`;

test('a task for an office that was renamed', () => {
  expect(sayAbout(plan(notice('2024年3月1日')))).toEqual([
    '“县卫生计生局”2018年11月30日已经撤销或者更名，不能再出现在以后的文件里',
  ]);
  expect(findIn(plan(notice('2018年11月30日')))).toEqual([]);
  expect(findIn(plan(notice('2017年3月1日')))).toEqual([]);
});

test('an office that was not there yet', () => {
  expect(sayAbout(plan(notice('2018年3月1日'), 'from: 2018年12月'))).toEqual([
    '“县卫生计生局”2018年12月才设立，不能出现在以前的文件里',
  ]);
  expect(findIn(plan(notice('2018年12月3日'), 'from: 2018年12月'))).toEqual([]);
});

test('a plan without a date is of its period', () => {
  expect(findIn(plan('period: 2024年1月—12月'))).toEqual(['HT426 县卫生和计划生育局']);
  expect(findIn(plan('period: 2018年1月—2019年12月'))).toEqual([]);
  expect(findIn(plan(''))).toEqual([]);
});

test('an issuer', () => {
  const text = `issuer: 县卫生和计划生育局
offices: [{ name: 县卫生和计划生育局, until: 2018年11月 }]
${notice('2024年3月1日')}`;
  expect(findIn(text)).toEqual(['HT426 县卫生和计划生育局']);
});

test('a date that is none says nothing', () => {
  expect(findIn(plan(notice('2024年3月1日'), 'until: 前年'))).toEqual([]);
});
