import { describe, expect, test } from 'vitest';
import { meetingsAndPremiers } from '../../../src/checks/wording/meetings-and-premiers.ts';
import { congresses } from '../../../src/checks/words/meetings/congresses.ts';
import { premiers } from '../../../src/checks/words/meetings/premiers.ts';
import { findIn } from '../text/read-text.ts';

const foundIn = (text: string, date?: string, more = ''): readonly unknown[] =>
  findIn(
    meetingsAndPremiers,
    `documents:
  - kind: notice
    title: 关于开展检查的通知
${date === undefined ? '' : `    date: ${date}\n`}    body:
      - ${text}
${more}`,
  ).map(({ parameters }) => parameters);

test('a meeting that was held after the issue date', () => {
  expect(foundIn('全面贯彻党的十九大和十九届二中、四中全会精神。', '2019-06-03')).toEqual([
    { problem: 'later', name: '十九届四中全会', day: '2019年10月' },
  ]);
});

test('a plenum that there never was', () => {
  expect(foundIn('深入贯彻党的十九届八中全会精神。')).toEqual([{ problem: 'never', name: '十九届八中全会' }]);
});

describe('the congress before', () => {
  const behind = [{ problem: 'behind', name: '十九届四中全会', newer: '党的二十大', day: '2022年10月' }];
  const text = '贯彻落实党的十九大和十九届二中、三中、四中全会精神。';

  test('is the latest that a document of years later names', () => {
    expect(foundIn(text, '2024-02-03')).toEqual(behind);
    expect(foundIn(`${text}2024年2月13日前报总结，2024年12月16日前报方案。`)).toEqual(behind);
  });

  test.each([
    [text, '2019-12-03'],
    [text, '2023-01-03'],
    [text, undefined],
    [`${text}学习宣传党的二十大精神。`, '2024-02-03'],
    ['党的十八大以来，各地狠抓落实。', '2024-02-03'],
    ['按照十八届三中全会部署推进改革。', '2024-02-03'],
  ])('is right in %s of %s', (written, date) => {
    expect(foundIn(written, date)).toEqual([]);
  });
});

describe('the premier', () => {
  test('out of office', () => {
    const found = [{ problem: 'office', name: '李克强', term: '2013年3月15日至2023年3月11日' }];
    expect(foundIn('按照李克强总理在国务院常务会议上的要求。', '2024-02-03')).toEqual(found);
    expect(foundIn('按照国务院总理李克强的要求。', '2012-02-03')).toEqual(found);
  });

  test.each([
    ['按照李克强总理在国务院常务会议上的要求。', '2019-12-03'],
    ['按照李克强总理在国务院常务会议上的要求。', '2023-04-03'],
    ['按照李克强总理在国务院常务会议上的要求。', undefined],
    ['2019年，李克强总理作出批示。', '2024-02-03'],
    ['时任国务院总理李克强同志作出批示。', '2024-02-03'],
    ['按照李强总理的要求。', '2024-02-03'],
  ])('is right in %s of %s', (written, date) => {
    expect(foundIn(written, date)).toEqual([]);
  });
});

test.each([
  ['迎接党的二十大精神文明创建活动。', '2022-06-03'],
  ['二十大街道、第十九大队精神面貌。', '2010-06-03'],
  ['二十届四中全会即将召开。', '2025-06-03'],
])('nothing is wrong with %s of %s', (text, date) => {
  expect(foundIn(text, date)).toEqual([]);
});

test('the lists are in the order of time', () => {
  const days = congresses.flatMap(({ opened, plenums }) => [opened, ...plenums]);
  expect(days).toEqual(days.toSorted());
  const terms = premiers.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to]));
  expect(terms).toEqual(terms.toSorted());
});
