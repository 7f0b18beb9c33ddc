import { expect, test } from 'vitest';
import { findIn, sayAbout } from './find-in-plan.ts';

const duties = (start: string, summary: string, more = ''): string => `duties:
  - { title: 动员部署情况, from: 各单位, to: 甲局, when: ${start} }
  - { title: 工作总结, from: 各单位, to: 甲局${more}, when: ${summary} }`;

const inText = (text: string): string =>
  `documents: [{ kind: implementation-plan, title: 方案, body: ['${text}'] }]`;

test('a summary that is due before the start is reported', () => {
  expect(sayAbout(duties('2024年12月16日前', '2024年2月19日前'))).toEqual([
    '“工作总结”的时限“2024年2月19日前”比“动员部署情况”的时限“2024年12月16日前”还早',
  ]);
  expect(findIn(duties('2024年12月16日前', '2025年2月13日前'))).toEqual([]);
  // One may be due on any day of a month, the other, too.
  expect(findIn(duties('2024年12月16日前', '2024年12月前'))).toEqual([]);
});

test('summaries to others, on the way or of the year before', () => {
  expect(findIn(duties('2024年12月16日前', '2024年2月19日前').replace('工作总结', '上年度工作总结'))).toEqual(
    [],
  );
  expect(
    findIn(
      duties('2024年12月16日前', '2024年2月19日前').replace(
        'to: 甲局, when: 2024年2月',
        'to: 乙科, when: 2024年2月',
      ),
    ),
  ).toEqual([]);
});

test('two dates and two things in turn', () => {
  const text = '请各校分别于2024年12月16日和2024年2月19日前，分别将动员部署情况和工作总结报送我局。';
  expect(findIn(inText(text)).filter((one) => one.startsWith('HT404'))).toEqual(['HT404 2024年2月19日']);
  expect(findIn(inText(text.replace('2024年2月19日', '2025年2月19日')))).toEqual([]);
  expect(
    findIn(inText(text.replace('动员部署情况和工作总结', '名单和照片'))).filter((one) =>
      one.startsWith('HT404'),
    ),
  ).toEqual([]);
});

test('facts are read where they stand', () => {
  const plan = `facts: { 一: 2024年12月16日, 二: 2024年2月19日 }
documents: [{ kind: implementation-plan, title: 方案, body: ['请于【事实：一】和【事实：二】前，分别将部署情况和工作总结报送我局。'] }]`;
  expect(findIn(plan)).toEqual(['HT404 【事实：二】']);
});
