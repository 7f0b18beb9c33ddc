import { expect, test } from 'vitest';
import type { Owner } from '../../src/campaign/campaign.ts';
import { printedName } from '../../src/campaign/office.ts';
import { resolveCampaign } from '../../src/campaign/resolve-campaign.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { readCampaign } from '../../src/schema/read.ts';
import { positioned } from '../schema/positioned.ts';
import { codeAt, resolveText } from './resolve-text.ts';

const head = 'hongtou: 1\nname: 消防安全\n';

const shown = (owners: readonly Owner[] | undefined): string =>
  (owners ?? [])
    .map((owner) => (owner.kind === 'office' ? printedName(owner.office) : owner.text))
    .join('、');

test('offices of the campaign add to the shared ones, and override them key by key', () => {
  const { campaign, found } = resolveText(
    `${head}offices: [{ name: 某市教育局, aliases: [市教委] }, 消防大队]\nissuer: 市教委`,
    {
      offices: [
        'offices: [{ name: 某市教育局, short: 教育局, aliases: [教育], numberPrefix: 教发 }, 公安局]',
      ],
    },
  );
  expect(found).toEqual([]);
  expect(campaign.offices.map(({ name }) => name)).toEqual(['某市教育局', '公安局', '消防大队']);
  expect(campaign.offices[0]).toMatchObject({
    short: '教育局',
    aliases: ['市教委', '教育'],
    numberPrefix: '教发',
    group: false,
  });
  expect(campaign.issuers.map(printedName)).toEqual(['教育局']);
});

test('parents and members are followed to full names; an office with members is a group', () => {
  const { campaign } = resolveText(
    `${head}offices: [{ name: 某市教育局, short: 教育局 }, { name: 安全科, parent: 教育局 }, { name: 各学校, members: [一中, 二中] }, 一中, { name: 第二中学, aliases: [二中] }]`,
  );
  expect(campaign.offices[1]?.parent).toBe('某市教育局');
  expect(campaign.offices[2]).toMatchObject({ group: true, members: ['一中', '第二中学'] });
});

test('owners and deadlines come down from defaults to topic, task and measure; the rest does not', () => {
  const { campaign, found } = resolveText(`${head}
offices: [甲, 乙, 丙, 丁]
defaults: { lead: 甲, deadline: 2024年底, deliverable: 台账 }
topics:
  - title: 专题
    responsible: [乙, 丙]
    deliverable: 专题报告
    tasks:
      - title: 任务
        lead: 丁
        measures:
          - 措施一
          - { text: 措施二, responsible: /, deadline: [2024年6月底, 长期坚持] }
      - { title: 又一项, deliverable: 自己的, deadline: 长期坚持 }
`);
  expect(found).toEqual([]);
  const [topic] = campaign.topics;
  const [task, other] = topic?.tasks ?? [];
  const [first, second] = task?.measures ?? [];
  expect([topic, task, first, second, other].map((item) => shown(item?.owners.lead))).toEqual([
    '甲',
    '丁',
    '丁',
    '丁',
    '甲',
  ]);
  expect(shown(first?.owners.responsible)).toBe('乙、丙');
  expect(second?.owners.responsible).toEqual([{ kind: 'none', text: '/' }]);
  expect(second?.deadlines.map(({ text }) => text)).toEqual(['2024年6月底', '长期坚持']);
  expect(first?.deadlines.map(({ text }) => text)).toEqual(['2024年底']);
  expect([topic, task, first, other].map((item) => item?.deliverable)).toEqual([
    '专题报告',
    '台账',
    undefined,
    '自己的',
  ]);
});

test('what is inherited points to where it was written', () => {
  const { campaign } = resolveText(`${head}offices: [甲]
defaults: { lead: 甲 }
topics:
  - title: 专题
    deadline: 2024年底
    tasks:
      - title: 任务
`);
  const task = campaign.topics[0]?.tasks[0];
  const lines = (['lead', 'deadline', 'title'] as const).map((key) => {
    const span = task?.origin.at(key);
    return span?.file.text.slice(0, span.start).split('\n').length;
  });
  expect(lines).toEqual([4, 7, 9]);
});

test('roles of two layers, and a shorthand for a declared role', () => {
  const { campaign, found } = resolveText(`${head}offices: [甲, 乙]
roles: [{ id: lead, title: 总牵头 }, { id: 市级, title: 市卫健委, roles: [牵头处室, { id: 配合, title: 配合处室 }] }]
topics:
  - { title: 专题, lead: 甲, owners: { 配合: [乙, { words: 有关处室 }] } }
documents:
  - { id: 清单, kind: task-list, title: 清单 }
  - { id: 分栏, kind: table, title: 分栏, rows: topics, columns: [topic, 市级, { show: owners, roles: [lead, 市级] }] }
`);
  expect(found).toEqual([]);
  expect(
    Object.entries(campaign.topics[0]?.owners ?? {}).map(([role, owners]) => [role, shown(owners)]),
  ).toEqual([
    ['lead', '甲'],
    ['配合', '乙、有关处室'],
  ]);
  const [list, table] = campaign.documents;
  expect(list && 'columns' in list ? list.columns.map(({ title }) => title) : []).toEqual([
    '序号',
    '主要任务',
    '总牵头',
    '市卫健委',
    '备注',
  ]);
  expect(table && 'columns' in table ? table.columns : []).toMatchObject([
    { title: '主要任务' },
    { kind: 'group', title: '市卫健委', columns: [{ title: '牵头处室' }, { title: '配合处室' }] },
    { title: '总牵头\n牵头处室\n配合处室', content: { roles: ['lead', '牵头处室', '配合'], labels: true } },
  ]);
});

