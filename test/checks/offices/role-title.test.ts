import { expect, test } from 'vitest';
import { findIn, sayAbout } from './find-in-plan.ts';

const plan = (title: string, ...offices: readonly string[]): string => `roles: [{ id: 处, title: ${title} }]
offices: [某某县教育局, ${offices.join(', ')}]
topics: [${offices.map((office) => `{ title: 检查, owners: { 处: ${office} } }`).join(', ')}]`;

test('the word of another level', () => {
  expect(sayAbout(plan('责任处室', '安全科', '财务科', '办公室'))).toEqual([
    '栏目叫“责任处室”，里面是“安全科”、“财务科”',
  ]);
  expect(findIn(plan('牵头科室', '安全处', '财务处'))).toEqual(['HT428 牵头科室']);
  expect(findIn(plan('责任处室', '安全股', '财务股'))).toEqual(['HT428 责任处室']);
});

test.each([
  ['责任处室', ['安全处', '财务科', '人事科']],
  ['责任处室', ['办公室', '市公安局']],
  ['责任处室', ['安全科', '市公安局']],
  ['责任科室', ['安全股', '财务股']],
  ['责任科室', ['市政管理处', '街道办事处']],
  ['责任单位', ['安全科', '财务科']],
  ['责任处室', ['各科', '各业务科']],
])('%s of %s', (title, offices) => {
  expect(findIn(plan(title, ...offices))).toEqual([]);
});

test('a role inside another', () => {
  const text = `roles: [{ id: 县级, roles: [{ id: 责任处室 }] }]
offices: [某某县教育局, 安全科, 财务科]
topics: [{ title: 检查, owners: { 责任处室: [安全科, 财务科] } }]`;
  expect(findIn(text)).toEqual(['HT428 { id: 责任处室 }']);
});
