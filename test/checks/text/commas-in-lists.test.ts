import { expect, test } from 'vitest';
import { commasBetweenOwners, commasBetweenTerms } from '../../../src/checks/text/commas-in-lists.ts';
import { findIn, mended, stretches } from './read-text.ts';

test('a comma between two terms after one verb', () => {
  expect(mended(commasBetweenTerms, '落实“一图一表”，“双人双锁”，管好药品。')).toBe(
    '落实“一图一表”“双人双锁”，管好药品。',
  );
});

test.each([
  '落实“一图一表”，加强“双人双锁”管理。',
  '落实“一图一表”，“双人双锁”管理到位。',
  '坚持“安全第一”，“预防为主”是基本方针。',
  '他说：“请坐”，“请喝茶”。',
  '做到“有人值班、有人巡查”，“有章可循、有据可查”。',
])('nothing is wrong with %s', (text) => expect(stretches(commasBetweenTerms, text)).toEqual([]));

test('a column with commas between its offices', () => {
  const form = (separator: string): string => `roles: [{ id: 单位, title: 责任单位 }]
topics: [{ title: 校车, tasks: [{ text: 检查。, owners: { 单位: 教育局 } }] }]
documents:
  - kind: task-list
    title: 清单
    columns: [text, { show: owners, roles: [单位], separator: ${separator} }]
`;
  expect(findIn(commasBetweenOwners, form('，'))).toHaveLength(1);
  expect(findIn(commasBetweenOwners, form('、'))).toEqual([]);
});
