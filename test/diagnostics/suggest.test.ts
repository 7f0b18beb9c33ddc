import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/diagnostics/suggest.ts';

const offices = ['社会事业管理局', '卫生综合监督科', '综合办公室', '医政科', '基层卫生科', '各医疗机构'];
const keys = [
  'title',
  'tasks',
  'text',
  'numberPrefix',
  'redHead',
  'deadline',
  'deliverable',
  'implementation-plan',
];

describe('the nearest name', () => {
  test.each([
    ['one wrong character', '社会事业官理局', '社会事业管理局'],
    ['one missing character', '社会事业管局', '社会事业管理局'],
    ['one character too many', '社会事业人管理局', '社会事业管理局'],
    ['two swapped', '综合公办室', '综合办公室'],
    ['shortened', '事业局', '社会事业管理局'],
    ['one missing of three', '医政', '医政科'],
    ['nothing near', '财政局', undefined],
    ['empty', '', undefined],
  ])('of offices: %s', (_, written, expected) => {
    expect(nearest(written, offices)).toBe(expected);
  });

  test.each([
    ['case', 'Title', 'title'],
    ['full width', 'ｔｉｔｌｅ', 'title'],
    ['snake', 'red_head', 'redHead'],
    ['joint', 'implementation_plan', 'implementation-plan'],
    ['joint left out', 'implementationplan', 'implementation-plan'],
    ['typo', 'deliverabel', 'deliverable'],
    ['typo in a short word', 'tsaks', 'tasks'],
    ['another word', 'colour', undefined],
  ])('of keys: %s', (_, written, expected) => {
    expect(nearest(written, keys)).toBe(expected);
  });

  test('a shortened name that fits two is none', () => {
    expect(nearest('卫生局', ['市卫生健康管理局', '县卫生健康监督局'])).toBeUndefined();
  });

  test('the name itself is no suggestion', () => {
    expect(nearest('title', ['title'])).toBeUndefined();
  });
});
