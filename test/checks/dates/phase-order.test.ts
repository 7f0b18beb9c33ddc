import { expect, test } from 'vitest';
import { findIn, sayAbout } from './find-in-plan.ts';

const phases = (...periods: readonly string[]): string =>
  `phases:\n${periods.map((period, index) => `  - { title: 阶段${index + 1}${period === '' ? '' : `, period: ${period}`} }`).join('\n')}`;

test('a phase that is before the one before it', () => {
  expect(findIn(phases('2021年4月—6月', '2021年1月—3月'))).toEqual(['HT401 2021年1月—3月']);
  expect(findIn(phases('2026年9月', '', '2026年5月'))).toContain('HT401 2026年5月');
});

test('a phase that begins long before the one before it is over', () => {
  expect(sayAbout(phases('2021年1月—9月', '2021年6月—12月'))).toEqual([
    '阶段“阶段2”（2021年6月—12月）开始时，上一阶段“阶段1”（2021年1月—9月）还没有结束',
  ]);
});

test('phases that pass into one another are as people write them', () => {
  for (const periods of [
    ['2020年8月', '2020年9月—12月', '2021年', '2022年'],
    ['2021年1月—3月', '2021年3月—10月'],
    ['2021年3月底前', '2021年4月至10月'],
    ['2026年3月1日—3月31日', '2026年3月31日—6月30日'],
    ['2021年初', '2021年3月至年底'],
    ['2021年上半年', '2021年下半年'],
    // Coarse words: a quarter may be its last month.
    ['2025年3月—2026年8月', '2026年第三季度'],
    ['2026年1月—9月15日', '2026年9月—12月'],
    ['长期坚持', '2021年3月'],
  ]) {
    expect(findIn(phases(...periods))).toEqual([]);
  }
});

test('working days between two phases', () => {
  expect(sayAbout(phases('2026年4月', '2026年6月—8月'))).toEqual([
    '阶段“阶段1”和“阶段2”之间空出了2026年5月1日至2026年5月31日',
  ]);
  // An undated phase may fill the gap; a weekend and a holiday are none.
  expect(findIn(phases('2026年4月', '', '2026年6月'))).toEqual(['HT492 阶段2']);
  expect(findIn(phases('2021年3月1日—3月5日', '2021年3月8日—3月12日'))).toEqual([]);
  expect(findIn(phases('2024年9月30日前', '2024年10月8日—10月31日'))).toEqual([]);
  expect(findIn(phases('2024年9月30日前', '2024年10月9日—10月31日'))).toEqual([
    'HT402 2024年10月9日—10月31日',
  ]);
});

test('phases within a phase', () => {
  const plan = `phases: [{ title: 整治, period: 2026年5—8月, phases: [{ title: 甲, period: 2026年7月 }, { title: 乙, period: 2026年5月 }] }]`;
  expect(findIn(plan)).toEqual(['HT401 2026年5月']);
});
