import { expect, test } from 'vitest';
import { findIn, sayAbout } from './find-in-plan.ts';

const plan = (offices: string, owners: string): string => `offices: [某某县教育局, ${offices}]
topics: [{ title: 检查, responsible: [${owners}] }]`;

const schools = '第一小学, 第二小学, { name: 各小学, members: [第一小学, 第二小学] }';

test('a group and one of its members', () => {
  expect(sayAbout(plan(schools, '第一小学, 各小学'))).toEqual(['责任单位里“各小学”已经包括“第一小学”']);
  const nested = `${schools}, { name: 各校, members: [各小学] }`;
  expect(findIn(plan(nested, '各校, 第二小学'))).toEqual(['HT422 各校']);
});

test('what a name includes', () => {
  expect(findIn(plan('安全管理科, 局机关各科室', '安全管理科, 局机关各科室'))).toEqual([
    'HT422 局机关各科室',
  ]);
  expect(findIn(plan('良田镇, 各乡镇', '各乡镇, 良田镇'))).toEqual(['HT422 各乡镇']);
});

test.each([
  ['安全管理科, 其他科室', '安全管理科, 其他科室'],
  ['安全管理科, 有关科室', '安全管理科, 有关科室'],
  ['县疾控局, 局机关各办公室', '县疾控局, 局机关各办公室'],
  ['县公安局, 各乡镇', '县公安局, 各乡镇'],
  ['市第一医院, { name: 各医疗机构, group: true }', '市第一医院, 各医疗机构'],
  ['县交通局, { name: 法规科, parent: 县交通局 }, 各科室', '法规科, 各科室'],
])('%s: nothing is certain', (offices, owners) => {
  expect(findIn(plan(offices, owners))).toEqual([]);
});

test('who leads has a role of its own', () => {
  const text = `offices: [某某县教育局, ${schools}]
topics: [{ title: 检查, lead: 第一小学, responsible: 各小学 }]`;
  expect(findIn(text)).toEqual([]);
});

test('what several tasks say is said once', () => {
  const text = `offices: [某某县教育局, ${schools}]
topics:
  - title: 检查
    tasks:
      - { title: 甲, text: 检查教室。, responsible: [第一小学, 各小学] }
      - { title: 乙, text: 检查宿舍。, responsible: [第一小学, 各小学] }`;
  expect(findIn(text)).toEqual(['HT422 各小学']);
});
