import { expect, test } from 'vitest';
import { findIn, sayAbout } from './find-in-plan.ts';

const plan = (period: string, title: string, when: string): string => `period: ${period}
duties: [{ title: ${title}, from: 各单位, to: 甲局, when: ${when} }]`;
const winter = '2024年12月9日起，为期三个月';
const found = (text: string): readonly string[] => findIn(text).filter((one) => one.startsWith('HT416'));

test('a summary long before the end', () => {
  expect(sayAbout(plan(winter, '工作总结', '2025年2月13日前'))).toEqual([
    '“工作总结”2025年2月13日就要报，整个行动（2024年12月9日起，为期三个月）2025年3月8日才结束，还有 23 天',
  ]);
  expect(found(plan('2024年3月—10月', '安全检查工作总结', '2024年8月20日前'))).toEqual([
    'HT416 2024年8月20日前',
  ]);
});

test.each([
  [winter, '工作总结', '2025年3月5日前'],
  [winter, '工作总结', '2025年3月20日前'],
  ['2024年1月—12月', '工作总结', '2024年11月15日前'],
  ['2024年1月—12月', '工作总结', '2024年12月20日前'],
  ['2024年1月—12月', '上半年工作总结', '2024年6月30日前'],
  ['2024年1月—12月', '“安全生产月”活动总结', '2024年7月5日前'],
  ['2024年1月—12月', '自查自纠总结', '2024年5月10日前'],
  ['2024—2026年', '工作总结', '2024年12月20日前'],
  ['2024年1月—12月', '总结会会务方案', '2024年7月5日前'],
  ['2024年3月起', '工作总结', '2024年5月10日前'],
])('%s: %s %s', (period, title, when) => {
  expect(found(plan(period, title, when))).toEqual([]);
});

const inText = (text: string): string => `period: 2024年12月9日—2025年3月8日
documents: [{ kind: implementation-plan, title: 方案, body: ['${text}'] }]`;

test('in a text', () => {
  expect(found(inText('各单位于2025年2月13日前将工作总结报送甲局。'))).toEqual(['HT416 2025年2月13日']);
  expect(
    found(inText('分别于2024年12月16日和2025年2月13日前，分别将安排部署情况和工作总结报送甲局。')),
  ).toEqual(['HT416 2025年2月13日']);
  expect(found(inText('于2024年12月16日前报送部署情况，2025年3月12日前报送工作总结。'))).toEqual([]);
  expect(found(inText('2025年1月13日前召开总结会，总结经验，提升水平，并报送照片。'))).toEqual([]);
});
