import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormPlan, RowPlan } from '../../../../src/campaign/document-plan.ts';
import { codeAt, inWords, resolveText, underCaret } from '../../resolve-text.ts';

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  /** Further keys of the form. */
  readonly more?: readonly string[];
}

function resolve({ columns, rows, more = [] }: Table) {
  const list = (items: readonly string[]) => items.map((item) => `      - ${item}\n`).join('');
  return resolveText(
    `hongtou: 1\nname: 安全生产\nfigures: { 隐患: 58处 }\ndocuments:\n  - kind: table\n    title: 统计表\n${more
      .map((line) => `    ${line}\n`)
      .join('')}    columns:\n${list(columns)}    rows:\n${list(rows)}`,
  );
}

/** A line for each row that is no group: its title, then what stands in its columns. */
function cells(table: Table): string {
  const { campaign } = resolve(table);
  const form = campaign.documents[0] as FormPlan;
  const lines = (rows: readonly RowPlan[]): readonly string[] =>
    rows.flatMap((row) => {
      if (row.kind === 'group') return lines(row.rows);
      if (row.kind === 'blank') return ['…'];
      const values = Object.entries(row.cells ?? {}).map(([id, text]) => `${id}=${text}`);
      return [[row.title, ...values].join(' ')];
    });
  return form.rows.kind === 'explicit' ? lines(form.rows.rows).join('\n') : form.rows.kind;
}

const codes = (table: Table): string =>
  resolve(table)
    .found.map(({ code }) => code)
    .filter((code) => /^HT37/u.test(code))
    .join(' ');

const only = (table: Table) => {
  const [found, ...others] = resolve(table).found;
  if (!found || others.length > 0) throw new Error('not one finding');
  return found;
};

const rate = ['row', '{ id: 排查, title: 排查, unit: 处 }', '{ id: 改, title: 已改, unit: 处 }'];
const rates = (...rows: string[]): Table => ({
  columns: [...rate, '{ id: 率, title: 整改率, unit: "%", ratio: [改, 排查] }'],
  rows,
});

describe('a ratio', () => {
  test('is computed to one decimal, exact ones without zeros, and never 100 where something is missing', () => {
    const row = (part: number, whole: number) => `{ title: 甲, cells: { 排查: ${whole}, 改: ${part} } }`;
    const table = rates(row(56, 58), row(58, 58), row(2999, 3000), row(1, 8), row(0, 7), row(120, 100));
    expect(cells(table).match(/率=\S+/gu)).toEqual([
      '率=96.6',
      '率=100',
      '率=100.0',
      '率=12.5',
      '率=0',
      '率=120',
    ]);
  });

  test('has as many decimals as the column writes, and its sign where the header has none', () => {
    expect(
      cells(rates('{ title: 甲, cells: { 排查: 58, 改: 56 } }', '{ title: 乙, cells: { 率: 98.25 } }')),
    ).toContain('率=96.55\n');
    const columns = [...rate, '{ id: 率, title: 整改率, ratio: [改, 排查] }'];
    expect(cells({ columns, rows: ['{ title: 甲, cells: { 排查: 58, 改: 56 } }'] })).toContain('率=96.6%');
    const permille = [...rate, '{ id: 率, title: 万人率（‰）, ratio: [改, 排查] }'];
    expect(cells({ columns: permille, rows: ['{ title: 甲, cells: { 排查: 58, 改: 56 } }'] })).toContain(
      '率=965.5',
    );
  });

  test('stays open where something is blank or no number, where the whole is 0, and for other units', () => {
    const table = rates(
      '{ title: 甲, cells: { 排查: 58 } }',
      '{ title: 乙, cells: { 排查: 58, 改: 待复核 } }',
      '{ title: 丙, cells: { 排查: 0, 改: 0 } }',
      '{ title: 丁, cells: { 排查: 约60, 改: 56 } }',
      '戊',
    );
    expect(cells(table)).not.toContain('率=');
    expect(codes(table)).toBe('');
    const columns = [...rate, '{ id: 均, title: 户均, unit: 处/户, ratio: [改, 排查] }'];
    expect(cells({ columns, rows: ['{ title: 甲, cells: { 排查: 4, 改: 8 } }'] })).not.toContain('均=');
  });

  test('that was written is right in any number of decimals', () => {
    const written = (value: string) => rates(`{ title: 甲, cells: { 排查: 58, 改: 56, 率: ${value} } }`);
    for (const right of ['96.6', '97', '96.55', '"96.6%"', '９６.６', '/', '约97', '待复核', '"-"']) {
      expect(codes(written(right)), right).toBe('');
    }
    for (const wrong of ['99.9', '96', '96.5', '"99.9%"']) expect(codes(written(wrong)), wrong).toBe('HT375');
  });

  test('that is wrong names both numbers and what they come from', () => {
    const found = only(rates('{ title: 甲县, cells: { 排查: 58, 改: 56, 率: 99.9 } }'));
    expect(underCaret(found)).toBe('99.9');
    expect(inWords(found)).toMatch(
      /^“甲县”的“整改率”写的是99.9，算出来是96.6，对不上：“已改”56 ÷ “排查”58\n/u,
    );
    expect(inWords(found, 'en')).toContain('comes to 96.6: “已改” 56 ÷ “排查” 58');
  });

  test('of a total is computed from the totals', () => {
    const table = rates(
      '{ title: 甲, cells: { 排查: 58, 改: 56 } }',
      '{ title: 乙, cells: { 排查: 42, 改: 1 } }',
      '{ total: 合计 }',
    );
    expect(cells(table).split('\n').at(-1)).toBe('合计 排查=100 改=57 率=57');
    expect(
      codes(rates('{ title: 甲, cells: { 排查: 58, 改: 56 } }', '{ total: 合计, cells: { 率: 99 } }')),
    ).toBe('HT375');
  });

  test('takes 万元 for what it is', () => {
    const columns = [
      'row',
      '{ id: 到位, title: 到位资金, unit: 万元 }',
      '{ id: 支出, title: 支出（元） }',
      '{ id: 率, title: 支出进度, unit: "%", ratio: [支出, 到位] }',
    ];
    expect(cells({ columns, rows: ['{ title: 甲, cells: { 到位: 12, 支出: "90,000" } }'] })).toContain(
      '率=75',
    );
  });
});

