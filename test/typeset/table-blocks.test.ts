import { describe, expect, test } from 'vitest';
import { blankOf, columnOf, type HeaderNode, headerOf, leavesOf, tableOf } from './build-table.ts';
import { sizeOf, tablesOf, textOf } from './describe-table.ts';
import { layOut, never, portrait } from './lay-out.ts';
import { wideForm } from './sample-tables.ts';

function anchorsIn(table: {
  rows: readonly { cells: readonly { paragraphs: readonly { runs: readonly object[] }[] }[] }[];
}): readonly string[] {
  return table.rows.flatMap(({ cells }) =>
    cells.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ runs }) => runs.flatMap((run) => ('anchor' in run ? [String(run.anchor)] : []))),
    ),
  );
}

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

  test.each([
    ['groups that are not too unequal stay whole', [12, 8], [12, 8]],
    ['nor are groups cut for a little balance', [14, 6], [14, 6]],
    ['a very small block is balanced by cutting a group', [16, 4], [10, 10]],
    ['groups of five', [5, 5, 5, 5, 5, 5], [10, 10, 10]],
  ])('%s', (_, groups, expected) => {
    const nodes: readonly HeaderNode[] = [
      '地区',
      ...groups.map(
        (count, group): HeaderNode => [
          `第${group + 1}组`,
          Array.from({ length: count }, (__, i) => `检查次数#${group}-${i}`),
        ],
      ),
    ];
    const columns = leavesOf(nodes).map((title, index) => columnOf(index === 0 ? title : `${title}*`));
    const table = tableOf(columns, [['甲县'], ['乙县']], { header: headerOf(nodes) });
    const blocks = tablesOf(layOut(table, portrait).layout).map((block) => block.columns.length - 1);
    expect(blocks).toEqual(expected);
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
