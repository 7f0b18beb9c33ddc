import { expect, test } from 'vitest';
import { findIn, sayAbout } from './find-in-plan.ts';

const plan = (...deadlines: readonly string[]): string => `offices: [某某县教育局]
topics:
${deadlines.map((one, index) => `  - { title: 检查${index}, lead: 某某县教育局, deadline: ${one} }`).join('\n')}`;

test('one sense in two forms', () => {
  const text = plan('2024年12月前，长期坚持', '2024年6月前，长期坚持', '2024年9月前并长期坚持');
  expect(sayAbout(text)).toEqual([
    '同样的时限有两种写法：“2024年12月前，长期坚持”（2 处）和“2024年9月前并长期坚持”（1 处）',
  ]);
  expect(findIn(plan('2021年底', '2021年底', '2021年年底'))).toEqual(['HT429 2021年年底']);
  expect(findIn(plan('2021年底', '2021年6月底', '2021年8月底完成'))).toEqual(['HT429 2021年8月底完成']);
  expect(findIn(plan('6月底前', '9月底前', '12月底之前'))).toEqual(['HT429 12月底之前']);
});

test('the end of the year, whatever stands beside it', () => {
  expect(findIn(plan('2021年年底', '2021年年底', '2021年底，长期坚持'))).toEqual([
    'HT429 2021年底，长期坚持',
  ]);
  expect(findIn(plan('2021年底前', '2022年底前', '2021年底，长期坚持'))).toEqual([]);
});

test('each form is told once', () => {
  const one = '2024年12月前，长期坚持';
  expect(findIn(plan(one, one, one, '2024年9月前并长期坚持', '2024年8月前并长期坚持'))).toEqual([
    'HT429 2024年9月前并长期坚持',
  ]);
});

test.each([
  ['2024年12月前', '2024年12月底前', '2024年12月'],
  ['2024年12月前', '2024年12月前', '2024年12月前，长期坚持'],
  ['长期坚持', '长期坚持', '持续推进'],
  ['2024年6月底前', '2024年6月底前', '立行立改'],
  ['每季度至少1次', '每月至少1次', '每年一次'],
  ['2024年底', '2024年年底'],
  ['尽快', '尽快', '2024年年底'],
])('%s, %s …', (...deadlines) => {
  expect(findIn(plan(...deadlines))).toEqual([]);
});
