import { expect, test } from 'vitest';
import { findIn, sayAbout } from './find-in-plan.ts';

const plan = (
  text: string,
  duty = 'title: 进展情况, from: 各单位, to: 甲局, every: 每月1日',
): string => `duties: [{ ${duty} }]
documents: [{ kind: implementation-plan, title: 方案, body: ['${text}'] }]`;
const found = (text: string): readonly string[] => findIn(text).filter((one) => one.startsWith('HT417'));

test('a return of every month by two days', () => {
  expect(sayAbout(plan('请各单位抓好落实，每月25日前汇总上报本月进展情况。'))).toEqual([
    '每月报送的同一件事，这里写的是“每月25日前”，另一处是“每月1日”',
  ]);
  expect(found(plan('各单位每月5日前向甲局报送进展情况。'))).toEqual(['HT417 每月5日前']);
  expect(
    found(
      'documents: [{ kind: implementation-plan, title: 方案, body: ["每月25日前上报进展情况。", "每月1日上报前一个月情况信息，逢节假日顺延。"] }]',
    ),
  ).toEqual(['HT417 每月1日']);
});

test.each([
  '每月1日前汇总上报本月进展情况。',
  '每月25日前上报隐患排查台账和整改照片。',
  '每月25日前向市局报送进展情况。',
  '各乡镇每月25日前报送进展情况。',
  '每月25日前召开调度会。',
  '每季度25日前报送进展情况。',
])('%s is another thing, or the same', (text) => {
  expect(found(plan(text))).toEqual([]);
});

const task = (text: string, deadline: string): string => `topics:
  - { title: 检查, tasks: [{ text: ${text}, lead: 甲局, deadline: '${deadline}' }] }`;

test('how often is in the text only', () => {
  expect(sayAbout(task('每半年至少进行一次应急演练。', '2024年12月前，长期坚持'))).toEqual([
    '“每半年至少进行一次应急演练。”要求“每半年至少进行一次”，时限只写了“2024年12月前，长期坚持”',
  ]);
});

test.each([
  ['每半年至少进行一次应急演练。', '2024年12月前'],
  ['每半年至少进行一次应急演练。', '长期坚持'],
  ['每半年至少进行一次应急演练。', '每半年至少1次，长期坚持'],
  ['每名职工至少参加一次培训。', '2024年12月前，长期坚持'],
  ['每年修订应急预案。', '2024年12月前，长期坚持'],
])('%s %s', (text, deadline) => {
  expect(found(task(text, deadline))).toEqual([]);
});
