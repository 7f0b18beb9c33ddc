import { expect, test } from 'vitest';
import { personalData } from '../../../src/checks/text/personal-data.ts';
import { isIdentityNumber } from '../../../src/text/identity-number.ts';
import { findIn, findInBody, inBody } from './read-text.ts';

const kinds = (text: string): readonly string[] =>
  findInBody(personalData, text).map(({ parameters }) => String('kind' in parameters && parameters.kind));

/** The example of GB 11643, a number that no person has. */
const example = '11010519491231002X';

test('identity numbers are known by their check digit', () => {
  expect(isIdentityNumber(example)).toBe(true);
  expect(isIdentityNumber('110105194912310021')).toBe(false);
  expect(isIdentityNumber('110105194913310021')).toBe(false);
  expect(isIdentityNumber('1101051949')).toBe(false);
});

test.each([
  [`身份证号${example}`, ['identity-number']],
  ['发至12345@qq.com', ['mailbox']],
  ['获奖人员××（13800000000）', ['mobile']],
])('%s', (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});

test.each([
  '订单号110105194912310021',
  '发至office@example.gov.cn',
  '联系电话：××，13800000000',
  '统一社会信用代码91110000138000000000',
  '账号6222021380000000000',
])('nothing is wrong with %s', (text) => {
  expect(kinds(text)).toEqual([]);
});

test('a draft is not looked at; the mobile number of a contact is meant to be called', () => {
  const draft = inBody(`身份证号${example}`).replace('status: final', 'status: draft');
  expect(findIn(personalData, draft)).toEqual([]);
  const contacts = 'contacts: [{ name: ××, phone: 13800000000, mail: a@163.com }]\n';
  expect(findIn(personalData, contacts + inBody('抓好落实。'))).toHaveLength(1);
  expect(findIn(personalData, contacts)).toEqual([]);
});
