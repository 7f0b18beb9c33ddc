import { expect, test } from 'vitest';
import { resolveText } from '../../campaign/resolve-text.ts';

const plan = (title: string, owners: readonly string[]): string => `hongtou: 1
name: 安全检查
issuer: 县水利局
offices: [县水利局, 河道股, 水库中心, { name: 水库中心工程股, parent: 水库中心 }, { name: 局机关各股室, group: true }]
roles: [{ id: 责任, title: ${title} }]
topics:
  - title: 检查
    tasks:
${owners.map((one, index) => `      - { text: 第${index}项。, owners: { 责任: ${one} } }\n`).join('')}`;

const found = (title: string, ...owners: readonly string[]): readonly unknown[] =>
  resolveText(plan(title, owners))
    .found.filter(({ code }) => code === 'HT496')
    .map(({ parameters }) => parameters);

test('a body and its own division in a role for divisions', () => {
  expect(found('责任股室', '水库中心', '水库中心工程股')).toEqual([
    { problem: 'division', role: '责任股室', one: '水库中心', other: '水库中心工程股' },
  ]);
  expect(found('责任单位', '水库中心', '水库中心工程股')).toEqual([]);
  expect(found('责任股室', '河道股', '水库中心工程股')).toEqual([]);
});

test('all divisions beside an office that stands beside one of them elsewhere', () => {
  expect(found('责任单位', '[河道股, 水库中心]', '[局机关各股室, 水库中心]')).toEqual([
    { problem: 'group', role: '责任单位', one: '局机关各股室', other: '水库中心' },
  ]);
  expect(found('责任单位', '河道股', '[局机关各股室, 水库中心]')).toEqual([]);
});
