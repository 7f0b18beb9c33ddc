import { expect, test } from 'vitest';
import { unfinishedParagraphs } from '../../../src/checks/text/unfinished-paragraphs.ts';
import { findIn, mended, stretches } from './read-text.ts';

test.each([
  ['一是加强领导。二是落实责任', '一是加强领导。二是落实责任。'],
  ['加强领导。落实责任，', '加强领导。落实责任。'],
  ['会议指出要落实责任。现将有关事项通知如下', '会议指出要落实责任。现将有关事项通知如下：'],
  ['加强领导。整改率达到98%', '加强领导。整改率达到98%。'],
  ['加强领导。落实责任\n\n督促检查。', '加强领导。落实责任。\n\n督促检查。'],
])('%s', (text, right) => {
  expect(mended(unfinishedParagraphs, text)).toBe(right);
});

test.each([
  '加强领导。落实责任。',
  '联系人：××',
  '加强领导、落实责任',
  '# 加强领导。抓好落实',
  '- 加强领导。抓好落实\n- 督促检查',
  '1. 加强领导。抓好落实',
  '**加强领导。**',
  '会议指出。现通知如下：',
  '他说：“要落实。”',
  '加强领导。（责任单位：教育局）',
  '加强领导。第一行\n第二行',
  '单位。\t数量\t备注',
])('nothing is wrong with %s', (text) => {
  expect(stretches(unfinishedParagraphs, text)).toEqual([]);
});

test('cells and what ends with a reference are left alone', () => {
  const plan = `facts: { 时间: 2026年 }
topics: [{ title: 校舍, tasks: [{ title: 排查, text: 逐栋排查。建立台账 }] }]
documents: [{ kind: work-report, title: 汇报, body: [加强领导。完成于【事实：时间】] }]
`;
  expect(findIn(unfinishedParagraphs, plan)).toEqual([]);
});
