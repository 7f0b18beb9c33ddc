import { describe, expect, test } from 'vitest';
import { citedAnnexes } from '../../../src/checks/structure/cited-annexes.ts';
import { findIn, sayAbout } from './find-in-plan.ts';

const plan = (
  text: string,
  annexes = '[{ id: 台账, listed: 隐患台账 }, { id: 进展, listed: 整改进展情况表 }]',
) =>
  `documents: [{ kind: implementation-plan, title: 整治方案, body: [${JSON.stringify(text)}], annexes: ${annexes} }]`;

describe('annexes that a text calls by number', () => {
  test.each([
    ['填写附件2，每月上报', [[2]]],
    ['见附件1至附件3', [[1, 3]]],
    ['见附件1、3和附件4', [[1, 3, 4]]],
    ['附件1-2是子表', [[1]]],
    ['见附件 2', [[2]]],
  ])('%s', (text, numbers) => expect(citedAnnexes(text).map((one) => one.numbers)).toEqual(numbers));

  test.each([
    '按照《关于开展检查的通知》附件3执行',
    '填写省厅通知的附件3',
    '【附件：附件3】',
    '附件一并报送',
    '附件2021年版',
    '附件1.5倍',
    '原附件3作废',
    '略。\n\n附件1：汇总表',
    '略。\n附件1\n汇总表',
  ])('none in %s', (text) => expect(citedAnnexes(text)).toEqual([]));
});

describe('annexes that are cited', () => {
  test('by a number that there is not', () => {
    expect(findIn(plan('填写附件1、附件2和附件3。'))).toEqual(['HT430 附件1、附件2和附件3']);
    expect(findIn(plan('填写附件1。', '[]'))).toEqual(['HT430 附件1']);
  });
  test('by the title of another, or a title that nearly is its own', () => {
    expect(sayAbout(plan('填写附件1（整改进展情况表）和附件2。'))).toEqual([
      '正文说附件1是“整改进展情况表”，附件1的标题却是“隐患台账”',
    ]);
    expect(findIn(plan('填写附件1。填写附件2《整改工作进展情况表》。'))).toEqual(['HT430 附件2']);
  });
  test.each([
    '填写附件1（隐患台账）、附件2（进展情况表）。',
    '填写《隐患台账》（见附件1）和附件2（每月25日前）。',
    '填写附件1（略）和【附件：进展】。',
    '填写附件1（一式两份）和附件2《说明》。',
  ])('nothing is wrong with %s', (text) => expect(findIn(plan(text))).toEqual([]));

  test('from an annex, by the list that holds for it', () => {
    const annex =
      '[{ kind: checklist, title: 台账, columns: [问题, 措施], notes: [同时填写附件2。] }, { listed: 附表 }]';
    expect(findIn(plan('填写附件1。', annex))).toEqual([]);
    expect(findIn(plan('填写附件1。', annex.replace('附件2', '附件4')))).toContain('HT430 附件4');
  });
  test('where the document itself is the annex of another one', () => {
    expect(
      findIn(
        'documents: [{ kind: checklist, mark: 附件3, title: 台账, columns: [问题], notes: [见附件1。] }]',
      ),
    ).not.toContain('HT430 附件1');
  });
});

describe('annexes that nothing mentions', () => {
  test('some, or all', () => {
    expect(findIn(plan('按附件1整改。'))).toEqual([
      'HT431 [{ id: 台账, listed: 隐患台账 }, { id: 进展, listed: 整改进展情况表 }]',
    ]);
    expect(sayAbout(plan('做好整改。'))).toEqual(['正文没有提到任何一个附件：“隐患台账”、“整改进展情况表”']);
  });
  test.each([
    '详见附件。',
    '填写隐患台账和进展情况表。',
    '按附件1—2整改。',
    '按【附件：台账】和【附件：进展】整改。',
  ])('nothing is wrong with %s', (text) => expect(findIn(plan(text))).toEqual([]));
  test('papers of others are attached for reference', () => {
    expect(
      findIn(plan('填写附件1。', '[{ listed: 隐患台账 }, { listed: 省教育厅关于开展整治的通知 }]')),
    ).toEqual([]);
  });
  test('one annex needs no mention', () => {
    expect(findIn(plan('做好整改。', '[{ listed: 隐患台账 }]'))).toEqual([]);
  });
});
