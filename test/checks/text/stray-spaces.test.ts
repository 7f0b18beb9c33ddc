import { expect, test } from 'vitest';
import { straySpaces } from '../../../src/checks/text/stray-spaces.ts';
import { findIn, mended, stretches } from './read-text.ts';

test.each([
  ['会议强调，要把安全生产 重要论述纳入学习。', '会议强调，要把安全生产重要论述纳入学习。'],
  ['对照基本标准， 强化管理', '对照基本标准，强化管理'],
  ['由规划科、 医政科负责', '由规划科、医政科负责'],
  ['制定方案， 2025年完成', '制定方案，2025年完成'],
  ['抓好落实 ，确保安全', '抓好落实，确保安全'],
  ['完成复议（10分 ）', '完成复议（10分）'],
  ['完成复议（ 县级）', '完成复议（县级）'],
])('%s', (text, right) => {
  expect(mended(straySpaces, text)).toBe(right);
});

test.each([
  '组长：×× 局长',
  '联系人：张×× 电话：12345',
  '共（ 分）、（ 年 月 日 ）、（盖 章 ）、（ ）',
  '姓名： 性别： 年龄：',
  '请于 年 月 日前，将第 期简报报送。',
  '第一条 为了加强管理，制定本规定。',
  '按照《教育部 财政部关于印发办法的通知》，抓好落实。',
  '今年，教育部 财政部联合印发通知。',
  '今年，中共中央 国务院印发意见。',
  '达到GB 5749要求，覆盖率100 %',
  '采用Windows 系统，运行稳定',
  '甲乙丙 丁戊己',
])('nothing is wrong with %s', (text) => {
  expect(stretches(straySpaces, text)).toEqual([]);
});

test('lines that YAML folds, and names with their posts, are left alone', () => {
  const plan = `documents:
  - kind: minutes
    title: 会议纪要
    attendance: { present: [张××，教育局 副局长] }
    body:
      - text: >-
          会议指出，要抓好
          落实，务求实效。
`;
  expect(findIn(straySpaces, plan)).toEqual([]);
});
