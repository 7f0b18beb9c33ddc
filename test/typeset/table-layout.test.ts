import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Table } from '../../src/document/table.ts';
import { fitsPortrait, layOutTable, type Room, type TableLayout } from '../../src/typeset/table.ts';
import { blankOf, cellOf, columnOf, headerOf, leavesOf, tableOf } from './build-table.ts';
import { charactersOf, describePages, sizeOf, tablesOf, textOf } from './describe-table.ts';
import {
  checklist,
  ledger,
  monthly,
  narrowForm,
  progressForm,
  progressList,
  roster,
  taskList,
  wideForm,
} from './sample-tables.ts';

const landscape: Room = { width: 12755, height: 8844, firstHeight: 8844 };
const portrait: Room = { width: 8844, height: 12755, firstHeight: 12755 };

function layOut(table: Table, room: Room = landscape): { layout: TableLayout; found: readonly Diagnostic[] } {
  const found: Diagnostic[] = [];
  return { layout: layOutTable(table, room, (each) => found.push(each)), found };
}

/** The texts of a column's merged cells, wherever one begins. */
const beginningsOf = (layout: TableLayout, column: number): readonly string[] =>
  tablesOf(layout).flatMap(({ rows, headerRows }) =>
    rows
      .slice(headerRows)
      .flatMap(({ cells }) => cells[column] ?? [])
      .filter((cell) => cell.verticalMerge === 'restart')
      .map(textOf),
  );

describe('a task list', () => {
  test('of one page stays one table', () => {
    expect(describePages(layOut(taskList(5)).layout)).toMatchInlineSnapshot(`
      "
      12 pt, characters 2.0 4.0 19.6 6.0 9.1 8.1
      head   430  序号 | 主要任务 | 2024年重点工作任务 | 责任科室 | 责任单位 | 完成时限
             750  1 | 校舍安全提升行动 | 全面排查校舍、围墙、食堂… | 基础教育科 | 各中小学校，各幼儿园 | 2024年6月底前
            1070  2 | ↑ | 依据《中小学校岗位安全工… | 体育卫生与艺术教育科、民… | 各镇（街道）教育服务中心… | 2024年9月1日前
            1390  3 | ↑ | 建立心理健康筛查台账，一… | 基础教育科 | 各寄宿制学校 | 2024年6月底前
            1070  4 | ↑ | 每学期开学前组织一次消防… | 体育卫生与艺术教育科、民… | 各中小学校，各幼儿园，各… | 2024年9月1日前
            1070  5 | ↑ | 落实学生食堂集中用餐陪餐… | 基础教育科 | 各中小学校，各幼儿园 | 2024年6月底前
      === 1 pages, 5780 twips of the last
      "
    `);
  });

  test('whose topics cross pages names the topic on each page', () => {
    expect(
      describePages(layOut(taskList(16, 12), { ...landscape, firstHeight: 5000 }).layout, 8),
    ).toMatchInlineSnapshot(`
      "
      12 pt, characters 2.0 4.0 22.0 6.1 10.1 4.7
      head   430  序号 | 主要任务 | 2024年重点工… | 责任科室 | 责任单位 | 完成时限
             847  1 | 校舍安全提升行动 | 全面排查校舍、围… | 基础教育科 | 各中小学校，各幼… | 2024年⏎6月…
            1167  2 | ↑ | 依据《中小学校岗… | 体育卫生与艺术教… | 各镇（街道）教育… | 2024年⏎9月…
            1487  3 | ↑ | 建立心理健康筛查… | 基础教育科 | 各寄宿制学校 | 2024年⏎6月…
            1070  4 | 校舍安全提升行动 | 每学期开学前组织… | 体育卫生与艺术教… | 各中小学校，各幼… | 2024年⏎9月…
            1070  5 | ↑ | 落实学生食堂集中… | 基础教育科 | 各中小学校，各幼… | 2024年⏎6月…
            1390  6 | ↑ | 对排查出的问题实… | 体育卫生与艺术教… | 各镇（街道）教育… | 2024年⏎9月…
             750  7 | ↑ | 会同公安、市场监… | 基础教育科 | 各寄宿制学校 | 2024年⏎6月…
            1070  8 | ↑ | 完善突发事件信息… | 体育卫生与艺术教… | 各中小学校，各幼… | 2024年⏎9月…
            1390  9 | ↑ | 健全校车“一车一… | 基础教育科 | 各中小学校，各幼… | 2024年⏎6月…
            1070  10 | ↑ | 对12所寄宿制学… | 体育卫生与艺术教… | 各镇（街道）教育… | 2024年⏎9月…
            1070  11 | 校舍安全提升行动 | 2024年6月底… | 基础教育科 | 各寄宿制学校 | 2024年⏎6月…
            1390  12 | ↑ | 校园周边200米… | 体育卫生与艺术教… | 各中小学校，各幼… | 2024年⏎9月…
             750  13 | 消防安全治理能力… | 全面排查校舍、围… | 基础教育科 | 各中小学校，各幼… | 2024年⏎6月…
            1070  14 | ↑ | 依据《中小学校岗… | 体育卫生与艺术教… | 各镇（街道）教育… | 2024年⏎9月…
            1390  15 | ↑ | 建立心理健康筛查… | 基础教育科 | 各寄宿制学校 | 2024年⏎6月…
            1070  16 | ↑ | 每学期开学前组织… | 体育卫生与艺术教… | 各中小学校，各幼… | 2024年⏎9月…
      === 3 pages, 7170 twips of the last
      "
    `);
  });

  test('without merged cells stays one table over all pages', () => {
    const { layout } = layOut(ledger(20));
    expect(layout.items.length).toBe(1);
    expect(layout.pages).toBeGreaterThan(3);
  });
});

