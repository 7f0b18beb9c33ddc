import { expect, test } from 'vitest';
import { sayAbout } from './find-in-plan.ts';

const phases = (second: string, third = 'title: 总结, period: 2026年12月'): string =>
  `phases:\n  - { title: 部署, period: 2026年3月 }\n  - { ${second} }\n  - { ${third} }\n`;

const told = (plan: string): readonly string[] => sayAbout(plan).filter((one) => one.includes('没有写'));

test('phases without a time beside others', () => {
  expect(told(phases('title: 排查, text: 逐桥检查。', 'title: 总结'))).toEqual([
    '别的阶段写了时间，“排查”、“总结”没有写',
  ]);
});

test.each([
  'title: 排查, text: 4月至10月逐桥检查。',
  'title: 常态化巡查, text: 逐桥检查。',
  'title: 督查, text: 督查贯穿全过程。',
  'title: 排查, phases: [{ title: 自查, period: 2026年4月 }]',
])('%s', (second) => expect(told(phases(second))).toEqual([]));

test('a plan that gives no time to any phase', () => {
  expect(told('phases: [{ title: 部署 }, { title: 排查 }]\n')).toEqual([]);
});
