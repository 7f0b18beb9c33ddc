import { expect, test } from 'vitest';
import { ordinalMarks } from '../../../src/checks/text/ordinal-marks.ts';
import { findIn, mended, stretches } from './read-text.ts';

test.each([
  ['（一）、加强领导', '（一）加强领导'],
  ['（1）.检查', '（1）检查'],
  ['①、检查', '①检查'],
  ['一.总则', '一、总则'],
  ['3、施工单位要落实责任', '3.施工单位要落实责任'],
  ['要求：1、检查；2、整改', '要求：1.检查；2.整改'],
  ['一是、加强领导。二是、落实责任', '一是加强领导。二是落实责任'],
  ['第一、加强领导', '第一，加强领导'],
  ['首先、统一思想', '首先，统一思想'],
])('%s', (text, right) => {
  expect(mended(ordinalMarks, text)).toBe(right);
});

test.each([
  '一、总体要求',
  '1、2、3号楼',
  '5、六月份',
  '一、二级医院',
  '第一、第二产业',
  '第一、二、三产业',
  '涉及1、3两个标段',
  '首先，统一思想',
  '一是加强领导',
  '（一）总则',
  '（2）、（3）两项',
  '1.5倍',
])('nothing is wrong with %s', (text) => {
  expect(stretches(ordinalMarks, text)).toEqual([]);
});

test('only the beginning of a sentence has an ordinal', () => {
  expect(stretches(ordinalMarks, '涉及《办法》第（一）、（二）项和第3、第5条')).toEqual([]);
  expect(
    findIn(ordinalMarks, 'topics: [{ title: 校舍, tasks: [{ title: 排查, text: （1）、逐栋排查 }] }]'),
  ).toHaveLength(1);
});
