import { expect, test } from 'vitest';
import { findIn, sayAbout } from './find-in-plan.ts';

const tasks = (offices: string, ...owners: readonly string[]): string => `offices: [某某县教育局, ${offices}]
topics: [${owners.map((owner) => `{ title: 检查${owner}, lead: ${owner} }`).join(', ')}]`;

test('two words for a division', () => {
  const plan = tasks('基础教育股, 基础教育办公室', '基础教育股', '基础教育办公室', '基础教育股');
  expect(sayAbout(plan)).toEqual(['“基础教育股”（2 处）和“基础教育办公室”（1 处）像是同一个单位的两种叫法']);
});

test.each([
  ['县农业农村委, 县农业农村委员会', '县农业农村委', '县农业农村委员会'],
  ['民营医疗机构, 各民营医疗机构', '民营医疗机构', '各民营医疗机构'],
  ['疾控局监督科, 疾控局监督处', '疾控局监督科', '疾控局监督处'],
])('%s', (offices, one, other) => {
  expect(findIn(tasks(offices, one, other))).toEqual([`HT421 ${other}`]);
});

test.each([
  // Bodies of their own.
  ['县疾控局, 县疾控中心', '县疾控局', '县疾控中心'],
  ['县政务服务局, 县政务服务中心', '县政务服务局', '县政务服务中心'],
  ['内科, 内分泌科', '内科', '内分泌科'],
  ['财务科, 财政科', '财务科', '财政科'],
  ['县委, 县委办公室', '县委', '县委办公室'],
  ['县安全生产委员会, 县安全生产委员会办公室', '县安全生产委员会', '县安全生产委员会办公室'],
  ['各乡镇, 各学校', '各乡镇', '各学校'],
])('%s are two', (offices, one, other) => {
  expect(findIn(tasks(offices, one, other))).toEqual([]);
});

test('divisions of two bodies, and of two levels', () => {
  const parents = '{ name: 安全监管科, parent: 甲局 }, { name: 安全监管股, parent: 乙局 }, 甲局, 乙局';
  expect(findIn(tasks(parents, '安全监管科', '安全监管股'))).toEqual([]);
  const roles = `roles: [市级, 县级]
offices: [某某县教育局, 安全监管科, 安全监管股]
topics: [{ title: 检查, owners: { 市级: 安全监管科, 县级: 安全监管股 } }]`;
  expect(findIn(roles)).toEqual([]);
});

test('an alias is the same office', () => {
  const plan = tasks('{ name: 基础教育股, aliases: 基础教育办公室 }', '基础教育股', '基础教育办公室');
  expect(findIn(plan)).toEqual([]);
});
