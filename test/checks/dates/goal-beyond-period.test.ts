import { expect, test } from 'vitest';
import { findIn, sayAbout } from './find-in-plan.ts';

const plan = (period: string, text: string): string => `period: ${period}
documents: [{ kind: implementation-plan, title: 方案, body: ['${text}'] }]`;

test('more time for a goal than for the whole campaign', () => {
  expect(sayAbout(plan('2020年9月—2022年12月', '力争在三年内基本整改完毕。'))).toEqual([
    '“三年内”要达到的目标，比整个行动的时间“2020年9月—2022年12月”还长',
  ]);
  expect(findIn(plan('2024年3月—5月', '力争6个月内完成整改。'))).toEqual(['HT400 6个月内']);
});

test.each([
  ['2020年4月—2022年12月', '力争在三年内基本整改完毕。'],
  ['2020年9月起', '力争在三年内基本整改完毕。'],
  ['2024年3月—5月', '自发现之日起6个月内完成整改。'],
  ['2024年3月—5月', '近三年内完成改造的校舍。'],
  ['2024年3月—5月', '未来三年内实现全覆盖。'],
  ['2024年3月—5月', '验收后两年内完成缺陷整改。'],
  ['2024年3月—5月', '15天内完成整改，一个月内实现见效。'],
  ['2024年3月—5月', '三年内发生过事故的单位。'],
])('%s %s', (period, text) => {
  expect(findIn(plan(period, text)).filter((one) => one.startsWith('HT400'))).toEqual([]);
});
