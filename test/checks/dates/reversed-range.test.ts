import { expect, test } from 'vitest';
import { findIn, sayAbout } from './find-in-plan.ts';

const task = (deadline: string): string =>
  `topics: [{ title: 供暖, tasks: [{ title: 检查, deadline: ${deadline} }] }]`;

test('a range that ends before it begins, wherever it stands', () => {
  expect(sayAbout(task('2020年11月至2020年3月'))).toEqual([
    '“2020年11月至2020年3月”的终点2020年3月比起点2020年11月还早',
  ]);
  expect(findIn('period: 2021年12月—2021年1月')).toEqual(['HT403 2021年12月—2021年1月']);
  expect(findIn('phases: [{ title: 甲, period: 2021年3月20日至2021年3月2日 }]')).toEqual([
    'HT403 2021年3月20日至2021年3月2日',
  ]);
  expect(findIn('figures: { 检查: { value: 3次, period: 2022年10月—2022年5月 } }')).toEqual([
    'HT403 2022年10月—2022年5月',
  ]);
});

test('a winter without its years, and what ends where it begins', () => {
  for (const deadline of ['11月至次年3月', '2020年11月至2021年3月', '2021年3月—3月', '即日起至2021年12月']) {
    expect(findIn(task(deadline)).filter((one) => one.startsWith('HT403'))).toEqual([]);
  }
});
