import { expect, test } from 'vitest';
import { findIn, sayAbout } from './find-in-plan.ts';

const task = (number: number, owners: string): string =>
  `      - { text: 第${number}项工作要抓好落实。, ${owners} }\n`;
const plan = (
  owners: readonly string[],
  more = '',
): string => `offices: [某某县教育局, 甲股, 乙股, 丙股, { name: 各学校, group: true }, { name: 各乡镇, group: true }]
topics:
  - title: 检查
    tasks:
${owners.map((one, index) => task(index + 1, one)).join('')}${more}`;

const leads = (found: readonly string[]): readonly string[] => found.filter((one) => one.startsWith('HT423'));

test('others have a lead', () => {
  const text = plan(['lead: 甲股, responsible: [乙股, 丙股]', 'responsible: [甲股, 乙股]']);
  expect(sayAbout(text)).toContain('别的任务有牵头单位，有 1 项任务列了几个单位而没有牵头单位');
});

test('nobody has a lead', () => {
  const text = plan([
    'responsible: [甲股, 乙股]',
    'responsible: [甲股, 丙股]',
    'responsible: [乙股, 丙股]',
    'responsible: 甲股',
  ]);
  expect(sayAbout(text)).toEqual(['4 项任务里有 3 项列了几个单位，都没有写明由谁牵头']);
  expect(leads(findIn(plan(['responsible: [甲股, 乙股]', 'responsible: [甲股, 丙股]'])))).toEqual([]);
});

test.each([
  'lead: /, responsible: [甲股, 乙股]',
  'lead: [], responsible: [甲股, 乙股]',
  'responsible: [各学校, 各乡镇]',
  'responsible: [甲股, 各学校]',
  'responsible: [甲股, { words: 分管领导 }]',
  'supporting: [甲股, 乙股]',
])('%s is as it should be', (owners) => {
  expect(leads(findIn(plan(['lead: 甲股', owners, owners, owners])))).toEqual([]);
});

test('a text says that the first one leads', () => {
  const documents = `documents:
  - kind: implementation-plan
    title: 方案
    body: ['任务分工中排在第一位的为牵头单位，其余为配合单位。']`;
  const owners = ['responsible: [甲股, 乙股]', 'responsible: [甲股, 丙股]', 'responsible: [乙股, 丙股]'];
  expect(leads(findIn(plan(owners, documents)))).toEqual([]);
});