const summed = (...rows: string[]): Table => ({
  columns: [
    'row',
    '{ id: 全部, title: 合计, sum: [甲类, 其他] }',
    '{ id: 甲类, title: 甲类 }',
    '{ id: 其他, title: 其他, sum: [乙类, 丙类] }',
    '{ id: 乙类, title: 乙类 }',
    '{ id: 丙类, title: 丙类 }',
  ],
  rows,
});

describe('a sum of columns', () => {
  test('is computed whatever stands first, sums of sums too', () => {
    expect(cells(summed('{ title: 镇, cells: { 甲类: 0.1, 乙类: 0.2, 丙类: 10.25 } }'))).toBe(
      '镇 甲类=0.1 乙类=0.2 丙类=10.25 其他=10.45 全部=10.55',
    );
    expect(cells(summed('{ title: 镇, cells: { 甲类: 1, 乙类: 2 } }'))).toBe('镇 甲类=1 乙类=2');
    expect(cells(summed('{ title: 镇, cells: { 甲类: 1, 其他: 2 } }'))).toBe('镇 甲类=1 其他=2 全部=3');
  });

  test('that is wrong is found once: nothing is concluded from it', () => {
    const found = only(
      summed('{ title: 镇, cells: { 甲类: 1, 其他: 9, 乙类: 2, 丙类: 3, 全部: 10 } }', '{ total: 合计 }'),
    );
    expect(codeAt(found).split(' ')[0]).toBe('HT374');
    expect(inWords(found)).toContain('“镇”的“其他”写的是9，相加是5，对不上：“乙类”2 + “丙类”3');
  });

  test('of units that do not go together is left alone', () => {
    const columns = [
      'row',
      '{ id: 人, title: 人数, unit: 万人 }',
      '{ id: 钱, title: 经费, unit: 元 }',
      '{ id: 和, title: 合计, sum: [人, 钱] }',
    ];
    expect(cells({ columns, rows: ['{ title: 甲, cells: { 人: 1, 钱: 2 } }'] })).not.toContain('和=');
  });
});

const money = (...rows: string[]): Table => ({
  columns: ['row', '{ id: 金额, title: 金额, unit: 万元 }', '{ id: 说明, title: 说明 }'],
  rows,
});

