import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Task, Topic } from '../../../src/campaign/campaign.ts';
import type {
  ColumnContent,
  ColumnLeaf,
  ColumnPlan,
  FormPlan,
  RowPlan,
  RowSource,
} from '../../../src/campaign/document-plan.ts';
import type { Blank } from '../../../src/document/document.ts';
import type { Table, TableRow } from '../../../src/document/table.ts';
import { composeOne } from '../print.ts';
import {
  blank,
  campaign,
  column,
  deadline,
  formPlan,
  measure,
  office,
  owner,
  task,
  topic,
} from '../sample.ts';

function tableOf(plan: FormPlan, topics: readonly Topic[] = []): Table {
  const { document } = composeOne(plan, campaign({ topics, documents: [plan] }));
  const table = document.parts[0]?.blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  return table;
}

/** How often each place of a grid is covered. */
function coverage(rows: readonly TableRow[], { columns }: Table): readonly (readonly number[])[] {
  const grid = rows.map(() => columns.map(() => 0));
  rows.forEach((row, top) => {
    for (const cell of row.cells) {
      const left = columns.findIndex(({ id }) => id === cell.column);
      expect(left, `column ${cell.column}`).not.toBe(-1);
      for (let down = 0; down < cell.rowSpan; down += 1) {
        for (let right = 0; right < cell.columnSpan; right += 1) {
          const line = grid[top + down];
          expect(line?.[left + right], `row ${top + down}, column ${left + right}`).toBeDefined();
          if (line) line[left + right] = (line[left + right] ?? 0) + 1;
        }
      }
    }
  });
  return grid;
}

function expectFullGrid(table: Table): void {
  for (const rows of [table.header, table.rows]) {
    expect(
      coverage(rows, table)
        .flat()
        .every((times) => times === 1),
    ).toBe(true);
    for (const row of rows) {
      const order = row.cells.map(({ column: id }) => table.columns.findIndex((one) => one.id === id));
      expect(order).toEqual([...order].sort((one, other) => one - other));
    }
  }
}

const blanksOf = (table: Table): readonly Blank[] =>
  table.rows.flatMap(({ cells }) =>
    cells.flatMap(({ paragraphs }) =>
      paragraphs.flat().flatMap((inline) => (inline.kind === 'blank' ? [inline.blank] : [])),
    ),
  );

const contents: readonly ColumnContent[] = [
  { kind: 'number' },
  { kind: 'topic' },
  { kind: 'task' },
  { kind: 'text' },
  { kind: 'measure' },
  { kind: 'deadline' },
  { kind: 'deliverable' },
  { kind: 'remark' },
  { kind: 'field', field: '内容' },
  { kind: 'owners', roles: ['lead', 'responsible'], labels: true, separator: '、' },
  { kind: 'row-title' },
  { kind: 'blank' },
];

/** Column trees up to five levels deep, every leaf with an id of its own. */
const columns: fc.Arbitrary<readonly ColumnPlan[]> = fc
  .letrec<{ node: ColumnDraft; list: ColumnDraft[] }>((tie) => ({
    list: fc.array(tie('node'), { minLength: 1, maxLength: 4 }),
    node: fc.oneof(
      { maxDepth: 4 },
      fc.record({
        content: fc.constantFrom(...contents),
        merge: fc.boolean(),
        unit: fc.option(fc.constantFrom('处', '%'), { nil: undefined }),
      }),
      fc.record({
        columns: fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
        rows: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
      }),
    ),
  }))
  .list.map((drafts) => {
    let count = 0;
    const build = (draft: ColumnDraft): ColumnPlan => {
      if ('columns' in draft) {
        const height = draft.rows === undefined ? {} : { rows: draft.rows };
        return { kind: 'group', title: '组', ...height, columns: draft.columns.map(build) };
      }
      count += 1;
      const { content, merge, unit } = draft;
      return column(`c${count}`, content, { merge, ...(unit === undefined ? {} : { unit }) });
    };
    return drafts.map(build);
  });

