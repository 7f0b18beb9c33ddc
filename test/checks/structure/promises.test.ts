import { describe, expect, test } from 'vitest';
import { findIn, report } from './find-in-plan.ts';

const inText = (text: string): readonly string[] => findIn(report(JSON.stringify(text)));

describe('receivers of duties', () => {
  test('in the data', () => {
    expect(findIn('duties: [{ title: 工作总结, from: 各学校, when: 2026年12月5日前 }]')).toEqual([
      'HT434 工作总结',
    ]);
    expect(findIn('duties: [{ title: 工作总结, from: 各学校, to: 安全股, when: 2026年12月5日前 }]')).toEqual(
      [],
    );
    expect(findIn('duties: [{ title: 总结报送至安全股邮箱, from: 各学校, when: 2026年12月5日前 }]')).toEqual(
      [],
    );
  });
  test.each([
    '请于2026年12月5日前将工作总结完成报送。',
    '各校每月30日前汇总上报本月进展情况。',
    '于12月5日前，将名单报送。',
  ])('missing in %s', (text) => expect(inText(text)).toHaveLength(1));
  test.each([
    '请于2026年12月5日前将工作总结报送县教育局。',
    '请于12月5日前将总结报安全股。',
    '于12月5日前将总结报送至指定邮箱。',
    '于12月5日前通过系统上报本月进展情况。',
    '各校12月5日前向安全股报送总结。',
    '各校于12月5日前报我局。',
    '12月5日前已上报进展情况。',
    '12月5日前上报的项目优先安排。',
    '及时上报本月进展情况。',
    '每月5日前逐级上报进展情况。',
    '每月5日前报送进展。材料报送至安全股。',
  ])('nothing is wrong with %s', (text) => expect(inText(text)).toEqual([]));
  test('named elsewhere in the document', () => {
    expect(findIn(report('每月5日前报送进展情况。\n总结于12月5日前报送县教育局。'))).toEqual([]);
  });
});

const tasks = (keys: string): string =>
  `topics: [{ title: 校舍, ${keys}tasks: [{ text: 排查 }, { text: 整改 }, { text: 复查 }] }]\n`;

describe('what a list of tasks promises', () => {
  const list = (columns: string): string =>
    `documents: [{ kind: task-list, title: 清单, columns: [no, text, ${columns}] }]`;
  test('owners, deadlines and results that no task has', () => {
    expect(findIn(tasks('lead: 安全股, ') + list('owners, deadline, deliverable'))).toEqual([
      'HT436 deadline',
      'HT436 deliverable',
    ]);
    expect(findIn(tasks('lead: 安全股, deadline: 2026年12月底, ') + list('owners, deadline'))).toEqual([]);
  });
  test('an empty column is a form, unless the text demands it', () => {
    const owned = tasks('lead: 安全股, ');
    expect(findIn(owned + list('{ title: 成果形式 }'))).toEqual([]);
    const demand = ', { kind: implementation-plan, title: 方案, body: [要明确责任、时限和成果形式。] }]';
    const both = (columns: string): string => owned + list(columns).replace(/\]$/u, demand);
    expect(findIn(both('{ title: 成果形式 }'))).toEqual(['HT436 { title: 成果形式 }']);
    expect(findIn(both('{ title: 成果形式, filledBy: 各学校 }'))).toEqual([]);
  });
  test('nobody and never', () => {
    expect(findIn(tasks(''))).toEqual(['HT437 校舍']);
    expect(findIn(tasks('deadline: 2026年12月底, '))).toEqual([]);
    expect(findIn('topics: [{ title: 校舍, tasks: [排查, 整改] }]')).toEqual([]);
  });
});

describe('who fills a form in', () => {
  const form = (keys: string, duty = 'duties: [{ title: 月报, to: 安全股, form: 表 }]\n'): string =>
    `${duty}topics: [{ title: 校舍 }, { title: 校车 }]
documents: [{ id: 表, kind: table, title: 情况表, rows: topics, ${keys} }]`;
  test('nobody', () => {
    expect(findIn(form('columns: [{ show: topic }, { title: 排查数 }]'))).toHaveLength(1);
    expect(findIn(form('columns: [{ show: topic }, { title: 排查数 }], head: [填报单位]'))).toEqual([]);
    expect(findIn(form('columns: [{ show: topic }, { title: 排查数 }], notes: [各校填写。]'))).toEqual([]);
    expect(findIn(form('columns: [{ show: topic }, { title: 排查数 }]', ''))).toEqual([]);
  });
  test('some only', () => {
    const some = 'columns: [{ show: topic }, { title: 排查数, filledBy: 各学校 }, { title: 督查数 }]';
    expect(findIn(form(some, ''))).toHaveLength(1);
    const groups =
      'columns: [{ show: topic }, { group: 排查, columns: [{ title: 一般 }] }, { group: 督查, columns: [{ title: 次数 }] }], notes: [各校只填写“排查”一栏。]';
    expect(findIn(form(groups, ''))).toHaveLength(1);
    expect(findIn(form(groups.replace('“排查”', '“其他”'), ''))).toEqual([]);
  });
});

describe('documents that are issued', () => {
  const notice = (keys: string): string =>
    `documents: [{ kind: notice, title: 关于印发《校舍整治方案》的通知, ${keys} }]`;
  test('what the title issues', () => {
    expect(findIn(notice('body: [各校要逐栋排查。]'))).toEqual(['HT454 关于印发《校舍整治方案》的通知']);
    expect(findIn(notice('body: [现将《校舍整治方案》印发给你们。]'))).toEqual([]);
    expect(findIn(notice('body: [请执行。], annexes: [{ listed: 校舍整治方案 }]'))).toEqual([]);
    const attached = '[{ kind: implementation-plan, title: 校舍整治方案, body: [排查。] }]';
    expect(findIn(notice(`body: [请执行。], attached: ${attached}`))).toEqual([]);
    expect(findIn('documents: [{ kind: notice, title: 关于开展整治的通知, body: [排查。] }]')).toEqual([]);
  });
  test('a plan that stands alone', () => {
    const plan = (keys: string): string =>
      `documents: [{ kind: implementation-plan, title: 整治方案, body: [排查。], ${keys} }]`;
    expect(findIn(plan('status: final'))).toEqual(['HT456 整治方案']);
    expect(findIn(plan('status: final, date: 2026-11-02'))).toEqual([]);
    expect(findIn(plan('status: final, mark: 附件3'))).toEqual([]);
    expect(findIn(plan('status: draft'))).toEqual([]);
  });
  test('the year of a column', () => {
    const list = (title: string, due: string): string => `topics:
  - { title: 校舍, lead: 安全股, tasks: [{ text: 排查, deadline: 2026年6月前 }, { text: 改造, deadline: ${due} }] }
documents: [{ kind: task-list, title: 清单, columns: [no, { show: text, title: ${title} }, deadline] }]`;
    expect(findIn(list('2026年重点任务', '2027年6月前'))).toHaveLength(1);
    expect(findIn(list('2026年重点任务', '2026年12月前，长期坚持'))).toEqual([]);
    expect(findIn(list('2026—2027年重点任务', '2027年6月前'))).toEqual([]);
    expect(findIn(list('重点任务', '2027年6月前'))).toEqual([]);
  });
});
