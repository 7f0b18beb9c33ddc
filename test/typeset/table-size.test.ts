import { describe, expect, test } from 'vitest';
import type { Table } from '../../src/document/table.ts';
import { gbt9704 } from '../../src/standard/gbt9704.ts';
import { fitsPortrait } from '../../src/typeset/table.ts';
import { columnOf, tableOf } from './build-table.ts';
import { charactersOf, sizeOf, tablesOf } from './describe-table.ts';
import { landscape, layOut, never, portrait } from './lay-out.ts';
import {
  checklist,
  ledger,
  narrowForm,
  progressForm,
  progressList,
  roster,
  taskList,
} from './sample-tables.ts';

describe('type size', () => {
  test('is 12 pt where that is enough', () => {
    expect(tablesOf(layOut(taskList(20)).layout).map(sizeOf)).toContain(24);
  });

  test('gets smaller where columns need it or rows would become towers', () => {
    expect(tablesOf(layOut(progressList(13), portrait).layout).map(sizeOf)).toContain(21);
  });

  test('gets smaller to keep a form on one page', () => {
    const roomy = layOut(progressForm(), landscape).layout;
    const short = layOut(progressForm(), { ...landscape, firstHeight: 5200 }).layout;
    expect([roomy, short].map((layout) => [layout.pages, ...tablesOf(layout).map(sizeOf)])).toEqual([
      [1, 21],
      [1, 18],
    ]);
  });
});

describe("an author's widths", () => {
  const withWidths = (...widths: readonly number[]): Table =>
    tableOf(
      widths.map((width, index) => columnOf(`第${index + 1}栏`, width > 0 ? { width } : {})),
      [widths.map(() => '各单位要对照标准全面自查')],
    );

  test('are kept', () => {
    const [table] = tablesOf(layOut(withWidths(5, 10, 0)).layout);
    expect(charactersOf(table ?? never()).slice(0, 2)).toEqual(['5.0', '10.0']);
  });

  test('fill the page in proportion where all columns have one', () => {
    const [table] = tablesOf(layOut(withWidths(5, 10)).layout);
    expect(table?.columns.reduce((total, width) => total + width, 0)).toBe(12755);
    expect((table?.columns[1] ?? 0) / (table?.columns[0] ?? 1)).toBeCloseTo(2, 0);
  });

  test('are kept as far as they fit, narrowed in proportion beyond that, and reported', () => {
    const { layout, found } = layOut(withWidths(5, 60, 40, 0));
    expect(found.map(({ code, parameters }) => [code, parameters])).toEqual([
      ['HT652', { characters: 105, holds: 70, given: [5, 24.2, 17] }],
    ]);
    const [table] = tablesOf(layout);
    expect(charactersOf(table ?? never()).slice(0, 3)).toEqual(['5.0', '24.2', '17.0']);
    expect(sizeOf(table ?? never())).toBe(24);
    expect(table?.columns.reduce((total, width) => total + width, 0)).toBe(12755);
  });

  test('are given up where there is no room even for the words', () => {
    const { found } = layOut(withWidths(60, 60, 60), { width: 1300, height: 9000, firstHeight: 9000 });
    expect(found.map(({ code }) => code)).toEqual(['HT652', 'HT653']);
    expect(found[0]?.parameters).toMatchObject({ given: [] });
  });
});

describe('portrait', () => {
  test.each([
    ['contacts', roster(), true],
    ['a checklist', checklist(), true],
    ['a narrow form', narrowForm(), true],
    ['a task list of long texts', taskList(56), false],
    ['a task list to be filled in', progressList(13), false],
    ['a form of 17 columns', progressForm(), false],
    ['a ledger', ledger(20), false],
  ] as const)('is decent for %s', (_name, table, decent) => {
    expect(fitsPortrait(table, portrait.width, gbt9704.table)).toBe(decent);
  });
});

describe('places to fill in', () => {
  const text = '加油站卸油口未设防静电接地，未落实专人监护，应急物资过期未更换';
  const rowsOf = (filled: number, blank: number) => [
    ...Array.from({ length: filled }, (_, row) => [
      String(row + 1),
      text,
      text,
      '××镇',
      '王××',
      '已完成',
      '是',
    ]),
    ...Array.from({ length: blank }, () => ['', '', '', '', '', '', '']),
  ];
  const titles = ['序号', '问题隐患*', '整改措施*', '属地*', '责任人*', '整改情况*', '是否销号*'];
  const widthsOf = (table: Table): readonly number[] =>
    tablesOf(layOut(table, portrait).layout)[0]?.columns ?? [];

  test('a few blank rows below a ledger do not narrow the texts above them', () => {
    const [, problem = 0, , place = 0] = widthsOf(
      tableOf(
        titles.map((title) => columnOf(title)),
        rowsOf(12, 3),
      ),
    );
    expect(problem).toBeGreaterThan(2 * place);
  });

  test('columns to fill in are given up before a text stands in a column of four characters', () => {
    const columns = ['序号', '评分标准', '扣分*', '得分*', '扣分原因*', '备注*'].map((title) =>
      columnOf(title),
    );
    const [, standard = 0, deduction = 0] = widthsOf(
      tableOf(
        columns,
        Array.from({ length: 10 }, (_, row) => [String(row + 1), text.repeat(3)]),
      ),
    );
    expect(standard).toBeGreaterThan(3 * deduction);
  });
});

describe('columns to fill in on an upright page', () => {
  const texts = [
    '县卫生健康局医政股',
    '对照标准逐项开展自查，建立问题台账，明确整改责任人和整改时限',
    '2026年3月底前',
    '自查报告、问题台账',
    '各医疗机构',
  ];
  const tableWith = (printed: number, filled: number): Table =>
    tableOf(
      [
        columnOf('序号'),
        ...texts.slice(0, printed).map((_, index) => columnOf(`第${index + 1}栏`)),
        ...Array.from({ length: filled }, (_, index) => columnOf(`情况${index + 1}`)),
      ],
      Array.from({ length: 12 }, (_, row) => [
        String(row + 1),
        ...texts.slice(0, printed),
        ...Array.from({ length: filled }, () => ''),
      ]),
    );
  const all = [2, 3, 4, 5].flatMap((printed) => [1, 2, 3, 4, 5].map((filled) => [printed, filled] as const));

  test.each(all)(
    'are wide enough to write into, or it is turned: %d printed, %d filled',
    (printed, filled) => {
      const table = tableWith(printed, filled);
      if (!fitsPortrait(table, portrait.width, gbt9704.table)) return;
      for (const firstHeight of [portrait.firstHeight, 6000, 4000]) {
        const { layout } = layOut(table, { ...portrait, firstHeight });
        const widths = tablesOf(layout).flatMap(({ columns }) => columns.slice(-filled));
        expect(Math.min(...widths)).toBeGreaterThanOrEqual(gbt9704.table.writableFill);
      }
    },
  );
});
