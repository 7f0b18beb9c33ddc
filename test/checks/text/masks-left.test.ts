import { expect, test } from 'vitest';
import { masksLeft } from '../../../src/checks/text/masks-left.ts';
import { findIn, findInBody, inBody } from './read-text.ts';

test('masks of a final document are reported once', () => {
  const [found, ...others] = findInBody(masksLeft, '*市教育局和XX县教育局于X月X日检查');
  expect(others).toEqual([]);
  expect(found?.parameters).toEqual({ mask: '*市', places: 4 });
  expect(found?.related).toHaveLength(3);
});

test.each([
  '××县',
  '尺码XXL',
  '3*4',
  '第XXI届',
  'Ｘ光机',
  'X光检查',
  'Max系列',
  '**加强领导。**县教育局牵头。\n\n**严格**考核，**落实责任。**市局定期通报。',
])('nothing is wrong with %s', (text) => {
  expect(findInBody(masksLeft, text)).toEqual([]);
});

test('a draft may have them', () => {
  expect(findIn(masksLeft, inBody('XX县').replace('status: final', 'status: draft'))).toEqual([]);
});

test('a mask beside bold words is found', () => {
  const found = findInBody(masksLeft, '**加强领导。**由**县教育局牵头，**市教育局配合。');
  expect(found.map(({ parameters }) => parameters)).toEqual([{ mask: '**县', places: 2 }]);
});
