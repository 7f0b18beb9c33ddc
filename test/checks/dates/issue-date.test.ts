import { describe, expect, test } from 'vitest';
import { findIn, sayAbout } from './find-in-plan.ts';

const notice = (date: string, more = '', body = '请抓好落实。'): string =>
  `documents: [{ id: 通知, kind: notice, title: 关于开展检查的通知, date: ${date}, recipients: 各单位, body: ['${body}']${more} }]`;

const task = (deadline: string): string =>
  `topics: [{ title: 学校, tasks: [{ title: 自查, deadline: ${deadline} }] }]\n`;

describe('deadlines that are over when the document is issued', () => {
  test('of tasks, duties and texts', () => {
    expect(sayAbout(`${task('2024年3月前')}${notice('2024-04-10')}`)).toEqual([
      '《关于开展检查的通知》2024年4月10日印发时，“自查”的时限“2024年3月前”已经过了',
    ]);
    const duty = 'duties: [{ title: 报送方案, to: 甲局, when: 2023年4月12日前 }]\n';
    expect(findIn(`${duty}${notice('2024-04-10')}`)).toEqual(['HT405 2023年4月12日前']);
    const body = '请于2023年4月28日前报送乙科。';
    expect(findIn(notice('2024-04-10', '', body))).toEqual(['HT405 2023年4月28日']);
  });

  test('what is due in the month of issue, or only describes something, is not over', () => {
    for (const deadline of ['2024年4月前', '2024年4月底前', '长期坚持', '4月底前']) {
      expect(findIn(`${task(deadline)}${notice('2024-04-10')}`)).toEqual([]);
    }
    for (const body of [
      '2023年12月28日前建成的校舍要重新检测。',
      '我局已于2024年3月28日前上报市局。',
      '对2023年12月28日前上报的隐患逐一销号。',
      '2023年12月28日前，各校完成报表设计。',
    ]) {
      expect(findIn(notice('2024-04-10', '', body))).toEqual([]);
    }
  });

  test('a notice that looks back is issued when the deadlines are over', () => {
    const report = notice('2024-12-10').replace('开展检查', '检查情况');
    expect(findIn(`${task('2024年3月底前')}${report}`)).toEqual([]);
  });

  test('a report tells of what has been, and of two notices either may state a task', () => {
    expect(
      findIn(`${task('2024年3月底前')}documents: [{ kind: work-report, title: 汇报, date: 2024-12-10 }]`),
    ).toEqual([]);
    const two = `documents:
  - { kind: notice, title: 通知, date: 2024-01-10, recipients: 各单位, body: [开展检查。] }
  - { kind: notice, title: 补充通知, date: 2024-12-10, recipients: 各单位, body: [补充检查。] }`;
    expect(findIn(`${task('2024年3月底前')}${two}`)).toEqual([]);
  });
});

describe('too few working days', () => {
  const duty = (when: string): string => `duties: [{ title: 报送名单, to: 甲局, when: ${when} }]\n`;

  test('weekends and holidays are not counted, make-up days are', () => {
    expect(sayAbout(`${duty('2026年3月16日前')}${notice('2026-03-13')}`)).toEqual([
      '《关于开展检查的通知》2026年3月13日印发，“报送名单”的时限是2026年3月16日，中间只有1个工作日',
    ]);
    // 29 September to 10 October 2024: 30 September, 8, 9 and 10 October are worked.
    expect(findIn(`${duty('2024年10月9日前')}${notice('2024-09-30')}`)).toEqual(['HT406 2024年10月9日前']);
    expect(findIn(`${duty('2024年10月10日前')}${notice('2024-09-30')}`)).toEqual([]);
    // Saturday 4 January 2026 … the Sunday is worked.
    expect(findIn(`${duty('2026年1月6日前')}${notice('2025-12-31')}`)).toEqual([]);
  });

  test('urgent documents and documents with an open date', () => {
    expect(findIn(`${duty('2026年3月16日前')}${notice('2026-03-13', ', urgency: 特急')}`)).toEqual([]);
    expect(findIn(`${duty('2026年3月16日前')}${notice('2026年3月')}`)).toEqual([]);
  });
});

describe('plans to be drawn up', () => {
  const inText = (body: string): readonly string[] =>
    findIn(`period: 2024年\n${notice('2024-01-15', '', body)}`);

  test('three working days are too few for one', () => {
    expect(inText('各校于1月18日前制定完成本校工作方案。')).toEqual(['HT406 1月18日']);
    expect(inText('各校于1月19日前制定完成本校工作方案。')).toEqual([]);
  });

  test('what is no plan, or of the past, takes no longer', () => {
    expect(inText('各校于1月18日前上报名单。')).toEqual([]);
    expect(inText('我局已于1月18日前制定工作方案。')).toEqual([]);
    expect(inText('各校于1月18日前完成自查，并制定工作方案。')).toEqual([]);
  });
});
