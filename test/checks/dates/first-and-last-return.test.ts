import { expect, test } from 'vitest';
import { sayAbout } from './find-in-plan.ts';

const plan = (text: string, date = '2026-01-25'): string => `period: 2026年1月至12月
documents:
  - { kind: notice, title: 关于开展桥梁检查的通知, date: ${date}, recipients: 各单位, body: ['${text}'] }
`;
const told = (text: string, date?: string): readonly string[] =>
  sayAbout(plan(text, date)).filter((one) => one.includes('首次'));

test('the first and the last return are not said', () => {
  expect(told('各单位每月1日上报前一个月检查情况。')).toEqual([
    '没有说首次和末次报送是哪个月：首次按2026年2月1日，要报2026年1月的情况；末次按2027年1月1日，已经在期限以外',
  ]);
  expect(told('各单位每月5日前报送上月检查情况。')).toHaveLength(1);
});

test.each([
  ['said', '自3月起，各单位每月1日上报前一个月检查情况。'],
  ['said behind', '各单位每月1日上报前一个月检查情况，首次于3月1日上报。'],
  ['the months', '3月至12月开展检查。各单位每月1日上报前一个月检查情况。'],
  ['about the very month', '各单位每月30日前上报本月检查情况。'],
  ['late in the month', '各单位每月25日前上报上月检查情况。'],
  ['nothing to hand in', '每月5日通报上月检查情况。'],
])('%s', (_, text) => expect(told(text)).toEqual([]));

test('issued early in the month', () => {
  expect(told('各单位每月1日上报前一个月检查情况。', '2026-01-05')).toEqual([]);
});