describe('a total', () => {
  test('is computed, subtotals from their own rows', () => {
    const table = money(
      '{ group: 一, rows: [{ title: 甲, cells: { 金额: 120.5 } }, { title: 乙, cells: { 金额: "1,200" } }, { subtotal: 小计 }] }',
      '{ title: 丙, cells: { 金额: 3.5 } }',
      '{ subtotal: 小计 }',
      '{ total: 合计 }',
    );
    expect(cells({ ...table, rows: table.rows.filter((row) => !row.startsWith('{ subtotal')) })).toContain(
      '合计 金额=1,324.0',
    );
    // The outer subtotal could be that of 丙 or of all three.
    expect(cells(table).split('\n').slice(2)).toEqual([
      '小计 金额=1,320.5',
      '丙 金额=3.5',
      '小计',
      '合计 金额=1,324.0',
    ]);
  });

  test('at the end of the list, at its top, after groups', () => {
    const rows = ['{ title: 甲, cells: { 金额: 1 } }', '{ title: 乙, cells: { 金额: 2 } }'];
    expect(cells({ ...money(...rows), more: ['totals: [合计]'] })).toContain('合计 金额=3');
    expect(cells(money('{ total: 全县 }', ...rows))).toContain('全县 金额=3');
    expect(
      cells(money(...rows, '{ subtotal: 小计 }', rows[0] ?? '', '{ subtotal: 小计 }')).match(/小计.*/gu),
    ).toEqual(['小计 金额=3', '小计 金额=1']);
    expect(cells(money('{ subtotal: 小计 }', ...rows))).toMatch(/^小计\n/u);
    expect(cells(money('{ total: 合计 }'))).toBe('合计');
  });

  test('that differs is an error, and says that digits were exchanged', () => {
    const found = only(
      money(
        '{ title: 甲, cells: { 金额: 120.5 } }',
        '{ title: 乙, cells: { 金额: 376.3 } }',
        '{ total: 合计, cells: { 金额: 469.8 } }',
      ),
    );
    expect(inWords(found)).toContain(
      '“合计”的“金额”写的是469.8，各行相加是496.8，对不上：“甲”120.5 + “乙”376.3',
    );
    expect(inWords(found)).toContain('颠倒');
    expect(inWords(found, 'en')).toContain('same digits');
    expect(
      codes(money('{ title: 甲, cells: { 金额: 1 } }', '{ total: 合计, cells: { 金额: "1.00" } }')),
    ).toBe('');
  });

  test('of what is filled in by hand stays open, and some numbers are no reason to add', () => {
    const total = '{ total: 合计, cells: { 金额: 99 } }';
    const one = '{ title: 甲, cells: { 金额: 1 } }';
    for (const other of [
      '乙',
      '{ blank: 1 }',
      '{ title: 乙, cells: { 金额: / } }',
      '{ title: 乙, cells: { 金额: 约2 } }',
    ]) {
      expect(codes(money(one, other, total)), other).toBe('');
      expect(cells(money(one, other, '{ total: 合计 }')), other).toMatch(/合计$/u);
    }
    expect(codes({ ...money(one, total), more: ['blankRows: 2'] })).toBe('');
  });

  test('of something else than all rows is left alone', () => {
    const one = '{ title: 甲, cells: { 金额: 1 } }';
    for (const title of ['累计', '上年同期', '平均', '合计（不含直属）']) {
      expect(codes(money(one, `{ total: ${title}, cells: { 金额: 99 } }`)), title).toBe('');
    }
    expect(
      codes(money(one, '{ title: 其中：乙, cells: { 金额: 1 } }', '{ total: 合计, cells: { 金额: 1 } }')),
    ).toBe('');
    expect(
      codes(
        money(one, '{ total: 收入合计, cells: { 金额: 1 } }', one, '{ total: 支出合计, cells: { 金额: 1 } }'),
      ),
    ).toBe('');
  });

  test.each([
    ['{ id: 数, title: 年份 }', '2024'],
    ['{ id: 数, title: 建成年 }', '2024'],
    ['{ id: 数, title: 科目编码 }', '20508'],
    ['{ id: 数, title: 科目 }', '2050803'],
    ['{ id: 数, title: 联系电话 }', '13800000'],
    ['{ id: 数, title: 完成率, unit: "%" }', '50'],
    ['{ id: 数, title: 占比 }', '50'],
    ['{ id: 数, title: 单价, unit: 元 }', '50'],
    ['{ id: 数, title: 补助, unit: 元/人 }', '50'],
    ['{ id: 数, title: 名次 }', '1'],
    ['{ id: 数, title: 户数, total: false }', '1'],
    ['{ id: 数, title: 户数, merge: true }', '1'],
    ['{ show: remark, id: 数 }', '1'],
  ])('%s is not added up', (column, value) => {
    const table = {
      columns: ['row', column],
      rows: [`{ title: 甲, cells: { 数: ${value} } }`, '{ total: 合计 }'],
    };
    expect(cells(table)).toMatch(/合计$/u);
  });

  test('of a column without a unit needs nothing but numbers in it', () => {
    const columns = ['row', '{ id: 分, title: 分值 }'];
    const rows = [
      '{ title: 甲, cells: { 分: 5 } }',
      '{ subtotal: 小计 }',
      '{ title: 乙, cells: { 分: 10 } }',
    ];
    expect(cells({ columns, rows })).toContain('小计 分=5');
    expect(cells({ columns, rows: [...rows, '{ title: 丙, cells: { 分: 酌情 } }'] })).not.toContain(
      '小计 分',
    );
  });
});