describe('forms', () => {
  test('of 17 columns fit one landscape page, their leaves equally wide', () => {
    const { layout } = layOut(progressForm(), { ...landscape, firstHeight: 7000 });
    expect(describePages(layout)).toMatchInlineSnapshot(`
      "
      10.5 pt, characters 4.5 3.1 3.1 3.1 3.1 3.1 3.1 3.1 3.1 3.1 3.1 3.1 3.1 3.1 3.1 3.1 3.1
      head   690  整治专题 | 发现问题（教育⏎行政部门… | 排查整治隐患 | 开展督导检查 | 约谈⏎警示
      head   400  ↑ | 小计 | 省级⏎教育⏎部门 | 市级⏎教育⏎部门 | 县级⏎教育⏎部门 | 隐患⏎总数 | 一般隐患 | 重大隐患 | 成立⏎检查组 | 督导⏎检查⏎次数 | 检查⏎学校 | 督导⏎问题 | ↑
      head   580  ↑ | ↑ | ↑ | ↑ | ↑ | ↑ | 排查 | 已整改 | 整改率 | 排查 | 已整改 | 整改率 | ↑ | ↑ | ↑ | ↑ | ↑
      head   400  ↑ | （项） | （项） | （项） | （项） | （处） | （处） | （处） | （%） | （处） | （处） | （%） | （个） | （次） | （所） | （个） | （所）
            1270  1.校园安全宣传教育和责… | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □
             980  2.校舍和消防安全整治 | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □
             690  3.食品安全整治 | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □
             690  4.校车安全 | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □
             454  当月累计 | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □
             454  累计总计 | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □
      === 1 pages, 6608 twips of the last
      "
    `);
  });

  test('keep room for handwriting', () => {
    for (const table of [progressForm(), progressList(13), narrowForm(), checklist()]) {
      for (const laid of tablesOf(layOut(table).layout)) {
        const fills = laid.columns.filter((_, index) => table.columns[index]?.fill);
        expect(Math.min(...fills)).toBeGreaterThanOrEqual(567);
        expect(new Set(fills).size).toBe(1);
      }
    }
  });

  test('figures side by side are equally wide', () => {
    const [table] = tablesOf(layOut(monthly()).layout);
    expect(new Set(table?.columns.slice(1)).size).toBeLessThanOrEqual(2);
  });
});

describe('titles of columns', () => {
  test.each([
    ['完成时限', 3, '完成⏎时限'],
    ['督导检查次数', 5, '督导检查⏎次数'],
    ['督导检查次数', 3, '督导⏎检查⏎次数'],
    ['省级卫生健康部门', 6, '省级卫生⏎健康部门'],
    ['成立检查组', 4, '成立⏎检查组'],
    ['已整改', 2.5, '已⏎整改'],
    ['2024年重点工作任务', 6.5, '2024年重点⏎工作任务'],
    ['备注', 4, '备注'],
  ])('%s breaks between words at %d characters', (title, width, expected) => {
    const table = tableOf([columnOf(title, { width }), columnOf('其他')], [['', '']]);
    const cell = tablesOf(layOut(table).layout)[0]?.rows[0]?.cells[0];
    expect(textOf(cell ?? never())).toBe(expected);
  });
});

