import { expect, test } from 'vitest';
import { findIn, sayAbout } from './find-in-plan.ts';

const plan = (...owners: readonly string[]): string => `offices: [某某县教育局, 甲股, 乙股, 丙股]
topics:
${owners.map((one, index) => `  - { title: 检查${index}, responsible: [${one}] }`).join('\n')}`;

test('two orders of one set', () => {
  const text = plan('甲股, 乙股', '乙股, 甲股', '甲股, 乙股');
  expect(sayAbout(text)).toEqual(['责任单位里同样几个单位有 2 种排法：“甲股、乙股”（2 处）、“乙股、甲股”…']);
  const three = ['乙股, 丙股, 甲股', '甲股, 乙股, 丙股', '甲股, 丙股, 乙股'];
  expect(findIn(plan(...three, '甲股, 乙股, 丙股'))).toHaveLength(1);
  // Each may be called first where it knows best.
  expect(findIn(plan(...three))).toEqual([]);
  expect(findIn(plan('甲股, 乙股', '乙股, 甲股'))).toEqual([]);
});

test('other sets, and one office', () => {
  expect(findIn(plan('甲股, 乙股', '乙股, 丙股', '丙股', '甲股, 乙股, 丙股'))).toEqual([]);
});

test('another lead is no other order', () => {
  const text = `offices: [某某县教育局, 甲股, 乙股]
topics:
  - { title: 检查, lead: 甲股, responsible: 乙股 }
  - { title: 培训, lead: 乙股, responsible: 甲股 }`;
  expect(findIn(text)).toEqual([]);
});

test('an order that says who leads', () => {
  const text = `${plan('甲股, 乙股', '乙股, 甲股', '甲股, 乙股')}
documents: [{ kind: implementation-plan, title: 方案, body: ['责任单位排在首位的为牵头单位。'] }]`;
  expect(findIn(text)).toEqual([]);
});