describe('numbers as people write them', () => {
  test('are understood with commas, full width, their unit, 万 and references', () => {
    const columns = ['row', '{ id: 数, title: 隐患, unit: 处 }'];
    const rows = ['"1,836"', '５８处', '3.5万', '【数据：隐患】', '-1'].map(
      (text, index) => `{ title: 第${index}, cells: { 数: ${text.startsWith('"') ? text : `"${text}"`} } }`,
    );
    expect(cells({ columns, rows: [...rows, '{ total: 合计 }'] })).toContain('合计 数=36,951');
  });

  test('whatever stands in cells, the numbers that were computed are right when they are read again', () => {
    const text = fc.oneof(
      fc.constantFrom(
        '-',
        '/',
        '—',
        '待复核',
        '3.5万',
        '１２',
        '1e3',
        '【数据：没有】',
        '12\n13',
        '007',
        '9'.repeat(60),
      ),
      fc.integer({ min: -99_999, max: 99_999 }).map((number) => String(number / 100)),
      fc.string({ minLength: 1, maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (pairs) => {
        const rows = pairs.map(
          ([one, other]) => `{ title: 甲, cells: { 排查: ${quoted(one)}, 改: ${quoted(other)} } }`,
        );
        const table = {
          ...rates(...rows),
          columns: [...rates().columns, '{ id: 和, title: 和, sum: [排查, 改] }'],
        };
        const read = resolve({ ...table, rows: [...rows, '{ total: 合计 }'] });
        expect(read.found.filter(({ code }) => /^HT37/u.test(code))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

const quoted = (text: string): string => JSON.stringify(/\S/u.test(text) ? text : '/');

test('nothing is said of a form that lost a row, a cell or a column', () => {
  const total = '{ total: 合计, cells: { 金额: 99 } }';
  expect(codes(money('{ title: 甲, cells: { 金额: 1 } }', '{ titel: 乙 }', total))).toBe('');
  expect(codes(money('{ title: 甲, cells: { 金额: 1 } }', '{ title: 乙, cells: { 金额: [] } }', total))).toBe(
    '',
  );
});

test('rows of the form are called by what the table shows of them', () => {
  const columns = ['{ id: 科目, title: 科目 }', '{ id: 数, title: 预算数, unit: 元 }'];
  const rows = ['{ title: a, cells: { 科目: 培训费, 数: 3 } }', '{ total: 合计, cells: { 数: 4 } }'];
  expect(inWords(only({ columns, rows }))).toContain('“培训费”3');
});

test('columns that go round in a circle, which is reported, end', () => {
  const columns = ['row', '{ id: 甲, title: 甲, sum: [乙] }', '{ id: 乙, title: 乙, sum: [甲] }'];
  expect(cells({ columns, rows: ['{ title: 一, cells: { 甲: 1 } }'] })).toContain('甲=1');
});
