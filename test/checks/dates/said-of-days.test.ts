import { expect, test } from 'vitest';
import { findIn, sayAbout } from './find-in-plan.ts';

const report = (text: string, date = '2022-07-11'): string =>
  `documents:\n  - { kind: report, title: 情况报告, date: ${date}, body: [${text}] }`;

test('a weekday that the date does not have', () => {
  expect(sayAbout(report('会议定于2026年3月12日（星期五）召开。'))).toEqual([
    '2026年3月12日是星期四，不是星期五',
  ]);
  expect(findIn(`period: 2025年9月—10月\n${report('假期为10月1日（星期四）至8日。', '2025-09-15')}`)).toEqual(
    ['HT499 10月1日'],
  );
  expect(findIn(report('会议定于2026年3月15日星期一上午召开。'))).toEqual(['HT499 2026年3月15日']);
});

test('a weekday that it has, or that cannot be known', () => {
  expect(findIn(report('会议定于2026年3月12日（星期四）召开，2026年3月15日（星期天）报到。'))).toEqual([]);
  expect(findIn(report('会议定于2026年3月12日（周四）召开。'))).toEqual([]);
  expect(findIn(report('自2026年3月15日星期一至星期五值班。'))).toEqual([]);
  const several = 'period: 2021年1月—2024年12月\n';
  expect(findIn(several + report('每年3月12日（星期四）检查。', '2021-01-05'))).toEqual([]);
});

test('how things are after the document is issued', () => {
  expect(sayAbout(report('截至7月18日，共排查自建房4万栋。'))).toEqual([
    '“截至7月18日”的情况，成文日期却是2022年7月11日',
  ]);
  expect(findIn(report('截至2023年7月8日，已整改12处。'))).toEqual(['HT499 2023年7月8日']);
});

test('how things were, and days to come', () => {
  expect(findIn(report('截至7月8日，共排查4万栋。'))).toEqual([]);
  expect(findIn(report('截至12月31日，共排查4万栋。', '2022-01-11'))).toEqual([]);
  expect(findIn(report('报名截至7月18日，共设3个考点。'))).toEqual([]);
  expect(findIn(report('截至7月18日，预计共排查4万栋。'))).toEqual([]);
});
