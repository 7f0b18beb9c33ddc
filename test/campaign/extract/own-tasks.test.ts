import { expect, test } from 'vitest';
import type { Campaign } from '../../../src/campaign/campaign.ts';
import { ownTasks, ownWork, showOnlyTasks } from '../../../src/campaign/extract/own-tasks.ts';
import { namesOf, type Office } from '../../../src/campaign/office.ts';
import { resolveText } from '../resolve-text.ts';

const offices = `offices:
  - { name: 县城市管理局, short: 县城管局, aliases: [城管局] }
  - { name: 市容科, parent: 县城管局 }
  - { name: 垃圾分类科, short: 分类科, aliases: [分类办], parent: 县城管局 }
  - { name: 法规科, parent: 局机关各科室 }
  - { name: 各科室, members: [市容科, 垃圾分类科] }
  - { name: 局机关各科室, group: true }
  - { name: 局系统各单位, members: [各科室, 县环卫中心] }
  - 县环卫中心
  - { name: 环卫中心车队, parent: 县环卫中心 }
  - { name: 各街道, group: true }
`;

const campaignOf = (tasks: string): Campaign =>
  resolveText(`hongtou: 1\nname: 垃圾分类\nissuer: 县城管局\n${tasks}`, { offices: [offices] }).campaign;

const office = (campaign: Campaign, name: string): Office => {
  const found = campaign.offices.find((one) => namesOf(one).includes(name));
  if (!found) throw new Error(`no office ${name}`);
  return found;
};

const ownOf = (campaign: Campaign, ...names: readonly string[]): readonly string[] => [
  ...ownTasks(
    campaign,
    names.map((name) => office(campaign, name)),
  ),
];

const campaign = campaignOf(`topics:
  - title: 投放
    tasks:
      - { id: 桶点, text: 设置桶点, lead: 分类办, supporting: 市容科 }
      - { id: 宣传, text: 入户宣传, lead: 各科室 }
      - { id: 考核, text: 定期考核, lead: 县城管局 }
  - title: 清运
    tasks:
      - { id: 车辆, text: 配足车辆, lead: 县环卫中心, responsible: 各街道 }
      - { id: 值守, text: 节日值守, lead: 局系统各单位 }
      - { id: 普法, text: 开展普法, lead: 局机关各科室 }
      - { id: 上报, text: 按月上报, lead: { words: 分管副局长 }, supporting: / }
`);

test('a task is an office’s in whatever role, by whatever name the plan calls it', () => {
  expect(ownOf(campaign, '垃圾分类科')).toEqual(['桶点', '宣传', '值守']);
  expect(ownOf(campaign, '分类科')).toEqual(ownOf(campaign, '垃圾分类科'));
  expect(ownOf(campaign, '市容科')).toEqual(['桶点', '宣传', '值守']);
});

test('what is given to a group is given to each of its members, and to those of a group inside it', () => {
  expect(ownOf(campaign, '县环卫中心')).toEqual(['车辆', '值守']);
  expect(ownOf(campaign, '法规科'), 'below a group').toEqual(['普法']);
  expect(ownOf(campaign, '各科室'), 'the group itself, not what single members own').toEqual([
    '宣传',
    '值守',
  ]);
  expect(ownOf(campaign, '各街道')).toEqual(['车辆']);
});

test('what is given to a body as a whole is not given to its divisions, nor theirs to it', () => {
  expect(ownOf(campaign, '县城管局')).toEqual(['考核']);
  expect(ownOf(campaign, '环卫中心车队')).toEqual([]);
});

test('several offices own what any of them does', () => {
  expect(ownOf(campaign, '县城管局', '各街道')).toEqual(['考核', '车辆']);
  expect(ownOf(campaign)).toEqual([]);
});

test('a circle of groups, which is an error of the plan, ends', () => {
  const { campaign: circle } = resolveText(
    'hongtou: 1\nname: 甲\ntopics: [{ title: 乙, tasks: [{ id: 丁, text: 丁, lead: 一 }] }]\n',
    {
      offices: ['offices: [{ name: 一, members: [二] }, { name: 二, members: [一] }]\n'],
    },
  );
  expect(ownOf(circle, '二')).toEqual(['丁']);
});

test('a task is own where a measure of it is, and then only these measures are own work', () => {
  const { topics, ...rest } = campaignOf(`topics:
  - title: 投放
    tasks:
      - id: 桶点
        title: 设置桶点
        lead: 县城管局
        measures:
          - { id: 选址, text: 选址, lead: 市容科 }
          - { id: 采购, text: 采购, lead: 垃圾分类科 }
          - { id: 验收, text: 验收, lead: 各科室 }
`);
  const measured = { topics, ...rest };
  expect(ownOf(measured, '市容科')).toEqual(['桶点']);
  expect([...ownWork(measured, [office(measured, '市容科')])]).toEqual(['桶点', '选址', '验收']);
  expect([...ownWork(measured, [office(measured, '县城管局')])], 'the task as a whole').toEqual(['桶点']);
  expect([...ownWork(measured, [office(measured, '各街道')])]).toEqual([]);
});

test('the campaign keeps its tasks, and says which are shown', () => {
  const shown = showOnlyTasks(campaign, new Set(['车辆']));
  expect(shown.topics).toBe(campaign.topics);
  expect([...(shown.shown ?? [])]).toEqual(['车辆']);
});