describe('type size', () => {
  test('is 12 pt where that is enough', () => {
    expect(tablesOf(layOut(taskList(20)).layout).map(sizeOf)).toContain(24);
  });

  test('gets smaller where columns need it or rows would become towers', () => {
    expect(tablesOf(layOut(progressList(13)).layout).map(sizeOf)).toContain(21);
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

  test('are given up and reported where they do not fit', () => {
    const { layout, found } = layOut(withWidths(60, 60, 0));
    expect(found.map(({ code, parameters }) => [code, parameters])).toEqual([
      ['HT652', { characters: 120, holds: 70 }],
    ]);
    expect(tablesOf(layout)[0]?.columns.reduce((total, width) => total + width, 0)).toBe(12755);
  });
});

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

describe('a table too wide for its page', () => {
  test('is split into blocks of whole groups, the left columns repeated', () => {
    const { layout, found } = layOut(wideForm(10));
    expect(found.map(({ code, parameters }) => [code, parameters])).toEqual([
      ['HT651', { columns: 42, blocks: 3 }],
    ]);
    const tables = tablesOf(layout);
    expect(tables.map((table) => table.rows[0]?.cells.map(textOf).slice(0, 2))).toEqual(
      tables.map(() => ['序号', '学校名称']),
    );
    expect(new Set(tables.map(sizeOf)).size).toBe(1);
    for (const table of tables) expect((table.columns.length - 2) % 4).toBe(0);
  });

  test('of 99 columns keeps every place to fill in exactly once', () => {
    const table = wideForm(25);
    const anchors = tablesOf(layOut(table).layout).flatMap(anchorsIn);
    expect(anchors.length).toBe(4 * 100);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  test('fits A3 in fewer blocks', () => {
    const a3 = { width: 20500, height: 13000, firstHeight: 13000 };
    expect(tablesOf(layOut(wideForm(10), a3).layout).length).toBeLessThan(3);
  });

  test('repeats a line that spans all columns in every block, what is filled in only in the first', () => {
    const table = wideForm(10);
    const first = table.columns[0]?.id ?? '';
    const blank = blankOf(first, '表/合计说明', { columnSpan: table.columns.length });
    const inlines = [{ kind: 'text' as const, text: '说明：' }, ...(blank.paragraphs[0] ?? [])];
    const noted = { ...table, rows: [...table.rows, { cells: [{ ...blank, paragraphs: [inlines] }] }] };
    const lines = tablesOf(layOut(noted).layout).map(({ rows }) => textOf(rows.at(-1)?.cells[0] ?? never()));
    expect(lines).toEqual(['说明：□', '说明：', '说明：']);
  });

  test('is squeezed and reported where not even one column fits beside the stub', () => {
    const wide = tableOf(
      ['甲', '乙', '丙'].map((title) => columnOf(title)),
      [['abcdefghijklmnopqrstuvwxyz', 'abcdefghijklmnopqrstuvwxyz', 'abcdefghijklmnopqrstuvwxyz']],
    );
    const { layout, found } = layOut(wide, { width: 1500, height: 9000, firstHeight: 9000 });
    expect(found.map(({ code }) => code)).toEqual(['HT653']);
    expect(tablesOf(layout)[0]?.columns.reduce((total, width) => total + width, 0)).toBe(1500);
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
    expect(fitsPortrait(table, portrait.width)).toBe(decent);
  });
});

test('six levels of titles over columns of every depth', () => {
  const tree = [
    '项目',
    ['一级', [['二级', [['三级', [['四级', [['五级', ['甲', '乙']], '丙']], '丁']], '戊']], '己']],
  ] as const;
  const table = {
    ...tableOf(
      leavesOf(tree).map((title) => columnOf(title)),
      [['合计']],
    ),
    header: headerOf(tree),
  };
  expect(describePages(layOut(table).layout)).toMatchInlineSnapshot(`
    "
    12 pt, characters 2.2 7.7 7.7 7.7 7.7 7.7 7.7
    head   430  项目 | 一级
    head   430  ↑ | 二级 | 己
    head   430  ↑ | 三级 | 戊 | ↑
    head   430  ↑ | 四级 | 丁 | ↑ | ↑
    head   430  ↑ | 五级 | 丙 | ↑ | ↑ | ↑
    head   430  ↑ | 甲 | 乙 | ↑ | ↑ | ↑ | ↑
           430  合计 |  |  |  |  |  | 
    === 1 pages, 3010 twips of the last
    "
  `);
});

test('stressed words, written breaks and places to fill in inside a text', () => {
  const blank = { anchor: '表/共', label: '共', width: 3 };
  const table = tableOf([columnOf('内容')], [['']]);
  const paragraphs = [
    [
      { kind: 'text' as const, text: '一是' },
      { kind: 'text' as const, text: '加强领导', stressed: true as const },
      { kind: 'break' as const },
      { kind: 'text' as const, text: '共' },
      { kind: 'blank' as const, blank },
      { kind: 'text' as const, text: '项' },
    ],
    [{ kind: 'text' as const, text: '第二段' }],
  ];
  const rows = [{ cells: [{ ...cellOf('内容', ''), paragraphs }] }];
  const cell = tablesOf(layOut({ ...table, rows }).layout)[0]?.rows[1]?.cells[0];
  expect(textOf(cell ?? never())).toBe('一是加强领导↵共□项¶第二段');
  expect(cell?.paragraphs[0]?.runs).toContainEqual({ kind: 'text', text: '加强领导', font: '黑体' });
  expect(cell?.paragraphs[0]?.runs).toContainEqual({ kind: 'blank', anchor: '表/共', label: '共', width: 3 });
});

function anchorsIn(table: {
  rows: readonly { cells: readonly { paragraphs: readonly { runs: readonly object[] }[] }[] }[];
}): readonly string[] {
  return table.rows.flatMap(({ cells }) =>
    cells.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ runs }) => runs.flatMap((run) => ('anchor' in run ? [String(run.anchor)] : []))),
    ),
  );
}

function never(): never {
  throw new Error('missing in the layout');
}
