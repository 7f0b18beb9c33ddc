import { expect, test } from 'vitest';
import type { Campaign } from '../../../src/campaign/campaign.ts';
import type { FormPlan } from '../../../src/campaign/document-plan.ts';
import { officeLists, taskLists } from '../../../src/campaign/extract/office-lists.ts';
import {
  groupsWithoutMembers,
  namedOffices,
  officesWithTasks,
} from '../../../src/campaign/extract/offices-with-tasks.ts';
import { leavesOf } from '../../../src/campaign/forms/check-columns.ts';
import type { Office } from '../../../src/campaign/office.ts';
import { resolveText } from '../resolve-text.ts';

const plan = (documents: string): Campaign =>
  resolveText(`hongtou: 1
name: 校园安全专项整治
offices:
  - 安全科
  - 基建科
  - 宣传科
  - { name: 各科室, members: [安全科, 基建科] }
  - { name: 各学校, group: true }
topics:
  - id: 消防
    title: 消防安全
    tasks:
      - { id: 器材, text: 更换器材, lead: 安全科, deadline: 5月底前 }
      - { id: 演练, text: 组织演练, lead: 各学校, supporting: 安全科 }
  - id: 校舍
    title: 校舍安全
    tasks:
      - { id: 鉴定, text: 鉴定校舍, lead: 基建科 }
      - { id: 台账, text: 建立台账, lead: 各科室 }
      - { id: 公示, text: 公示结果, lead: 督导室 }
${documents}`).campaign;

const office = (campaign: Campaign, name: string): Office => {
  const found = namedOffices(campaign).find((one) => one.name === name);
  if (!found) throw new Error(`no office ${name}`);
  return found;
};
const listsOf = (campaign: Campaign, name: string) =>
  officeLists(campaign, taskLists(campaign), office(campaign, name));

const list =
  '  - { id: 清单, kind: task-list, mark: 附件2, title: 任务清单（试行）, file: 清单, head: [填报单位], blankRows: 3 }\n';

test('an office’s list is the campaign’s, with whose it is in title and name, and without the mark', () => {
  const campaign = plan(`documents:\n${list}`);
  const { lists, campaign: cut } = listsOf(campaign, '安全科');
  expect(lists.map(({ from, tasks }) => [from, tasks])).toEqual([['清单', ['器材', '演练', '台账']]]);
  const plans = lists.map((one) => one.plan);
  expect(plans).toEqual([
    expect.objectContaining({
      id: '清单（安全科）',
      title: '任务清单（试行，安全科）',
      file: '清单（安全科）',
      columns: (campaign.documents[0] as FormPlan).columns,
      head: [expect.objectContaining({ label: '填报单位', value: '安全科' })],
      blankRows: 0,
    }),
  ]);
  expect(plans[0]).not.toHaveProperty('mark');
  expect(cut.shown).toEqual(new Set(['器材', '演练', '台账']));
  expect(cut.documents, 'references still find the campaign’s documents').toEqual([
    ...campaign.documents,
    ...plans,
  ]);
});

test('only lists whose rows come from tasks, and of these only those that have some of the office', () => {
  const campaign = plan(`documents:
${list}  - { id: 校舍清单, kind: task-list, title: 校舍任务清单, rows: { tasks: [校舍] } }
  - { id: 手写, kind: task-list, title: 手写清单, columns: [no, row], rows: [{ title: 一 }] }
  - { id: 进展表, kind: progress-table, title: 进展表 }
`);
  expect(taskLists(campaign).map(({ id }) => id)).toEqual(['清单', '校舍清单']);
  expect(listsOf(campaign, '基建科').lists.map((one) => one.plan.id)).toEqual([
    '清单（基建科）',
    '校舍清单（基建科）',
  ]);
  const ofSchools = listsOf(campaign, '各学校');
  expect(ofSchools.lists.map((one) => one.plan.id)).toEqual(['清单（各学校）']);
  expect(listsOf(campaign, '宣传科').lists).toEqual([]);
});

test('a campaign without a list gets the one that it would have if it asked for one', () => {
  const campaign = plan('documents: [{ id: 进展表, kind: progress-table, title: 进展表 }]\n');
  const asked = plan('documents: [{ id: 任务清单, kind: task-list, title: 校园安全专项整治任务清单 }]\n')
    .documents[0];
  const [made] = taskLists(campaign);
  const withoutOrigins = (value: unknown) =>
    JSON.parse(JSON.stringify(value, (key, inner) => (key === 'origin' ? undefined : inner)));
  expect(withoutOrigins(made)).toEqual(withoutOrigins(asked));
  expect(leavesOf(made?.columns ?? []).map(({ id }) => id)).toContain('supporting');
  expect(taskLists({ ...campaign, topics: [] }), 'no tasks, no list').toEqual([]);
});

test('a task list whose id an extract would have keeps it for itself', () => {
  const campaign = plan(`documents:
${list}  - { id: 清单（安全科）, kind: task-list, title: 安全科任务清单, rows: { tasks: [消防] } }
`);
  const ids = listsOf(campaign, '安全科').campaign.documents.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('each office that owns a task has a list, and so has a group whose members nobody knows', () => {
  const campaign = plan('');
  expect(officesWithTasks(campaign).map(({ name }) => name)).toEqual([
    '安全科',
    '基建科',
    '各学校',
    '督导室',
  ]);
  const open = (name: string) =>
    groupsWithoutMembers(campaign, office(campaign, name)).map(
      ({ group, tasks }) => `${group.name} ${tasks}`,
    );
  expect(open('基建科')).toEqual(['各学校 1']);
  expect(open('安全科'), 'it has that task anyway').toEqual([]);
});
