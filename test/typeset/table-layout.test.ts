import { describe, expect, test } from 'vitest';
import { cellOf, columnOf, headerOf, leavesOf, tableOf } from './build-table.ts';
import { describePages, tablesOf, textOf } from './describe-table.ts';
import { landscape, layOut, never } from './lay-out.ts';
import {
  checklist,
  ledger,
  monthly,
  narrowForm,
  progressForm,
  progressList,
  taskList,
} from './sample-tables.ts';

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
      head   670  整治专题 | 发现问题（教育⏎行政部门… | 排查整治隐患 | 开展督导检查 | 约谈⏎警示
      head   380  ↑ | 小计 | 省级⏎教育⏎部门 | 市级⏎教育⏎部门 | 县级⏎教育⏎部门 | 隐患⏎总数 | 一般隐患 | 重大隐患 | 成立⏎检查组 | 督导⏎检查⏎次数 | 检查⏎学校 | 督导⏎问题 | ↑
      head   580  ↑ | ↑ | ↑ | ↑ | ↑ | ↑ | 排查 | 已整改 | 整改率 | 排查 | 已整改 | 整改率 | ↑ | ↑ | ↑ | ↑ | ↑
      head   380  ↑ | （项） | （项） | （项） | （项） | （处） | （处） | （处） | （%） | （处） | （处） | （%） | （个） | （次） | （所） | （个） | （所）
            1250  1.校园安全宣传教育和责… | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □
             960  2.校舍和消防安全整治 | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □
             670  3.食品安全整治 | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □
             670  4.校车安全 | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □
             425  当月累计 | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □
             425  累计总计 | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □ | □
      === 1 pages, 6410 twips of the last
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
