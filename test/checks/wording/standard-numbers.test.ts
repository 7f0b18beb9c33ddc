import { expect, test } from 'vitest';
import { standardNumbers } from '../../../src/checks/wording/standard-numbers.ts';
import { findInBody, stretches } from '../text/read-text.ts';

test.each([
  ['《医疗机构消防安全管理（WS308—2019）》', 'WS 308—2019'],
  ['《建筑设计防火规范 GB50016-2014》', 'GB 50016—2014'],
  ['《党政机关公文格式（GB/T 9704-2012）》', 'GB/T 9704—2012'],
  ['《住宅小区供水规范（DB32/T 4011—2021）》', 'DB32/T 4011—2021'],
])('%s', (text, number) => {
  const [found] = findInBody(standardNumbers, `执行${text}。`);
  expect(found?.parameters).toMatchObject({ number });
});

test.each([
  '《医疗机构消防安全管理》（WS 308—2019）',
  '《行动方案（2021—2023年）》',
  '《关于印发工作方案的通知（A2023-12）》',
  '《三年行动计划（2020版）》',
])('nothing is wrong with %s', (text) => {
  expect(stretches(standardNumbers, `执行${text}。`)).toEqual([]);
});
