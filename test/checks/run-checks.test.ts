import { expect, test } from 'vitest';
import { codeAt, resolveText, underCaret } from '../campaign/resolve-text.ts';

const head = 'hongtou: 1\nname: 消防安全\noffices: [消防大队, 教育局]\n';

const findings = (plan: string): readonly string[] =>
  resolveText(head + plan).found.map((found) => `${codeAt(found)} ${underCaret(found).split('\n')[0]}`);

test('a task without owners is strange only where others have some', () => {
  const tasks = (first: string) =>
    `topics:\n  - title: 专题\n    tasks: [{ title: 甲${first} }, { title: 乙 }]`;
  expect(findings(tasks(''))).toEqual([]);
  expect(findings(tasks(', lead: 教育局'))).toEqual(['HT370 6:47 乙']);
  expect(findings(tasks(', lead: /'))).toEqual(['HT370 6:45 乙']);
});

test('owners of every measure are owners of the task; an owner above is an owner', () => {
  const owned = (measure: string) =>
    `topics:
  - { title: 一, lead: 教育局, tasks: [{ title: 甲 }] }
  - { title: 二, tasks: [{ title: 乙, measures: [{ text: 丙, lead: 消防大队 }${measure}] }] }`;
  expect(findings(owned(''))).toEqual([]);
  expect(findings(owned(', 丁'))).toEqual(['HT370 6:34 乙']);
});

test('nothing is said about owners that were refused, here or above', () => {
  const plan = (lead: string) =>
    `topics:
  - { title: 一, lead: 教育局, tasks: [{ title: 甲 }] }
  - { title: 二${lead}, tasks: [{ title: 乙 }] }`;
  expect(findings(plan(''))).toEqual(['HT370 6:34 乙']);
  expect(findings(plan(', lead: [[]]')).filter((found) => found.startsWith('HT370'))).toEqual([]);
  expect(findings(`defaults: { lead: true }\n${plan('')}`).filter((one) => one.startsWith('HT370'))).toEqual(
    [],
  );
});

test('an office twice in one role is reported once, where it was written', () => {
  expect(
    findings(`topics:
  - title: 一
    owners: { supporting: [教育局, 消防大队, 教育局] }
    responsible: [教育局, 消防大队]
    tasks: [{ title: 甲 }, { title: 乙, measures: [丙] }]`),
  ).toEqual(['HT371 6:39 教育局']);
});

test('a part that shows what the campaign does not have', () => {
  const plan = (data: string) => `${data}
documents:
  - kind: implementation-plan
    title: 方案
    body:
      - { section: 组织领导, show: leadership }
      - { section: 联系方式, sections: [{ show: contacts }] }`;
  expect(findings(plan(''))).toEqual(['HT372 9:32 leadership', 'HT372 10:45 contacts']);
  expect(findings(plan('leadership: { intro: 成立领导小组。 }\ncontacts: [{ name: ×× }]'))).toEqual([]);
  const refused = findings(plan('leadership: 成立领导小组\ncontacts: [{ name: ×× }]'));
  expect(refused.map((found) => found.slice(0, 5))).toEqual(['HT203']);
});

test('a part that shows tasks of topics that have none', () => {
  const plan = (tasks: string) => `topics: [{ id: 甲, title: 校舍${tasks} }, { title: 食堂, tasks: [检查] }]
documents:
  - { kind: implementation-plan, title: 方案, body: [{ section: 任务, show: { what: tasks, topics: [甲] } }] }`;
  expect(findings(plan(''))).toEqual(['HT372 6:73 { what: tasks, topics: [甲] }']);
  expect(findings(plan(', tasks: [演练]'))).toEqual([]);
});

test('a heading with nothing below it', () => {
  const plan = (content: string) => `documents:
  - kind: implementation-plan
    title: 方案
    body:
      - { section: 工作要求${content} }`;
  expect(findings(plan(''))).toEqual(['HT393 8:20 工作要求']);
  expect(findings(plan(', sections: [{ section: 加强领导 }]'))).toEqual(['HT393 8:48 加强领导']);
  expect(findings(plan(', text: 加强领导。'))).toEqual([]);
  const refused = findings(plan(', text: [[]]'));
  expect(refused.map((found) => found.slice(0, 5))).toEqual(['HT203']);
});

test('a form that is printed twice in one document', () => {
  const plan = (more: string) => `documents:
  - { kind: implementation-plan, title: 方案, body: [{ form: 台账 }${more} }
  - { id: 台账, kind: ledger, title: 问题台账 }`;
  expect(findings(plan(']'))).toEqual([]);
  expect(findings(plan(', { form: 台账 }]'))).toEqual(['HT392 5:74 台账']);
  expect(findings(plan('], annexes: [台账]'))).toEqual(['HT392 5:60 台账']);
});

test('an office that leads does not help itself, but may be responsible', () => {
  const plan = (topic: string, task: string) =>
    `topics:\n  - title: 一\n    ${topic}\n    tasks:\n      - { title: 甲, ${task} }\n      - { title: 乙, ${task} }`;
  expect(findings(plan('supporting: [消防大队, 教育局]', 'lead: 教育局'))).toEqual(['HT371 6:24 教育局']);
  expect(findings(plan('lead: 教育局', 'supporting: 教育局'))).toHaveLength(2);
  expect(findings(plan('lead: 教育局', 'responsible: [教育局, 消防大队]'))).toEqual([]);
  expect(findings(plan('lead: 教育局', 'supporting: 消防大队'))).toEqual([]);
});
