import { expect, test } from 'vitest';
import type { DocumentPlan, FormPlan, ProsePlan } from '../../src/campaign/document-plan.ts';
import { readDocumentNumber } from '../../src/campaign/documents/document-number.ts';
import { codeAt, resolveText, underCaret } from './resolve-text.ts';

const head = `hongtou: 1
name: 校园安全
issuer: 某市教育局
offices: [{ name: 某市教育局, short: 教育局 }, 教育局办公室, 公安局]
`;

function documentsOf(text: string): readonly DocumentPlan[] {
  const { campaign, found } = resolveText(head + text);
  expect(found).toEqual([]);
  return campaign.documents;
}

const prose = (plan: DocumentPlan | undefined): ProsePlan => {
  if (!plan || !('body' in plan)) throw new Error('not a document of prose');
  return plan;
};

const form = (plan: DocumentPlan | undefined): FormPlan => {
  if (!plan || !('columns' in plan)) throw new Error('not a form');
  return plan;
};

test('a notice has a red head, a sealed signature and an imprint unless it says otherwise', () => {
  const [notice, plain, plan] = documentsOf(`
bureau: { imprintOffice: 教育局办公室 }
contacts: [{ name: ××, phone: ×× }]
documents:
  - { kind: notice, title: 通知, date: 2024-03-05, recipients: 各学校：, number: 某教发〔2024〕3号 }
  - { kind: notice, title: 更正, redHead: false, signature: unsealed, issuers: [教育局, 公安局], contacts: [] }
  - { kind: implementation-plan, title: [某市校园安全, 工作方案], imprint: { cc: 市政府, copies: 10, date: 2024年3月6日 } }
`).map(prose);
  expect(notice).toMatchObject({
    status: 'draft',
    redHead: true,
    signature: 'sealed',
    recipients: ['各学校'],
    date: { year: 2024, month: 3, day: 5 },
    imprint: { office: { name: '教育局办公室' }, date: { year: 2024, month: 3, day: 5 }, cc: [] },
    contacts: [{ name: '××' }],
    paper: 'A4',
    orientation: 'auto',
  });
  expect(plain).toMatchObject({ redHead: false, signature: 'unsealed', contacts: [] });
  expect(plain?.imprint).toBeUndefined();
  expect(plain?.issuers.map(({ name }) => name)).toEqual(['某市教育局', '公安局']);
  expect(plan).toMatchObject({
    title: '某市校园安全工作方案',
    titleLines: ['某市校园安全', '工作方案'],
    signature: 'none',
    imprint: { cc: ['市政府'], copies: 10, date: { month: 3, day: 6 } },
  });
});

test('annexes written out inside a document become documents after it; others keep their place', () => {
  const documents = documentsOf(`
documents:
  - id: 通知
    kind: notice
    title: 通知
    body: [具体要求见附件。]
    annexes:
      - 清单
      - { id: 方案, kind: implementation-plan, title: 方案, annexes: [{ kind: ledger, title: 台账 }] }
      - { listed: 校舍鉴定报告 }
  - { id: 清单, kind: task-list, title: 清单 }
`);
  const [notice, plan, ledger] = documents;
  expect(documents.map(({ title }) => title)).toEqual(['通知', '方案', '台账', '清单']);
  expect(prose(plan).annexes).toEqual([ledger?.id]);
  const { annexes, listedAnnexes } = prose(notice);
  expect(annexes.slice(0, 2)).toEqual(['清单', '方案']);
  expect(listedAnnexes).toEqual([{ id: annexes[2], title: '校舍鉴定报告' }]);
});

test('the body: plain paragraphs, sections within sections, what is shown', () => {
  const [report] = documentsOf(`
topics: [{ id: 甲, title: 甲 }]
documents:
  - kind: work-report
    title: 汇报
    salutation: 检查组的各位领导：
    body:
      - 一段正文
      - { section: 一, numbering: 一是, runIn: true, sections: [{ section: 二, show: topics, intro: 引言 }] }
      - { show: { what: topics, topics: [甲], items: inline, owners: true, itemNumbering: （1） } }
`);
  expect(prose(report).body).toMatchObject([
    { text: '一段正文', sections: [] },
    {
      section: '一',
      numbering: '一是',
      runIn: true,
      sections: [{ intro: '引言', show: { what: 'topics', items: 'paragraphs', owners: false } }],
    },
    { show: { topics: ['甲'], items: 'inline', owners: true, itemNumbering: '（1）' } },
  ]);
});