type ColumnDraft =
  | { content: ColumnContent; merge: boolean; unit: string | undefined }
  | { columns: ColumnDraft[]; rows: number | undefined };

const word = fc.constantFrom('甲', '乙');

const tasks: fc.Arbitrary<Task> = fc
  .record({
    title: fc.option(word, { nil: undefined }),
    text: word,
    remark: fc.option(word, { nil: undefined }),
    deadlines: fc.array(word, { maxLength: 2 }),
    measures: fc.array(
      fc.record({ text: word, remark: fc.option(word, { nil: undefined }), own: fc.boolean() }),
      {
        maxLength: 3,
      },
    ),
  })
  .map(({ title, text, remark, deadlines, measures }) =>
    task({
      ...(title === undefined ? {} : { title }),
      ...(remark === undefined ? {} : { remark }),
      text,
      deadlines: deadlines.map(deadline),
      owners: { lead: [owner('局')] },
      measures: measures.map((one) =>
        measure(one.text, {
          ...(one.remark === undefined ? {} : { remark: one.remark }),
          deadlines: one.own ? [deadline('丙')] : deadlines.map(deadline),
          owners: { lead: [owner('局')] },
        }),
      ),
    }),
  );

const topics: fc.Arbitrary<readonly Topic[]> = fc
  .array(fc.array(tasks, { maxLength: 3 }), { maxLength: 3 })
  .map((lists) => lists.map((list, index) => topic('甲', list, { id: `专题${index}` })));

const rows: fc.Arbitrary<readonly RowPlan[]> = fc.letrec<{ row: RowPlan; list: RowPlan[] }>((tie) => ({
  list: fc.array(tie('row'), { maxLength: 4 }),
  row: fc.oneof(
    { maxDepth: 2 },
    fc.record({ kind: fc.constant('row' as const), id: word, title: word, cells: fc.record({ c1: word }) }),
    fc.record({ kind: fc.constant('total' as const), id: word, title: word }),
    fc.record({ kind: fc.constant('blank' as const), count: fc.integer({ min: 1, max: 3 }) }),
    fc.record({
      kind: fc.constant('group' as const),
      title: word,
      rows: fc.array(tie('row'), { maxLength: 3 }),
    }),
  ),
})).list;

const sources: fc.Arbitrary<RowSource> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('topics' as const, 'tasks' as const, 'measures' as const),
    totals: fc.array(word, { maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('offices' as const),
    offices: fc.array(
      word.map((name) => office(name)),
      { maxLength: 3 },
    ),
    totals: fc.array(word, { maxLength: 2 }),
  }),
  rows.map((list) => ({ kind: 'explicit' as const, rows: list })),
);

const forms = fc
  .record({
    columns,
    rows: sources,
    unitRow: fc.boolean(),
    columnNumbers: fc.boolean(),
    blankRows: fc.integer({ min: 0, max: 2 }),
  })
  .map((more) => formPlan(more));

