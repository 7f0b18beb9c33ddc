import { expect, test } from 'vitest';
import { findIn, sayAbout } from './find-in-plan.ts';

const tasks = (count: number, owners: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `      - { text: 第${index}项工作。${owners(index)} }\n`).join(
    '',
  );
const plan = (
  topic: string,
  count: number,
  owners: (index: number) => string = () => '',
): string => `offices: [某某县教育局, 甲股, 乙股, { name: 各学校, group: true }, { name: 局机关各股室, group: true }]
topics:
  - title: 检查
${topic}    tasks:
${tasks(count, owners)}`;

test('the same groups everywhere', () => {
  const owners = '    lead: 某某县教育局\n    responsible: 各学校\n';
  expect(sayAbout(plan(owners, 5))).toEqual([
    '5 项任务的单位全都是“某某县教育局、各学校”，看不出哪一项由谁负责',
  ]);
  expect(findIn(plan(owners, 4))).toEqual([]);
  expect(findIn(plan(owners, 6, (index) => (index === 3 ? ', responsible: 甲股' : '')))).toEqual([]);
});

test('names that are no office, and say everybody or the issuer with a letter wrong', () => {
  const owners = (lead: string): string => `    lead: ${lead}\n    responsible: 县属各单位\n`;
  expect(findIn(plan(owners('某某县教育局局'), 5)).filter((one) => one.startsWith('HT424'))).toHaveLength(1);
  expect(findIn(plan(owners('某某县体育中心'), 5)).filter((one) => one.startsWith('HT424'))).toEqual([]);
});

test('one division for everything answers for it', () => {
  expect(findIn(plan('    lead: 甲股\n    responsible: 各学校\n', 6))).toEqual([]);
});

test('all divisions in the lead', () => {
  const owners = (index: number): string =>
    `, lead: ${index < 3 ? '局机关各股室' : '甲股'}, responsible: 各学校`;
  expect(sayAbout(plan('', 6, owners))).toEqual([
    '有 3 项任务的牵头单位只写了“局机关各股室”，看不出由哪一个负责',
  ]);
  // Each of them in its own place.
  const schools = (index: number): string => `, lead: ${index < 3 ? '各学校' : '甲股'}, supporting: 乙股`;
  expect(findIn(plan('', 6, schools))).toEqual([]);
});
