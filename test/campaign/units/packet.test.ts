import { describe, expect, test } from 'vitest';
import type { Campaign } from '../../../src/campaign/campaign.ts';
import type { FormPlan } from '../../../src/campaign/document-plan.ts';
import { leavesOf } from '../../../src/campaign/forms/check-columns.ts';
import { type Packet, packetFor, withUnitName } from '../../../src/campaign/units/packet.ts';
import { resolveText } from '../resolve-text.ts';

const offices = `offices:
  - { name: 县卫生健康局, short: 县卫健局 }
  - { name: 医政科, parent: 县卫生健康局 }
  - { name: 县中医院 }
  - { name: 县人民医院, aliases: [人民医院] }
  - { name: 县疾控中心 }
  - { name: 各医疗机构, group: true }
  - { name: 县级医院, members: [县中医院, 县人民医院] }
`;

const campaign = resolveText(
  `hongtou: 1
name: 医疗质量
issuer: 县卫健局
topics:
  - title: 诊疗
    id: 诊疗
    tasks:
      - { id: 病历, text: 书写病历, lead: 各医疗机构 }
      - id: 查房
        text: 落实查房
        measures:
          - { id: 三级, text: 三级查房, lead: 县级医院 }
          - { id: 夜间, text: 夜间查房, lead: 县疾控中心 }
  - title: 管理
    id: 管理
    tasks:
      - { id: 督查, text: 开展督查, lead: 医政科 }
      - { id: 诊所, text: 规范诊所, lead: { words: 个体诊所 } }
documents:
  - kind: task-list
    id: 清单
    title: 任务清单
    head: [填报单位, 日期]
    columns: [no, task, lead, { title: 落实情况, filledBy: 各医疗机构 }, { title: 核查, filledBy: 县卫健局 }, 备注]
  - kind: progress-table
    id: 进展
    title: 进展表
    head: [单位名称（盖章）]
    rows: { topics: [管理] }
    columns: [row, { title: 数量 }]
  - kind: table
    id: 医院
    title: 医院情况表
    rows: { offices: [县级医院, 县疾控中心] }
    totals: [合计]
    columns: [{ show: row, title: 医院 }, { title: 床位 }]
  - kind: table
    id: 诊所
    title: 诊所情况表
    foot: [{ label: 诊所名称, fill: unit }, 填表人]
    rows: [{ group: 城区, rows: [东街诊所, 西 街诊所] }, { group: 乡镇, rows: [北乡诊所] }, { total: 合计 }]
    columns: [{ show: row, title: 诊所 }, { title: 面积 }]
  - kind: ledger
    id: 台账
    title: 核查台账
    columns: [no, { title: 问题, filledBy: 县卫健局 }, { title: 结论, filledBy: 医政科 }]
  - kind: ledger
    id: 问题
    title: 问题台账
    columns: [no, { title: 问题, filledBy: 各有关单位 }, { title: 县级核查, filledBy: "县疾控中心、医政科" }]
`,
  { offices: [offices] },
).campaign;

const packet = (name: string, ...groups: readonly string[]): Packet => packetFor(campaign, { name, groups });

const form = ({ documents }: Campaign, id: string): FormPlan => {
  const found = documents.find((document) => document.id === id);
  if (!found || !('columns' in found)) throw new Error(`no form ${id}`);
  return found;
};

const closed = (of: Packet, id: string): readonly string[] =>
  leavesOf(form(of.campaign, id).columns).flatMap((leaf) => (leaf.closed ? [leaf.title] : []));

const rowNames = (of: Packet, id: string): unknown => {
  const { rows } = form(of.campaign, id);
  if (rows.kind === 'offices') return [...rows.offices.map(({ name }) => name), ...rows.totals];
  return rows.kind === 'explicit'
    ? rows.rows.map((row) =>
        row.kind === 'group' ? [row.title, ...row.rows.map((one) => 'title' in one && one.title)] : row,
      )
    : rows.kind;
};

describe('tasks', () => {
  test('are the unit’s own by its name, its groups, a group of the plan that lists it, or words', () => {
    expect([...(packet('县中医院').campaign.shown ?? [])]).toEqual(['查房', '三级']);
    expect([...(packet('人民医院', '各医疗机构').campaign.shown ?? [])]).toEqual(['病历', '查房', '三级']);
    expect([...(packet('东街诊所', '个体诊所').campaign.shown ?? [])]).toEqual(['诊所']);
    expect(packet('人民医院', '各医疗机构').ownTasks).toBe(2);
  });

  test('are all there is for a unit that owns none', () => {
    expect(packet('县档案馆')).toMatchObject({ ownTasks: 0 });
    expect(packet('县档案馆').campaign.shown).toBeUndefined();
  });
});

describe('columns', () => {
  test('are open to whom they name: the unit, its group, the body that it is a part of', () => {
    expect(closed(packet('县妇幼保健院', '各医疗机构'), '清单')).toEqual(['核查']);
    expect(closed(packet('医政科'), '清单')).toEqual(['落实情况']);
    expect(closed(packet('县疾控中心'), '问题')).toEqual([]);
    expect(closed(packet('县中医院'), '问题')).toEqual(['县级核查']);
  });

  test('all are open where the plan knows nothing of the unit', () => {
    expect(closed(packet('县档案馆', '各档案馆'), '清单')).toEqual([]);
    expect(closed(packet('东街诊所'), '台账')).toEqual([]);
  });
});

