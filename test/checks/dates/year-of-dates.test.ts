import { describe, expect, test } from 'vitest';
import { findIn, sayAbout } from './find-in-plan.ts';

const plan = (body: string, more = ''): string =>
  `documents: [{ kind: implementation-plan, status: final, title: 巡查方案, body: ['${body}']${more} }]`;

describe('days without a year', () => {
  test('in a finished document that names none', () => {
    expect(findIn(plan('从12月9日起开展巡查。'))).toEqual(['HT408 12月9日']);
    const facts = 'facts: { 起: 12月9日 }\n';
    expect(findIn(`${facts}${plan('从【事实：起】起开展巡查，【事实：起】前准备。')}`)).toEqual([
      'HT408 12月9日',
    ]);
    expect(findIn(`duties: [{ title: 名单, to: 甲局, when: 3月12日前 }]\n${plan('开展巡查。')}`)).toEqual([
      'HT408 3月12日前',
    ]);
  });

  test('a date, a period, a number or a draft is an anchor; so is a year in the text', () => {
    expect(findIn(plan('从12月9日起开展巡查。', ', date: 2024-12-02'))).toEqual([]);
    expect(findIn(`period: 2024年\n${plan('从12月9日起开展巡查。')}`)).toEqual([]);
    expect(findIn(plan('从12月9日起开展巡查。').replace('巡查方案', '2024年巡查方案'))).toEqual([]);
    expect(findIn(plan('从12月9日起开展巡查。').replace('final', 'draft'))).toEqual([]);
    expect(findIn(plan('2024年要从12月9日起开展巡查。'))).toEqual([]);
    expect(findIn(plan('纪念11月9日消防宣传日。'))).toEqual([]);
  });
});

test('即日 needs an issue date', () => {
  const duty = 'phases: [{ title: 自查, period: 即日起至2024年12月 }]\n';
  expect(sayAbout(`${duty}${plan('开展巡查。')}`)).toEqual([
    '“即日起至2024年12月”要从成文日期算起，可是文件没有成文日期',
  ]);
  expect(findIn(plan('自即日起开展巡查。'))).toEqual(['HT409 即日起']);
  expect(findIn(`period: 即日起至2024年12月\n${plan('开展巡查。')}`)).toEqual(['HT409 即日起至2024年12月']);
  expect(findIn(`${duty}${plan('开展巡查。', ', date: 2024-10-08')}`)).toEqual([]);
  expect(findIn(`${duty}${plan('开展巡查。').replace('final', 'draft')}`)).toEqual([]);
});

describe('lists of days of several years', () => {
  const inText = (text: string): readonly string[] => findIn(plan(text, ', date: 2024-12-02'));

  test('a day without its year after two years, and a list that runs backwards', () => {
    expect(inText('12月16日前报方案，2024年12月18日前自查，2025年2月13日前总结，12月30日前销号。')).toEqual([
      'HT410 12月30日',
    ]);
    expect(inText('于2024年12月16日和2月13日前完成两次检查。')).toEqual(['HT410 2月13日']);
    const task = 'topics: [{ title: 桥梁, tasks: [{ title: 检查, deadline: 2024年12月16日和2月13日前 }] }]';
    expect(findIn(task)).toEqual(['HT410 2024年12月16日和2月13日前']);
    expect(findIn(`period: 2024年12月至2025年3月\n${task}`)).toEqual([]);
    expect(findIn(task.replace('2月13日', '2024年2月13日')).length).toBeGreaterThan(0);
  });

  test('what is certain', () => {
    expect(inText('2024年12月16日前报方案，12月30日前销号。')).toEqual([]);
    expect(inText('于2024年10月16日和12月13日前完成两次检查。')).toEqual([]);
    expect(inText('自2023年5月1日施行以来，2024年12月18日前自查，12月30日前销号。')).toEqual([]);
  });
});

describe('今年 of a finished document without a date', () => {
  const text = '今年开展巡查12次，去年开展巡查8次。明年计划开展巡查20次。';

  test('is of no year', () => {
    expect(sayAbout(plan(text))).toEqual(['“今年”这样的说法有 3 处，文件没有成文日期，不知道是哪一年']);
  });

  test('has its year by a date, a title or a period', () => {
    expect(findIn(plan(text, ', date: 2024-12-02'))).toEqual([]);
    expect(findIn(plan(text).replace('巡查方案', '2024年巡查方案'))).toEqual([]);
    expect(findIn(`period: 2024年\n${plan(text)}`)).toEqual([]);
    expect(findIn(plan(text).replace('final', 'draft'))).toEqual([]);
    expect(findIn(plan('今年开展巡查12次。'))).toEqual([]);
    expect(findIn(plan(text, ', date: 12月')).filter((one) => one.startsWith('HT409'))).toEqual([]);
  });
});