const work = `
fields: [目标, 没用到的]
topics:
  - title: 专题
    lead: 教育局
    tasks:
      - { title: 任务, text: 全文, fields: { 目标: 百分之百 } }
`;

test('the columns of a form that lists none are those that the data fills', () => {
  const [tasks, progress, checklist, ledger, roster] = documentsOf(`${work}
indicators: [{ id: 率, title: 整改率, unit: "%" }]
documents:
  - { kind: task-list, title: 一 }
  - { kind: progress-table, title: 二 }
  - { kind: checklist, title: 三 }
  - { kind: ledger, title: 四 }
  - { kind: roster, title: 五, rows: { offices: [教育局, 公安局] } }
`).map(form);
  const titles = (plan: FormPlan | undefined) => plan?.columns.map(({ title }) => title).join(' ');
  expect(titles(tasks)).toBe('序号 主要任务 任务事项 工作内容 目标 牵头单位 备注');
  expect(tasks?.rows).toEqual({ kind: 'tasks', totals: [] });
  expect(titles(progress)).toBe('项目 整改率 备注');
  expect(progress).toMatchObject({ unitRow: true, rows: { kind: 'topics' } });
  expect(titles(checklist)).toBe('序号 主要任务 任务事项 工作内容 目标 牵头单位 工作进展 备注');
  expect(ledger).toMatchObject({ blankRows: 10, rows: { kind: 'explicit', rows: [] } });
  expect(roster).toMatchObject({
    blankRows: 0,
    rows: { offices: [{ name: '某市教育局' }, { name: '公安局' }] },
  });
});

test('rows are counted by the deepest level that a column needs, and what is above merges', () => {
  const [byTask, byMeasure, byTopic, written] = documentsOf(`${work}
documents:
  - { kind: table, title: 一, columns: [topic, task, deadline] }
  - { kind: table, title: 二, columns: [topic, task, measure, { show: no, merge: true }], totals: 合计 }
  - { kind: table, title: 三, columns: [topic, { title: 空白 }] }
  - { kind: table, title: 四, columns: [row, { title: 数 }], totals: [合计] }
`).map(form);
  const merges = (plan: FormPlan | undefined) =>
    plan?.columns.map((column) => column.kind === 'leaf' && column.merge);
  expect([byTask?.rows.kind, merges(byTask)]).toEqual(['tasks', [true, false, false]]);
  expect([byMeasure?.rows.kind, merges(byMeasure)]).toEqual(['measures', [true, true, false, true]]);
  expect([byTopic?.rows.kind, merges(byTopic)]).toEqual(['topics', [false, false]]);
  expect(written?.rows).toEqual({ kind: 'explicit', rows: [{ kind: 'total', id: '合计', title: '合计' }] });
});

test('a column has the title of the templates where the plan writes none', () => {
  const [table] = documentsOf(`${work}
documents:
  - kind: table
    title: 表
    columns: [no, row, progress, owners, lead, 目标, { show: remark, title: 说明 }, { show: owners, roles: [lead] }]
`).map(form);
  const titled = table?.columns.map((column) => (column.kind === 'leaf' ? column.titledAs : column.kind));
  expect(titled).toEqual(['no', 'row', 'progress', 'owners', undefined, undefined, undefined, undefined]);
});

test('columns and rows of one title are told apart by their groups', () => {
  const [table] = documentsOf(`
documents:
  - kind: table
    title: 表
    columns:
      - row
      - { group: 一般隐患, columns: [{ title: 排查 }, { title: 整改 }] }
      - { group: 重大隐患, columns: [{ title: 排查 }, { id: 重改, title: 整改 }] }
      - { title: 备注 }
      - { title: 备注 }
    rows:
      - { group: 城区, rows: [学校, { subtotal: 小计 }] }
      - { group: 乡镇, rows: [学校, { subtotal: 小计 }, { blank: 3 }] }
      - { title: 其他, cells: { 重改: [一, 二] } }
      - { cells: { 重改: 3 } }
`).map(form);
  const leaves = table?.columns.flatMap((column) => (column.kind === 'group' ? column.columns : [column]));
  expect(leaves?.map((leaf) => leaf.kind === 'leaf' && leaf.id)).toEqual([
    'row',
    '一般隐患/排查',
    '整改',
    '重大隐患/排查',
    '重改',
    '备注',
    '备注/2',
  ]);
  expect(table?.rows).toMatchObject({
    rows: [
      { kind: 'group', title: '城区', rows: [{ id: '城区/学校' }, { kind: 'total', id: '城区/小计' }] },
      { kind: 'group', rows: [{ id: '乡镇/学校' }, { id: '乡镇/小计' }, { kind: 'blank', count: 3 }] },
      { id: '其他', cells: { 重改: '一\n二' } },
      { title: '', cells: { 重改: '3' } },
    ],
  });
});

