import { describe, expect, test } from 'vitest';
import { findIn, sayAbout } from './find-in-plan.ts';

const only = (code: string, plan: string): readonly string[] =>
  findIn(plan).filter((one) => one.startsWith(code));

describe('HT491: forms of one return', () => {
  const forms = (foot: string, other = '审核人, 填表人, 填表时间'): string => `documents:
  - { kind: table, title: 甲表, rows: [合计], columns: [row, { id: 数, title: 数 }], foot: [${other}] }
  - { kind: table, title: 乙表, rows: [合计], columns: [row, { id: 数, title: 数 }], foot: [${foot}] }
`;
  test('one asks for the day, the other does not', () => {
    expect(only('HT491', forms('审核人, 填表人'))).toHaveLength(1);
  });
  test.each(['审核人, 填表人, 填表日期', '制表人', '审核人, 填表人, 报送时间'])('%s', (foot) =>
    expect(only('HT491', forms(foot))).toEqual([]),
  );
  test('neither asks', () => expect(only('HT491', forms('审核人, 填表人', '审核人, 填表人'))).toEqual([]));
});

describe('HT494: numbers of one level', () => {
  const report = (one: string, other: string): string => `documents:
  - kind: work-report
    title: 汇报
    body:
      - { section: 做法, sections: [{ section: 检查${one}, text: 略。 }, { section: 整改${one}, text: 略。 }] }
      - { section: 打算, sections: [{ section: 培训${other}, text: 略。 }] }
`;
  test('two ways', () => {
    expect(only('HT494', report('', ', numbering: 一是'))).toEqual(['HT494 一是']);
    expect(only('HT494', report(', numbering: 1.', ', numbering: 一是'))).toEqual(['HT494 1.']);
  });
  test.each([
    ['', ''],
    [', numbering: 一是', ', numbering: 一是'],
    ['', ', numbering: （一）'],
    ['', ', numbering: none'],
  ])('%s beside %s', (one, other) => expect(only('HT494', report(one, other))).toEqual([]));
});

describe('HT495: times of figures', () => {
  const plan = (times: readonly string[], more = ''): string => `${more}figures:
${times.map((time, index) => `  数${index}: { value: 1${index}次, period: ${time} }\n`).join('')}documents:
  - { kind: work-report, title: 汇报, status: final, body: [${times.map((_, index) => `【数据：数${index}】`).join('、')}。] }
`;
  const four = ['2026年', '2026年5月以来', '2026年6月', '2026年1月至3月'];
  test('four', () => {
    expect(sayAbout(plan(four)).filter((one) => one.includes('时段'))).toEqual([
      '汇报里的数据有 4 种时段：2026年、2026年5月以来、2026年6月、2026年1月至3月',
    ]);
  });
  test('three, or one that is the campaign’s', () => {
    expect(only('HT495', plan(four.slice(1)))).toEqual([]);
    expect(only('HT495', plan(four, 'period: 2026年\n'))).toEqual([]);
  });
});
