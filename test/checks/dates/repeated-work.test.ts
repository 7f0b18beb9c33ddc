import { expect, test } from 'vitest';
import { findIn, sayAbout } from './find-in-plan.ts';

test('one duty with two days', () => {
  const plan = (second: string, more = '') => `duties:
  - { title: 工作总结, from: 各单位, to: 甲局, when: 2025年2月13日前 }
  - { title: 工作总结, from: 各单位, to: ${more || '甲局'}, when: ${second} }`;
  expect(sayAbout(plan('2025年1月13日前'))).toEqual([
    '“工作总结”写了两处，时限一处是“2025年2月13日前”，一处是“2025年1月13日前”',
  ]);
  expect(findIn(plan('2025年2月13日前'))).toEqual([]);
  expect(findIn(plan('2025年2月前'))).toEqual([]);
  expect(findIn(plan('2025年1月13日前', '乙科'))).toEqual([]);
});

test('one task under two topics', () => {
  const plan = (first: string, second: string, text = '建立健全应急值守和信息报送制度。') => `topics:
  - { title: 值守, lead: 甲局, tasks: [{ text: ${text}, deadline: ${first} }] }
  - { title: 信息, lead: 甲局, tasks: [{ text: ${text}, deadline: ${second} }] }`;
  expect(findIn(plan('2024年6月底前', '2024年8月底前'))).toEqual(['HT413 2024年8月底前']);
  // Two rounds of the same.
  expect(findIn(plan('2024年6月底前', '2024年12月底前'))).toEqual([]);
  // Two rounds of the same.
  expect(findIn(plan('2024年6月底前', '2024年12月底前'))).toEqual([]);
  expect(findIn(plan('2024年6月底前', '2024年6月'))).toEqual([]);
  expect(findIn(plan('2024年6月底前', '2024年8月底前', '开展自查。'))).toEqual([]);
  expect(
    findIn(
      plan('2024年6月底前', '2024年8月底前').replace('title: 信息, lead: 甲局', 'title: 信息, lead: 乙科'),
    ),
  ).toEqual([]);
});
