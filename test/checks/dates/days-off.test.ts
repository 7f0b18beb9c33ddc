import { describe, expect, test } from 'vitest';
import { inWords } from '../../campaign/resolve-text.ts';
import { diagnosticsIn, findIn, sayAbout } from './find-in-plan.ts';

const duty = (when: string, more = ''): string => `duties: [{ title: 名单, to: 甲局, when: ${when}${more} }]`;

describe('deadlines on days off', () => {
  test('a weekend and a holiday, with the days before and after that are worked', () => {
    expect(diagnosticsIn(duty('2021年1月30日前')).map((found) => inWords(found))).toEqual([
      '“名单”的时限“2021年1月30日前”落在休息日：2021年1月30日是星期六\n' +
        '写明“逢节假日顺延”或“逢节假日提前”，或者另定一天：2021年1月30日顺延到2021年2月1日、提前到2021年1月29日',
    ]);
    expect(sayAbout(duty('2024年2月13日前'))).toEqual([
      '“名单”的时限“2024年2月13日前”落在休息日：2024年2月13日是春节假期',
    ]);
    expect(inWords(diagnosticsIn(duty('2024年2月13日前'))[0] as never)).toContain(
      '顺延到2024年2月18日、提前到2024年2月9日',
    );
  });

  test('weekends that are worked, and days of a rule', () => {
    for (const when of [
      '2024年2月18日前',
      '2025年2月13日前',
      '2021年1月30日前（逢节假日顺延）',
      '2021年1月底前',
    ]) {
      expect(findIn(duty(when))).toEqual([]);
    }
    expect(findIn(duty('2021年1月30日前', ', holidays: 提前'))).toEqual([]);
  });

  test('a task may be finished on any day, but handed in only when somebody is there', () => {
    const task = (deadline: string) =>
      `topics: [{ title: 堤防, tasks: [{ title: 加固, deadline: ${deadline} }] }]`;
    expect(findIn(task('2026年5月16日前'))).toEqual([]);
    expect(findIn(task('2026年5月16日前').replace('加固', '上报加固方案'))).toEqual([
      'HT411 2026年5月16日前',
    ]);
  });

  test('what recurs, within the period', () => {
    const monthly = (more = '') =>
      `period: 2021年1月至12月\nduties: [{ title: 月报, to: 甲局, every: 每月1日${more} }]`;
    expect(sayAbout(monthly())).toEqual([
      '“月报”的时限“每月1日”有 4 次落在休息日：2021年1月1日是元旦假期，2021年5月1日是劳动节假期，2021年8月1日是星期日，2021年10月1日是国庆节假期',
    ]);
    expect(findIn(monthly(', holidays: 顺延'))).toEqual([]);
    expect(findIn(monthly().replace('period: 2021年1月至12月\n', ''))).toEqual([]);
    expect(sayAbout(monthly().replace('每月1日', '2月至9月每月1日'))).toEqual([
      '“月报”的时限“2月至9月每月1日”有 2 次落在休息日：2021年5月1日是劳动节假期，2021年8月1日是星期日',
    ]);
  });

  test('what a text asks for, with the year of the campaign', () => {
    const body = (text: string) =>
      `period: 2021年\nfacts: { 上报: 1月30日 }\ndocuments: [{ kind: implementation-plan, title: 方案, body: ['${text}'] }]`;
    expect(findIn(body('各单位于【事实：上报】前上报乙科。'))).toEqual(['HT411 1月30日']);
    expect(findIn(body('方案于【事实：上报】前上报乙科，名单于【事实：上报】前报送甲局。'))).toEqual([
      'HT411 1月30日',
    ]);
    expect(findIn(body('各单位于1月30日17：00前将名单报送乙科。'))).toEqual(['HT411 1月30日']);
    expect(findIn(body('各单位于1月30日前上报乙科，逢节假日顺延。'))).toEqual([]);
    expect(findIn(body('【事实：上报】前后天气寒冷。'))).toEqual([]);
  });
});

test('years whose holidays are not known are named once, and their weekends looked at', () => {
  const plan = `duties:
  - { title: 甲表, to: 甲局, when: 2031年3月14日前 }
  - { title: 乙表, to: 甲局, when: 2032年3月13日前 }`;
  expect(sayAbout(plan)).toEqual([
    '不知道2031年、2032年的放假安排，只核对了星期六和星期日',
    '“乙表”的时限“2032年3月13日前”落在休息日：2032年3月13日是星期六',
  ]);
});
