import { describe, expect, test } from 'vitest';
import { findIn, sayAbout } from './find-in-plan.ts';

const withTask = (period: string, deadline: string): string =>
  `period: ${period}\ntopics: [{ title: 河道, tasks: [{ title: 清淤, deadline: ${deadline} }] }]`;

describe('tasks outside the period', () => {
  test.each([
    ['2021年1月—12月', '2022年3月底前'],
    ['2021年', '2020年底前'],
    ['2024年', '2026年12月前，长期坚持'],
    ['2024年12月9日起，为期三个月', '2025年5月前'],
    ['2024年3月至2024年11月', '2024年12月1日至12月20日'],
  ])('%s: %s', (period, deadline) => {
    expect(findIn(withTask(period, deadline))).toEqual([`HT400 ${deadline}`]);
  });

  test.each([
    ['2021年1月—12月', '2021年底'],
    ['2021年1月—12月', '长期坚持'],
    ['2021年1月—12月', '2021年12月前，长期坚持'],
    ['2021年1月—12月', '12月底前'],
    // Before January may be the end of December.
    ['2021年1月—12月', '2022年1月前'],
    ['2024—2026年', '2025年10月前'],
    ['2024年12月9日起，为期三个月', '2025年3月9日前'],
    ['2024年5月起', '2031年底前'],
    ['2021年1月—12月', '每月1日'],
    ['十四五期间', '2022年3月前'],
  ])('%s: not %s', (period, deadline) => {
    const found = findIn(withTask(period, deadline)).filter((one) => one.startsWith('HT400'));
    expect(found).toEqual([]);
  });

  test('what several tasks inherit is said once', () => {
    const plan = `period: 2021年\ndefaults: { deadline: 2022年6月底前 }\ntopics: [{ title: 甲, tasks: [乙, 丙] }]`;
    expect(findIn(plan)).toEqual(['HT400 2022年6月底前']);
  });

  test('a report after the end and a plan before the beginning are as they should be', () => {
    const duty = (when: string) => `period: 2021年3月至11月\nduties: [{ title: 工作总结, when: ${when} }]`;
    expect(findIn(duty('2021年12月10日前'))).toEqual([]);
    expect(findIn(duty('2021年2月26日前'))).toEqual([]);
  });
});

describe('phases outside a period', () => {
  const withPhase = (period: string) =>
    `period: 2020年9月至2022年12月\nphases: [{ title: 动员部署, period: ${period} }]`;

  test('before it, and after it', () => {
    expect(sayAbout(withPhase('2020年8月'))).toEqual([
      '阶段“动员部署”的时间“2020年8月”在整个行动的时间“2020年9月至2022年12月”之前',
    ]);
    expect(findIn(withPhase('2023年1月—2月'))).toEqual(['HT400 2023年1月—2月']);
    expect(findIn(withPhase('2022年11月至2023年2月'))).toEqual(['HT400 2022年11月至2023年2月']);
    expect(findIn(withPhase('2020年9月'))).toEqual([]);
  });

  test('of the phase that holds it', () => {
    const plan = (inner: string) =>
      `phases: [{ title: 整治, period: 2026年5—8月, phases: [{ title: 自查, period: ${inner} }] }]`;
    expect(sayAbout(plan('2026年4月'))).toEqual([
      '阶段“自查”的时间“2026年4月”在它所在阶段“整治”的时间“2026年5—8月”之前',
    ]);
    expect(findIn(plan('2026年5月'))).toEqual([]);
    // What is done in the first half-year may begin in May.
    expect(findIn(plan('2026年上半年'))).toEqual([]);
  });
});

test('each of several tasks with one deadline, and a duty by that day is none of them', () => {
  const plan = `period: 2024年
topics:
  - { title: 河道, tasks: [{ title: 清淤, deadline: 2026年底前 }, { title: 绿化, deadline: 2026年底前 }, { title: 巡河, deadline: 2024年底前 }] }
duties: [{ title: 工作总结, from: 各单位, to: 甲局, when: 2026年底前 }]`;
  expect(findIn(plan).filter((found) => found.startsWith('HT400'))).toEqual([
    'HT400 2026年底前',
    'HT400 2026年底前',
  ]);
});