describe('computed columns', () => {
  const computed = resolveText(
    `hongtou: 1
name: 整改
issuer: 县卫健局
documents:
  - kind: ledger
    id: 台账
    title: 整改台账
    columns:
      - { title: 自查, filledBy: 各医疗机构 }
      - { title: 发现, filledBy: 医政科 }
      - { title: 整改, filledBy: 医政科 }
      - { title: 整改率, ratio: [整改, 发现] }
      - { title: 合计, sum: [自查, 发现] }
      - { title: 总计, sum: [发现, 整改] }
      - { title: 双倍, sum: [总计] }
      - { title: 核定率, ratio: [整改, 发现], filledBy: 各医疗机构 }
`,
    { offices: [offices] },
  ).campaign;

  test('are closed with all that they are computed from', () => {
    const of = (name: string, ...groups: readonly string[]) =>
      closed(packetFor(computed, { name, groups }), '台账');
    expect(of('甲诊所', '各医疗机构')).toEqual(['发现', '整改', '整改率', '总计', '双倍']);
    expect(of('医政科')).toEqual(['自查', '核定率']);
    expect(of('县档案馆')).toEqual([]);
  });
});

describe('a form in which every cell of the unit is others’', () => {
  const columns = (label: string) =>
    `columns: [no, ${label}, { title: 数量, filledBy: 医政科 }, { title: 备注, filledBy: 医政科 }]`;
  const others = resolveText(
    `hongtou: 1
name: 督查
issuer: 县卫健局
topics:
  - title: 诊疗
    tasks:
      - { id: 查房, title: 查房, measures: [{ text: 夜间查房, lead: 县中医院 }], lead: 县中医院 }
      - { id: 病历, title: 病历, text: 书写病历, lead: 医政科 }
documents:
${['topics', 'tasks', 'measures', '{ offices: [县中医院, 县疾控中心] }', '[县中医院, 县疾控中心]']
  .map(
    (rows, index) =>
      `  - { kind: table, id: 表${index}, title: 表${index}, rows: ${rows}, ${columns('row')} }`,
  )
  .join('\n')}
  - { kind: task-list, id: 清单, title: 清单, ${columns('task')} }
  - { kind: table, id: 有数, title: 有数, rows: [{ title: 县中医院, cells: { 数量: 3 } }, 县疾控中心], ${columns('row')} }
`,
    { offices: [offices] },
  ).campaign;

  test('is not for it, whatever its rows are, unless they say something', () => {
    expect(packetFor(others, { name: '县中医院', groups: [] }).forms).toEqual(['清单', '有数']);
    expect(packetFor(others, { name: '县人民医院', groups: [] }).forms).toEqual([]);
    expect(packetFor(others, { name: '医政科', groups: [] }).forms).toHaveLength(7);
  });
});

describe('rows', () => {
  test('of offices and names are the unit’s own, without totals', () => {
    expect(rowNames(packet('人民医院'), '医院')).toEqual(['县人民医院']);
    expect(rowNames(packet('西街诊所'), '诊所')).toEqual([['城区', '西 街诊所']]);
  });

  test('of a group that lists several are those of its members', () => {
    expect(rowNames(packet('县级医院'), '医院')).toEqual(['县中医院', '县人民医院', '县疾控中心', '合计']);
  });

  test('are all there is where none is the unit’s', () => {
    expect(rowNames(packet('县档案馆'), '医院')).toEqual(['县中医院', '县人民医院', '县疾控中心', '合计']);
  });
});

describe('forms', () => {
  test('that show only tasks of others, or leave nothing to fill in, are not for the unit', () => {
    expect(packet('县中医院').forms).toEqual(['清单', '医院', '诊所', '问题']);
    expect(packet('医政科').forms).toEqual(['清单', '进展', '医院', '诊所', '台账', '问题']);
    expect(packet('县档案馆').forms).toHaveLength(6);
  });

  test('hold the name where they ask for it, and only there', () => {
    const { campaign: own } = packet('县中医院');
    const slots = ['清单', '进展', '诊所'].map((id) => [...form(own, id).head, ...form(own, id).foot]);
    expect(slots.flat().map(({ label, value }) => [label, value])).toEqual([
      ['填报单位', '县中医院'],
      ['', undefined],
      ['单位名称（盖章）', '县中医院'],
      ['诊所名称', '县中医院'],
      ['填表人', undefined],
    ]);
    expect(form(withUnitName(own, '某院'), '清单').head[0]?.value).toBe('某院');
  });
});

describe('the key', () => {
  test('is that of all units that get the same but for the name', () => {
    expect(packet('甲诊所', '各医疗机构').key).toBe(packet('乙诊所', '各医疗机构').key);
    expect(packet('县档案馆').key).toBe(packet('县文化馆', '各文化馆').key);
    expect(packet('县中医院').key).not.toBe(packet('县人民医院').key);
    expect(packet('医政科').key).not.toBe(packet('县疾控中心').key);
    expect(packet('县 中医院').key).toBe(packet('县中医院').key);
  });

  test('stays when more kinds of units came between than are remembered', () => {
    const names = Array.from({ length: 300 }, (_, index) => `第${index + 1}小学`);
    const schools = resolveText(`hongtou: 1
name: 校园安全
issuer: 第1小学
offices: [${names.join(', ')}]
documents:
  - { kind: table, title: 校园安全情况表, rows: { offices: [${names.join(', ')}] }, columns: [row, 数量] }
`).campaign;
    const keys = names.map((name) => packetFor(schools, { name, groups: [] }).key);
    expect(new Set(keys).size).toBe(300);
    expect(packetFor(schools, { name: '第1小学', groups: [] }).key).toBe(keys[0]);
  });
});