test('references in targets of indicators and in remarks of contacts are checked, each once', () => {
  const { found } = resolveText(`hongtou: 1
name: 考核
indicators: [{ id: 率, title: 任务, target: 【事实：甲】 }]
contacts: [{ name: ××, remark: 【事实：乙】 }]
documents:
  - { kind: notice, title: 一, body: [正文] }
  - { kind: notice, title: 二, body: [正文], contacts: [{ name: ××, remark: 【事实：丙】 }] }
`);
  expect(found.filter(({ code }) => code === 'HT361').map(underCaret)).toEqual([
    '【事实：甲】',
    '【事实：乙】',
    '【事实：丙】',
  ]);
});

test('totals hold values, and a value for a column that is not there is reported', () => {
  const { campaign, found } = resolveText(`hongtou: 1
name: 考核
documents:
  - kind: table
    title: 评分表
    columns: [row, { title: 分值 }]
    rows:
      - { group: 一、责任, rows: [责任制, { subtotal: 小计, cells: { 分值: 70 } }] }
      - { total: 合计, cells: { 分值: 【事实：总分】, 分直: 1 } }
`);
  const { rows } = form(campaign.documents[0]);
  expect(rows).toMatchObject({
    rows: [
      { rows: [{ title: '责任制' }, { kind: 'total', title: '小计', cells: { 分值: '70' } }] },
      { kind: 'total', title: '合计', cells: { 分值: '【事实：总分】' } },
    ],
  });
  expect(found.map(codeAt)).toEqual(['HT361 9:35', 'HT345 9:44']);
});

test('rows from offices: a group stands for its members where they are listed', () => {
  const { campaign } = resolveText(`hongtou: 1
name: 校园安全
offices: [{ name: 各学校, members: [一中, 各小学] }, 一中, { name: 各小学, members: [一小] }, 一小, { name: 各幼儿园, group: true }]
documents: [{ kind: table, title: 表, columns: [row], rows: { offices: [各学校, 各幼儿园, 一小] } }]
`);
  const { rows } = form(campaign.documents[0]);
  expect(rows.kind === 'offices' && rows.offices.map(({ name }) => name)).toEqual([
    '一中',
    '一小',
    '各幼儿园',
  ]);
});

test('labels above and below a form', () => {
  const [table] = documentsOf(`
documents:
  - kind: table
    title: 表
    columns: [row]
    head: [填报单位：, 填报时间, 日期, { label: 统计截至, fill: date }]
    foot: [审核人, 填报时间]
`).map(form);
  expect([...(table?.head ?? []), ...(table?.foot ?? [])]).toEqual([
    { id: '填报单位', label: '填报单位', fill: 'unit' },
    { id: '填报时间', label: '填报时间', fill: 'date' },
    { id: '日期', label: '', fill: 'date' },
    { id: '统计截至', label: '统计截至', fill: 'date' },
    { id: '审核人', label: '审核人', fill: 'text' },
    { id: '填报时间/2', label: '填报时间', fill: 'date' },
  ]);
});

test('document numbers, and the one that was meant', () => {
  const read = (number: string) => {
    const reading = readDocumentNumber(number);
    return reading.ok ? reading.year : reading.corrected;
  };
  expect(
    [
      '某教发〔2024〕3号',
      '某教发[2024]3号',
      '某教发（2024）03号',
      '某教发【2024】第3号',
      '某教发〔２０２４〕 ３ 号',
      '某教发〔2024年〕3',
      '某教发〔24〕3号',
      '2024-3',
      '某教发〔2024〕号',
      '〔2024〕3号',
    ].map(read),
  ).toEqual([
    2024,
    '某教发〔2024〕3号',
    '某教发〔2024〕3号',
    '某教发〔2024〕3号',
    '某教发〔2024〕3号',
    '某教发〔2024〕3号',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