test('a date given by hand replaces what the words say, which stay as they are', () => {
  const { campaign, found } = resolveText(`${head}facts: { 截止: 2024年3月31日 }
topics:
  - { title: 一, deadline: { text: 全国两会召开前, by: 2024-03-04 } }
  - { title: 二, deadline: 【事实：截止】前 }
`);
  expect(found).toEqual([]);
  expect(campaign.topics.map(({ deadlines }) => deadlines[0])).toEqual([
    {
      text: '全国两会召开前',
      parts: [{ kind: 'by', date: { year: 2024, month: 3, day: 4 } }],
      understood: true,
    },
    {
      text: '2024年3月31日前',
      parts: [{ kind: 'by', date: { year: 2024, month: 3, day: 31 } }],
      understood: true,
    },
  ]);
});

test('a duty: once, regularly, or both; its holiday rule in words or as a key', () => {
  const { campaign, found } = resolveText(`${head}offices: [甲, 乙]
duties:
  - { title: 月报, from: 甲, to: [乙, { words: 有关单位 }], every: 每月1日, holidays: 顺延 }
  - { title: 季报, to: 乙, every: 每季度末月25日（逢节假日提前） }
  - { title: 先报后续, to: 乙, when: 2024年1月30日前, every: 每月25日前 }
`);
  expect(found).toEqual([]);
  expect(campaign.duties.map(({ when, holidays }) => [when?.text, holidays])).toEqual([
    ['每月1日', 'postpone'],
    ['每季度末月25日（逢节假日提前）', 'advance'],
    ['2024年1月30日前，每月25日前', undefined],
  ]);
  expect([campaign.duties[0]?.from, campaign.duties[0]?.to].map(shown)).toEqual(['甲', '乙、有关单位']);
});

test('bureau: what is nearer overrides, key by key', () => {
  const { campaign } = resolveText(
    `${head}offices: [甲办公室, 乙办公室]\nbureau: { imprintOffice: 乙办公室 }`,
    {
      bureau: ['{ redHead: 甲, imprintOffice: 甲办公室 }', 'redHead: 乙'],
    },
  );
  expect([campaign.bureau.redHead, campaign.bureau.imprintOffice?.name]).toEqual(['乙', '乙办公室']);
});

test('a plan with next to nothing is a campaign', () => {
  const { campaign, found } = resolveText(head);
  expect(found).toEqual([]);
  expect(campaign).toMatchObject({ id: 'x', name: '消防安全', topics: [], documents: [], issuers: [] });
  expect(campaign.roles.map(({ title }) => title)).toEqual(['牵头单位', '责任单位', '配合单位']);
});

test('names from JavaScript are names like any other', () => {
  const { campaign, found } = resolveText(`${head}offices: [constructor, toString]
roles: [constructor, valueOf]
fields: [hasOwnProperty]
facts: { valueOf: 一 }
topics:
  - title: 专题
    owners: { valueOf: toString }
    text: 【事实：valueOf】【事实：toString】【个数：constructor】
    tasks: [{ title: 任务, fields: { hasOwnProperty: 值 } }, { title: 另一项 }]
documents:
  - { kind: table, title: 表, columns: [row, { id: toString, title: 数 }], rows: [{ title: 甲, cells: { toString: 1 } }, constructor] }
`);
  expect(found.map(codeAt)).toEqual(['HT361 10:23', 'HT361 10:36']);
  const [topic] = campaign.topics;
  const ownersOf = (role: string) => shown(topic?.owners[role]);
  expect([ownersOf('constructor'), ownersOf('valueOf')]).toEqual(['', 'toString']);
  const fieldsOf = (field: string) => topic?.tasks.map(({ fields }) => fields[field]);
  expect(fieldsOf('hasOwnProperty')).toEqual(['值', undefined]);
});

test('an office list that could not be understood may hold every name', () => {
  const found: Diagnostic[] = [];
  const read = readCampaign(
    positioned(`${head}issuer: 教育局\nphases: [{ title: 动员, text: 【单位：公安局】 }]`),
    (one) => found.push(one),
  );
  if (!read) throw new Error('not read');
  const campaign = resolveCampaign('x', read, { offices: [undefined], bureau: [undefined] }, (one) =>
    found.push(one),
  );
  expect(found).toEqual([]);
  expect(campaign.issuers.map(({ name }) => name)).toEqual(['教育局']);
});
