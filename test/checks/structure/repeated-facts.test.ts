import { describe, expect, test } from 'vitest';
import { titlesIn } from '../../../src/checks/structure/titles-in-text.ts';
import { findIn, report } from './find-in-plan.ts';

const plan = (text: string, keys = ''): string => `period: 2026年
topics:
  - title: 校舍
    tasks:
      - { title: 完成校舍安全自评, lead: 安全股, deadline: 2026年3月22日前 }
      - { title: 改造老旧教学楼, lead: 安全股, deadline: 2026年9月底前 }
${keys}documents: [{ kind: implementation-plan, title: 整治方案, body: [${JSON.stringify(text)}] }]`;

describe('days, leaders and numbers that a text repeats', () => {
  test.each([
    ['各校3月25日前完成校舍安全自评。', ['HT433 3月25日']],
    ['由基建股牵头完成校舍安全自评。', ['HT433 基建股']],
  ])('%s', (text, found) => expect(findIn(plan(text))).toEqual(found));

  test.each([
    '各校3月22日前完成校舍安全自评。',
    '各校3月10日前报名，3月25日前完成校舍安全自评。',
    '3月25日前完成自评。',
    '3月25日召开完成校舍安全自评动员会。',
    '9月10日前改造老旧教学楼。',
    '由安全股牵头完成校舍安全自评。',
    '由县教育局牵头完成校舍安全自评。',
    '由省厅牵头完成校舍安全自评。',
  ])('nothing is wrong with %s', (text) => expect(findIn(plan(text))).toEqual([]));

  test('targets, in plans only', () => {
    const target = 'indicators: [{ id: 受训率, title: 师生受训率, target: 100% }]\n';
    expect(findIn(plan('年底前师生受训率达到95%。', target))).toEqual(['HT433 95%']);
    expect(findIn(plan('年底前师生受训率达到100%。', target))).toEqual([]);
    expect(findIn(`${target}${report('师生受训率达到95%。')}`)).toEqual([]);
  });
  test('figures by their scope', () => {
    const figures = 'figures: { 学校: { value: 1836所, scope: 全县现有各级各类学校, period: 今年 } }\n';
    expect(findIn(plan('全县现有各级各类学校1863所。', figures))).toEqual(['HT433 1863所']);
    expect(findIn(plan('全县现有各级各类学校1836所。', figures))).toEqual([]);
    expect(findIn(plan('全县现有各级各类学校教师1863名。', figures))).toEqual([]);
  });
});

test('titles are found by their first letters', () => {
  const things = ['改造老旧教学楼', '改造老旧教学用房', '自评'].map((title) => ({ title }));
  const find = titlesIn(things);
  expect(find('年内改造老旧教学用房和食堂，完成自评').map(({ title }) => title)).toEqual([
    '改造老旧教学用房',
  ]);
});

describe('what a report leaves out', () => {
  test.each([
    ['共发现隐患130余处，当场整改50余处。', ['HT453 130余处，当场整改50余处']],
    ['共发现隐患130余处，现场整改50余处。二级医院剩余13家。', ['HT453 130余处，现场整改50余处']],
    ['共发现隐患130处，当场整改50处，其余限期整改。', []],
    ['共发现隐患130处，当场整改50处。对其余隐患建立台账。', []],
    ['共发现隐患130处，当场整改130处。', []],
    ['二级医院已安装16家，剩余13家正有序推进。', ['HT453 剩余13家正有序推进']],
    ['危桥已改造8座，其余的3座正在加快改造。', ['HT453 其余的3座正在加快改造']],
    ['危桥已改造8座，其余3座正在改造，12月底前完成。', []],
    ['危桥已改造8座，其余3座正在改造。全部工程年底完成。', []],
    ['已办结8件，其余3件已转办。', []],
  ])('%s', (text, found) => expect(findIn(report(text))).toEqual(found));

  const parts = (count: string, items: string): string => `documents:
  - kind: work-report
    title: 汇报
    body:
      - { section: 基本情况, text: 我县部署了${count}专项整治任务。 }
      - { section: 专项整治, text: ${items} }`;
  test('fewer than it says', () => {
    const items = '一是消防专项整治。略。二是校车专项整治。略。三是食品安全。略。';
    expect(findIn(parts('13个', items))).toEqual(['HT453 13个专项整治任务']);
    expect(findIn(parts('三个', items))).toEqual([]);
    expect(findIn(parts('13个', '一是加强领导。二是落实责任。三是专项整治。'))).toEqual([]);
  });
});

describe('figures and units', () => {
  const figures = (keys: string, status = 'final'): string => `figures: { 隐患: { value: 130处${keys} } }
documents: [{ kind: work-report, title: 汇报, status: ${status}, body: [共排查隐患【数据：隐患】。] }]`;
  test('without time and source', () => {
    expect(findIn(figures(''))).toHaveLength(1);
    expect(findIn(figures(', period: 今年'))).toEqual([]);
    expect(findIn(figures(', source: 县教育局台账'))).toEqual([]);
    expect(findIn(figures('', 'draft'))).toEqual([]);
  });
  test.each([
    ['发现隐患71项。\n整改隐患130处。', ['HT459 隐患130处']],
    ['发现隐患71处，上报130处隐患。', []],
    ['发现隐患71处，受理隐患线索30条，排查隐患点5个。', []],
    ['发现问题71个、隐患130处。', []],
  ])('units: %s', (text, found) => expect(findIn(report(text))).toEqual(found));
  test('units of columns', () => {
    const form = (one: string, other: string): string => `topics: [{ title: 校舍 }, { title: 校车 }]
documents: [{ kind: table, title: 表, rows: topics, head: [填报单位], columns: [{ show: topic }, { title: 发现问题, unit: ${one} }, { title: 督查问题, unit: ${other} }, { title: 检查单位, unit: 家 }] }]`;
    expect(findIn(form('项', '个'))).toHaveLength(1);
    expect(findIn(form('项', '项'))).toEqual([]);
  });
});
