import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDates } from '../../../src/checks/dates/prose-dates.ts';
import type { Span } from '../../../src/diagnostics/span.ts';
import { resolveText } from '../../campaign/resolve-text.ts';

const { campaign } = resolveText(`hongtou: 1
name: 安全检查
offices: [甲局]
facts: { 截止: 2021年3月22日17时 }
duties: [{ id: 月报, title: 报表, every: 每月1日 }]
`);

const read = (text: string) =>
  readDates(text, { file: { path: 'x', text }, start: 0, end: text.length }, campaign).dates;

const textAt = ({ file, start, end }: Span): string => file.text.slice(start, end);

test('days that something is due by, and others', () => {
  const due = (text: string) => read(text).map(({ isDue }) => isDue);
  for (const text of ['日前', '日之前', '日17时前', '日17:30前', '日（星期一）前', '日下班前']) {
    expect([text, due(`3月22${text}`)]).toEqual([text, [true]]);
  }
  for (const text of ['日', '日前后', '日前夕', '日前的隐患', '日起']) {
    expect([text, due(`3月22${text}`)]).toEqual([text, [false]]);
  }
});

test('what no calendar has is no date', () => {
  expect(read('2月30日前，13月1日前，0月1日前，2021年2月29日前，123月4日前')).toEqual([]);
  expect(read('2024年2月29日前').map(({ date }) => date)).toEqual([{ year: 2024, month: 2, day: 29 }]);
});

test('a reference is read as what it stands for, and shown where it stands', () => {
  const found = read('于【事实：截止】前报送，【报送：月报的时间】汇总，【事实：没有】前完成。');
  expect(found).toMatchObject([
    {
      written: '2021年3月22日',
      isDue: true,
      before: '于',
      after: '17时前报送，每月1日汇总，【事实：没有】前完成',
    },
  ]);
  expect(found.map(({ span, source }) => [textAt(span), textAt(source)])).toEqual([
    ['【事实：截止】', '2021年3月22日17时'],
  ]);
});

test('any text can be read, and every date stands where it says', () => {
  const words = ['3月5日', '2021年', '前', '。', '【事实：截止】', '【', '】', '12月31日', '和', '9', '月'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 20 }), (pieces) => {
      for (const { span, written } of read(pieces.join(''))) {
        const shown = textAt(span);
        expect(shown === written || shown.includes('【')).toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('as many dates as a text can hold', () => {
  expect(read('于3月22日前完成，'.repeat(10_000))).toHaveLength(10_000);
});
