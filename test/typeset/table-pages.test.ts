import { describe, expect, test } from 'vitest';
import type { TableLayout } from '../../src/typeset/table.ts';
import { columnOf, tableOf } from './build-table.ts';
import { tablesOf, textOf } from './describe-table.ts';
import { landscape, layOut, never, portrait } from './lay-out.ts';
import { taskList } from './sample-tables.ts';

/** The texts of a column's merged cells, wherever one begins. */
const beginningsOf = (layout: TableLayout, column: number): readonly string[] =>
  tablesOf(layout).flatMap(({ rows, headerRows }) =>
    rows
      .slice(headerRows)
      .flatMap(({ cells }) => cells[column] ?? [])
      .filter((cell) => cell.verticalMerge === 'restart')
      .map(textOf),
  );

describe('a row taller than a page', () => {
  const text = Array.from({ length: 90 }, (_, i) => `第${i + 1}项，发现问题立即整改；`).join('');
  const table = tableOf(
    ['序号', '措施', '进展*'].map((title) => columnOf(title)),
    [
      ['1', '短措施'],
      ['2', text],
      ['3', '短措施'],
    ],
  );

  test('is cut at lines of its text, number repeated, and reported', () => {
    const { layout, found } = layOut(table, { ...portrait, height: 4000, firstHeight: 3000 });
    expect(found.map(({ code }) => code)).toEqual(['HT650']);
    const rows = tablesOf(layout).flatMap(({ rows, headerRows }) => rows.slice(headerRows));
    const cut = rows.filter((row) => row.cells[0] !== undefined && textOf(row.cells[0]) === '2');
    expect(cut.length).toBeGreaterThan(2);
    expect(cut.map((row) => textOf(row.cells[1] ?? never()).replaceAll('⏎', '')).join('')).toBe(text);
    expect(cut.map((row) => textOf(row.cells[2] ?? never()))).toEqual(['□', ...cut.slice(1).map(() => '')]);
  });
});

describe('merged cells', () => {
  test('a label higher than its rows makes the last of them higher', () => {
    const label = '实验室危险化学品安全管理和校园周边环境综合整治';
    const table = tableOf(
      ['类别', '内容'].map((title, i) => columnOf(title, i === 0 ? { width: 4 } : {})),
      [
        [label, '第一项'],
        ['^', '第二项'],
      ],
    );
    const rows = tablesOf(layOut(table).layout)[0]?.rows ?? [];
    expect(rows.slice(1).map((row) => row.height?.value)).toEqual([430, 6 * 320 + 110 - 430]);
  });

  test('a long text goes on instead of being repeated', () => {
    const long = Array.from({ length: 20 }, (_, i) => `第${i + 1}项，发现问题立即整改；`).join('');
    const rows = [['1', long], ...Array.from({ length: 20 }, (_, i) => [String(i + 2), '^'])];
    const table = tableOf(
      ['序号', '措施', '结果*'].map((title) => columnOf(title)),
      rows,
    );
    const { layout } = layOut(table, { ...portrait, height: 4500, firstHeight: 4500 });
    const parts = beginningsOf(layout, 1);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join('').replaceAll('⏎', '')).toBe(long);
  });

  test('a place to fill in stands in the first part only', () => {
    const table = tableOf(
      ['序号', '说明*'].map((title) => columnOf(title)),
      Array.from({ length: 12 }, (_, i) => [String(i + 1), i === 0 ? '' : '^']),
    );
    const { layout } = layOut(table, { ...portrait, height: 2500, firstHeight: 2500 });
    const parts = beginningsOf(layout, 1);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts).toEqual(['□', ...parts.slice(1).map(() => '')]);
  });
});

describe('pages', () => {
  test('a table that does not fit under what stands above begins on a new page', () => {
    const { layout } = layOut(taskList(3), { ...landscape, firstHeight: 300 });
    expect(layout.items[0]).toMatchObject({ kind: 'paragraph', style: 'TableBreak', pageBreakBefore: true });
    expect(layout.pages).toBe(2);
  });

  test('a table without rows is its header', () => {
    const { layout } = layOut(tableOf([columnOf('序号'), columnOf('内容')], []));
    expect(layout).toMatchObject({ pages: 1, lastPageUsed: 430 });
  });

  test('5600 rows are laid out', () => {
    const { layout } = layOut(taskList(5600));
    const rows = tablesOf(layout).flatMap(({ rows, headerRows }) => rows.slice(headerRows));
    expect(rows.length).toBe(5600);
  });

  test('the same table gives the same layout', () => {
    expect(layOut(taskList(56)).layout).toEqual(layOut(taskList(56)).layout);
  });
});
