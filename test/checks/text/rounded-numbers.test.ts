import { expect, test } from 'vitest';
import { roundedNumbers } from '../../../src/checks/text/rounded-numbers.ts';
import { findInBody, stretches } from './read-text.ts';

test.each([
  ['研究18余次', ['18余次']],
  ['检查5多家', ['5多家']],
])('%s', (text, slips) => {
  expect(stretches(roundedNumbers, text)).toEqual(slips);
  expect(findInBody(roundedNumbers, text)[0]?.fix).toBeUndefined();
});

test.each(['190余次、50余处、3000余人', '1.2万余人', '5年多', '账户1235余额', '3多功能厅', '余下20余亩'])(
  'nothing is wrong with %s',
  (text) => {
    expect(stretches(roundedNumbers, text)).toEqual([]);
  },
);