describe('any form', () => {
  test('covers every column of every row exactly once', () => {
    fc.assert(
      fc.property(forms, topics, (plan, data) => {
        expectFullGrid(tableOf(plan, data));
      }),
      { numRuns: 300 },
    );
  });

  test('has blanks of which no two have the same anchor', () => {
    fc.assert(
      fc.property(forms, topics, (plan, data) => {
        const anchors = blanksOf(tableOf(plan, data)).map(({ anchor }) => anchor);
        expect(new Set(anchors).size).toBe(anchors.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('anchors', () => {
  const plan = formPlan({
    id: '进展表',
    rows: { kind: 'tasks', totals: ['合计'] },
    columns: [
      column('topic', { kind: 'topic' }),
      column('task', { kind: 'task' }),
      blank('数量', { unit: '处' }),
    ],
  });
  const one = task({ id: '巡查', title: '加强巡查' });
  const two = task({ id: '执法', title: '严格执法' });
  const three = task({ id: '宣传', title: '广泛宣传' });

  test('are made of ids, labels of words', () => {
    expect(blanksOf(tableOf(plan, [topic('甲', [one, two])]))).toEqual([
      { anchor: '进展表/巡查/数量', label: '加强巡查 数量（处）', width: 1 },
      { anchor: '进展表/执法/数量', label: '严格执法 数量（处）', width: 1 },
      { anchor: '进展表/合计/数量', label: '合计 数量（处）', width: 1 },
    ]);
  });

  test('stay with their rows when rows are moved, added or taken away, and columns too', () => {
    const labels = (form: FormPlan, data: readonly Topic[]) =>
      new Map(blanksOf(tableOf(form, data)).map(({ anchor, label }) => [anchor, label]));
    const before = labels(plan, [topic('甲', [one, two]), topic('乙', [three])]);
    const changed = { ...plan, columns: [blank('新增'), ...[...plan.columns].reverse()] };
    const after = labels(changed, [
      topic('乙', [three, task({ id: '新', title: '新任务' })]),
      topic('甲', [two, one]),
    ]);
    for (const [anchor, label] of before) expect(after.get(anchor), anchor).toBe(label);
  });

  test('of written rows are their ids; equal subtotals are told apart', () => {
    const total = { kind: 'total', id: '小计', title: '小计' } as const;
    const row = (id: string): RowPlan => ({ kind: 'row', id, title: id, cells: {} });
    const form = formPlan({
      rows: {
        kind: 'explicit',
        rows: [
          { kind: 'group', title: '一、矿山', rows: [row('煤矿'), total] },
          { kind: 'group', title: '二、工贸', rows: [row('粉尘'), total, { kind: 'blank', count: 2 }] },
        ],
      },
      columns: [column('row', { kind: 'row-title' }), blank('数量')],
    });
    expect(blanksOf(tableOf(form)).map(({ anchor }) => anchor)).toEqual([
      '表/煤矿/数量',
      '表/小计/数量',
      '表/粉尘/数量',
      '表/小计/数量~2',
      '表/二、工贸/#blank-1/row',
      '表/二、工贸/#blank-1/数量',
      '表/二、工贸/#blank-2/row',
      '表/二、工贸/#blank-2/数量',
    ]);
  });

  test('name the group where a column’s title alone says too little', () => {
    const group = (title: string, id: string): ColumnPlan => ({
      kind: 'group',
      title,
      columns: [blank(id, { title: '排查', unit: '处' })],
    });
    const form = formPlan({
      rows: { kind: 'topics', totals: [] },
      columns: [column('row', { kind: 'row-title' }), group('一般\n隐患', '一般'), group('重大隐患', '重大')],
    });
    expect(blanksOf(tableOf(form, [topic('危险化学品', [])])).map(({ label }) => label)).toEqual([
      '危险化学品 一般隐患排查（处）',
      '危险化学品 重大隐患排查（处）',
    ]);
  });

  test('say their unit behind the title where no row of units does', () => {
    const form = formPlan({
      rows: { kind: 'topics', totals: [] },
      columns: [column('row', { kind: 'row-title' }), blank('金额', { title: '整改\n资金', unit: '万元' })],
    });
    const titles = (unitRow: boolean) => {
      const { header } = tableOf({ ...form, unitRow }, [topic('甲', [])]);
      return header.flatMap(({ cells }) =>
        cells.flatMap(({ paragraphs }) =>
          paragraphs.map((inlines) => inlines.map((one) => (one.kind === 'text' ? one.text : '')).join('')),
        ),
      );
    };
    expect(titles(false)).toEqual(['row', '整改', '资金（万元）']);
    expect(titles(true)).toContain('（万元）');
    expect(titles(true)).toContain('资金');
  });
});

describe('rows of work', () => {
  const words = (plan: FormPlan, data: readonly Topic[]): readonly (readonly string[])[] =>
    tableOf(plan, data).rows.map(({ cells }) =>
      cells.map(({ rowSpan, paragraphs }) => {
        const text = paragraphs
          .map((inlines) => inlines.map((inline) => (inline.kind === 'text' ? inline.text : '＿')).join(''))
          .join('↵');
        return rowSpan > 1 ? `${text}×${rowSpan}` : text;
      }),
    );
  const work = (...kinds: readonly (ColumnContent | ColumnLeaf)[]): FormPlan =>
    formPlan({
      rows: { kind: 'tasks', totals: [] },
      columns: kinds.map((kind, index) => (kind.kind === 'leaf' ? kind : column(`c${index}`, kind))),
    });
  const data = [
    topic('消防', [
      task({ title: '演练', text: '每半年一次。' }),
      task({ title: '器材', measures: [measure('配齐'), measure('检验；', { title: '定期' })] }),
    ]),
    topic('燃气', [task({ text: '安检入户' })]),
  ];

  test('the number counts what the rows stand for, or topics where it is merged', () => {
    expect(words(work({ kind: 'number' }, { kind: 'topic' }, { kind: 'task' }), data)).toEqual([
      ['1', '消防×2', '演练'],
      ['2', '器材'],
      ['3', '燃气', '安检入户'],
    ]);
    const merged = column('no', { kind: 'number' }, { merge: true });
    expect(words(work(merged, { kind: 'task' }), data)).toEqual([
      ['1×2', '演练'],
      ['器材'],
      ['2', '安检入户'],
    ]);
  });

  test('a task without text says its measures in one cell', () => {
    expect(words(work({ kind: 'task' }, { kind: 'text' }), data)).toEqual([
      ['演练', '每半年一次。'],
      ['器材', '配齐；定期。检验。'],
      ['', '安检入户'],
    ]);
  });

  test('or a row each, where a column asks for them', () => {
    expect(words(work({ kind: 'number' }, { kind: 'task' }, { kind: 'measure' }), data)).toEqual([
      ['1', '演练', '每半年一次。'],
      ['2×2', '器材×2', '配齐'],
      ['定期。检验；'],
      ['3', '', '安检入户'],
    ]);
    expect(words(work({ kind: 'text' }, { kind: 'measure' }), data)).toEqual([
      ['每半年一次。', ''],
      ['器材×2', '配齐'],
      ['定期。检验；'],
      ['安检入户', ''],
    ]);
  });

  test.each<[string, readonly ColumnContent['kind'][], readonly (readonly string[])[]]>([
    [
      'task and text',
      ['task', 'text'],
      [
        ['题', ''],
        ['', '文'],
        ['', '措施。'],
        ['', '文二'],
      ],
    ],
    [
      'task and measure',
      ['task', 'measure'],
      [
        ['题', ''],
        ['', '文'],
        ['', '措施。'],
        ['文二', '措施二'],
      ],
    ],
    [
      'text and measure',
      ['text', 'measure'],
      [
        ['题', ''],
        ['文', ''],
        ['', '措施。'],
        ['文二', '措施二'],
      ],
    ],
    [
      'all',
      ['task', 'text', 'measure'],
      [
        ['题', '', ''],
        ['', '文', ''],
        ['', '', '措施。'],
        ['', '文二', '措施二'],
      ],
    ],
    ['task alone', ['task'], [['题'], ['文'], ['措施。'], ['文二']]],
    ['text alone', ['text'], [['题'], ['文'], ['措施。'], ['文二']]],
    ['measure alone', ['measure'], [['题'], ['文'], ['措施。'], ['措施二']]],
  ])('nothing stands twice in a row or not at all: %s', (_, kinds, expected) => {
    const tasks = [
      task({ title: '题' }),
      task({ text: '文' }),
      task({ measures: [measure('措施。')] }),
      task({ text: '文二', measures: [measure('措施二')] }),
    ];
    const plan = work(...kinds.map((kind) => ({ kind }) as ColumnContent));
    expect(words(plan, [topic('消防', tasks)])).toEqual(expected);
  });

  test('empty neighbours do not merge', () => {
    const plan = work(column('task', { kind: 'task' }, { merge: true }), { kind: 'measure' });
    expect(words(plan, [topic('消防', [task({ text: '一' }), task({ text: '二' })])])).toEqual([
      ['', '一'],
      ['', '二'],
    ]);
  });

  test('owners and deadlines stand once for a task, and by measure where measures differ', () => {
    const lead = { lead: [owner('消防科')] };
    const one = task({
      title: '器材',
      owners: lead,
      deadlines: [deadline('6月底前')],
      measures: [
        measure('配齐', { owners: lead, deadlines: [deadline('5月底前')] }),
        measure('检验', { owners: lead, deadlines: [deadline('6月底前'), deadline('以后每年')] }),
      ],
    });
    const owners = { kind: 'owners', roles: ['lead'], labels: false, separator: '、' } as const;
    expect(words(work({ kind: 'measure' }, owners, { kind: 'deadline' }), [topic('消防', [one])])).toEqual([
      ['配齐', '消防科×2', '5月底前'],
      ['检验', '6月底前↵以后每年'],
    ]);
  });

  test('merge joins equal neighbours of one topic, and never those of two', () => {
    const same = (text: string) => task({ title: text, deadlines: [deadline('年底')] });
    const plan = work({ kind: 'task' }, column('deadline', { kind: 'deadline' }, { merge: true }));
    expect(words(plan, [topic('甲', [same('一'), same('二')]), topic('乙', [same('三')])])).toEqual([
      ['一', '年底×2'],
      ['二'],
      ['三', '年底'],
    ]);
  });

  test('owners have a paragraph for each role, office names stay unbroken, none is a stroke', () => {
    const one = task({
      title: '器材',
      owners: {
        lead: [owner('消防科')],
        responsible: [owner('各区'), owner('各街道')],
        supporting: [{ kind: 'none', text: '/' }],
      },
    });
    const roles = ['lead', 'responsible', 'supporting'];
    const cell = (labels: boolean) =>
      tableOf(work({ kind: 'owners', roles, labels, separator: '，' }), [topic('消防', [one])]).rows[0]
        ?.cells[0];
    expect(cell(true)).toMatchObject({
      paragraphs: [
        [{ text: '牵头单位：消防科' }],
        [{ text: '责任单位：各区，各街道' }],
        [{ text: '配合单位：/' }],
      ],
      unbroken: ['消防科', '各区', '各街道'],
    });
    expect(cell(false)?.paragraphs).toHaveLength(3);
  });

  test('what nobody has said yet is filled by hand; owners and deadlines are not', () => {
    const plan = work({ kind: 'deliverable' }, { kind: 'remark' }, { kind: 'deadline' }, { kind: 'blank' });
    expect(words(plan, [topic('消防', [])])).toEqual([['＿', '＿', '', '＿']]);
  });

  test('lines of a text are paragraphs of its cell', () => {
    expect(words(work({ kind: 'text' }), [topic('消防', [task({ text: '一\n二\n' })])])).toEqual([['一↵二']]);
  });
});

describe('header', () => {
  /** Each cell as its title, rows × columns. */
  const shown = (table: Table): readonly (readonly string[])[] =>
    table.header.map(({ cells }) =>
      cells.map(({ rowSpan, columnSpan, paragraphs }) => {
        const title = paragraphs
          .map((line) => line.map((one) => (one.kind === 'text' ? one.text : '')).join(''))
          .join('↵');
        return `${title} ${rowSpan}×${columnSpan}`;
      }),
    );

  test('groups to any depth, titles of several lines, units and column numbers', () => {
    const plan = formPlan({
      unitRow: true,
      columnNumbers: true,
      columns: [
        column('row', { kind: 'row-title' }, { title: '项目' }),
        {
          kind: 'group',
          title: '隐患',
          columns: [
            blank('总数', { unit: '处' }),
            { kind: 'group', title: '其中', columns: [blank('重大', { unit: '处' }), blank('说明')] },
          ],
        },
        blank('约谈', { title: '约谈\n警示', unit: '家' }),
      ],
    });
    const table = tableOf(plan);
    expectFullGrid(table);
    expect(shown(table)).toEqual([
      ['项目 4×1', '隐患 1×3', '约谈↵警示 3×1'],
      ['总数 2×1', '其中 1×2'],
      ['重大 1×1', '说明 2×1'],
      ['（处） 1×1', '（处） 1×1', '（家） 1×1'],
      ['1 1×1', '2 1×1', '3 1×1', '4 1×1', '5 1×1'],
    ]);
  });

  const group = (title: string, rows: number, ...columns: readonly ColumnPlan[]): ColumnPlan => ({
    kind: 'group',
    title,
    rows,
    columns,
  });

  test('a group of several rows sets its columns beside those of deeper groups', () => {
    const deep = group('隐患', 1, blank('总数'), group('其中', 1, blank('一般'), blank('重大')));
    const table = tableOf(formPlan({ columns: [blank('项目'), group('问题', 2, blank('小计')), deep] }));
    expectFullGrid(table);
    expect(shown(table)).toEqual([
      ['项目 3×1', '问题 2×1', '隐患 1×3'],
      ['总数 2×1', '其中 1×2'],
      ['小计 1×1', '一般 1×1', '重大 1×1'],
    ]);
  });

  test('a level at which nothing begins is no row', () => {
    const table = tableOf(formPlan({ columns: [blank('项目'), group('问题', 3, blank('小计'))] }));
    expectFullGrid(table);
    expect(shown(table)).toEqual([['项目 2×1', '问题 1×1'], ['小计 1×1']]);
  });

  test('no row of units where no column has one', () => {
    expect(tableOf(formPlan({ unitRow: true, columns: [blank('甲')] })).header).toHaveLength(1);
  });

  test('the columns that say what a row is about are repeated when a table is split', () => {
    const stub = (...kinds: readonly ColumnContent['kind'][]) =>
      tableOf(
        formPlan({ columns: kinds.map((kind, index) => column(`c${index}`, { kind } as ColumnContent)) }),
      ).stubColumns;
    expect(stub('number', 'topic', 'task', 'blank')).toBe(2);
    expect(stub('row-title', 'blank')).toBe(1);
    expect(stub('blank', 'blank')).toBe(0);
    expect(stub('number')).toBe(0);
  });
});

describe('written rows', () => {
  test('groups over the whole width, values, numbers that run on, totals over the stub, blank rows', () => {
    const plan = formPlan({
      blankRows: 1,
      rows: {
        kind: 'explicit',
        rows: [
          {
            kind: 'group',
            title: '一、矿山',
            rows: [{ kind: 'row', id: '煤矿', title: '煤矿', cells: { 数量: '12' } }],
          },
          { kind: 'row', id: '工贸', title: '工贸', cells: {} },
          { kind: 'total', id: '合计', title: '合计' },
        ],
      },
      columns: [
        column('no', { kind: 'number' }),
        column('row', { kind: 'row-title' }),
        blank('数量'),
        column('remark', { kind: 'remark' }),
      ],
    });
    const table = tableOf(plan);
    expectFullGrid(table);
    const shown = table.rows.map(({ cells }) =>
      cells.map(({ columnSpan, paragraphs }) => {
        const text = paragraphs
          .flat()
          .map((one) => (one.kind === 'text' ? one.text : '＿'))
          .join('');
        return columnSpan > 1 ? `${text}↔${columnSpan}` : text;
      }),
    );
    expect(shown).toEqual([
      ['一、矿山↔4'],
      ['1', '煤矿', '12', '＿'],
      ['2', '工贸', '＿', '＿'],
      ['合计↔2', '＿', ''],
      ['3', '＿', '＿', '＿'],
    ]);
  });

  test('totals print their values; what rows write leaves nothing to fill in, what they leave open does', () => {
    const row = (id: string, cells: Readonly<Record<string, string>>): RowPlan => {
      return { kind: 'row', id, title: id, cells };
    };
    const group = (title: string, rows: readonly RowPlan[]): RowPlan => ({ kind: 'group', title, rows });
    const rows: readonly RowPlan[] = [
      group('一', [row('责任', { 分值: '70', 标准: '缺1项扣1分。', 备注: '' })]),
      { kind: 'total', id: '小计', title: '小计', cells: { 分值: '70', 得分: '见附表' } },
      row('培训', { 分值: '30', 标准: '缺1次扣1分。' }),
      { kind: 'total', id: '合计', title: '合计', cells: { 分值: '共【个数：专题】' } },
      { kind: 'total', id: '折算', title: '折算', cells: { row: '按百分制' } },
    ];
    const columns = [
      column('no', { kind: 'number' }),
      column('row', { kind: 'row-title' }),
      ...['标准', '分值', '得分', '备注'].map((id) => blank(id)),
    ];
    const totals = (plan: FormPlan) => {
      const table = tableOf(plan);
      expectFullGrid(table);
      const lines = table.rows.map(({ cells }) =>
        cells.map(({ paragraphs }) =>
          paragraphs
            .flat()
            .map((one) => (one.kind === 'text' ? one.text : '＿'))
            .join(''),
        ),
      );
      return lines.filter(([first = '']) => ['小计', '合计', '折算'].includes(first));
    };
    expect(totals(formPlan({ rows: { kind: 'explicit', rows }, columns }))).toEqual([
      ['小计', '', '70', '见附表', '＿'],
      ['合计', '', '共0', '＿', '＿'],
      ['折算', '按百分制', '', '', '＿', '＿'],
    ]);
    const open = formPlan({ rows: { kind: 'explicit', rows }, columns, blankRows: 1 });
    expect(totals(open)[0]).toEqual(['小计', '＿', '70', '见附表', '＿']);
  });

  test('equal neighbours of a column that merges are one cell; groups, totals and blank rows stand between', () => {
    const row = (id: string, cells: Readonly<Record<string, string>>): RowPlan => {
      return { kind: 'row', id, title: id, cells };
    };
    const rows: readonly RowPlan[] = [
      row('责任', { 指标: '组织管理', 分值: '10' }),
      row('台账', { 指标: '组织管理', 分值: '10' }),
      { kind: 'total', id: '小计', title: '小计' },
      row('培训', { 指标: '组织管理' }),
      row('会议', {}),
      row('检查', {}),
      { kind: 'blank', count: 1 },
      { kind: 'group', title: '加分', rows: [row('表彰', { 指标: '其他' }), row('经验', { 指标: '其他' })] },
      row('宣传', { 指标: '其他' }),
    ];
    const table = tableOf(
      formPlan({
        rows: { kind: 'explicit', rows },
        columns: [blank('指标', { merge: true }), column('row', { kind: 'row-title' }), blank('分值')],
      }),
    );
    expectFullGrid(table);
    const merged = table.rows.flatMap(({ cells }) => cells.filter(({ rowSpan }) => rowSpan > 1));
    expect(merged.map(({ column: id, rowSpan, paragraphs }) => ({ id, rowSpan, paragraphs }))).toEqual([
      { id: '指标', rowSpan: 2, paragraphs: [[{ kind: 'text', text: '组织管理' }]] },
      { id: '指标', rowSpan: 2, paragraphs: [[{ kind: 'text', text: '其他' }]] },
    ]);
  });

  test('columns that rows write into are as wide as their texts, long ones begin at the left', () => {
    const texts = { 短: '责任落实', 长: '未明确校长负责制的扣5分，扣完为止', 句: '缺1项扣1分。', 定: '甲。' };
    const rows: readonly RowPlan[] = [
      { kind: 'group', title: '一', rows: [{ kind: 'row', id: '甲', title: '甲', cells: texts }] },
      { kind: 'row', id: '乙', title: '乙', cells: {} },
    ];
    const columns = [blank('短'), blank('长'), blank('句'), blank('定', { align: 'right' }), blank('空')];
    const table = tableOf(formPlan({ rows: { kind: 'explicit', rows }, columns }));
    expect(table.columns.map(({ id, fill, align }) => [id, fill, align])).toEqual([
      ['短', false, 'center'],
      ['长', false, 'left'],
      ['句', false, 'left'],
      ['定', false, 'right'],
      ['空', true, 'center'],
    ]);
  });
});
