import { expect, test } from 'vitest';
import { recapOfHeadings } from '../../../src/checks/consistency/recap-of-headings.ts';
import { findIn } from '../text/read-text.ts';

const told = (headings: readonly string[], sentence: string) =>
  findIn(
    recapOfHeadings,
    `documents:\n  - kind: work-report\n    title: 汇报\n    body:\n${[
      ...headings.map((section) => `{ section: ${section}, text: 如实汇报。 }`),
      sentence,
    ]
      .map((part) => `      - ${part}\n`)
      .join('')}`,
  ).map(({ parameters }) => parameters);

const headings = ['河湖管护基本情况', '存在的主要问题', '下一步工作安排'];

test('a heading that lost a letter in the recap', () => {
  expect(told(headings, '以上是全县河湖管护的基本情况、存在的主要问题和下步工作安排。')).toEqual([]);
  expect(
    told(['基本情况', '主要问题', '下一步打算'], '以上是全县河湖管护的基本情况、主要问题和下步打算。'),
  ).toEqual([{ written: '下步打算', title: '下一步打算' }]);
});

test.each([
  [headings, '以上是全县河湖管护的基本情况、存在的主要问题和下一步工作安排。'],
  [headings, '河湖岸线、河道采砂和水库大坝都有专人管护。'],
  [['基本情况', '主要问题'], '以上是基本情况和主要的问题。'],
  [['组织领导', '宣传教育', '督导检查'], '要做好组织发动、宣传引导、督查检查。'],
])('nothing is wrong with %s: %s', (titles, sentence) => expect(told(titles, sentence)).toEqual([]));
