import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createWorld, soundCampaign, type World } from './world.ts';

const plan = 'plans/禁烧/campaign.yaml';
const campaign = `hongtou: 1
name: 秸秆禁烧专项行动
issuer: 县农业农村局
offices:
  - { name: 县农业农村局, short: 县农局 }
  - { name: 种植业管理科, short: 种植科, aliases: [种植股] }
  - 执法大队
  - 宣传科
  - { name: 各乡镇, group: true }
topics:
  - title: 巡查
    tasks:
      - { id: 日查, text: 每日巡查重点地块, lead: 种植科, responsible: 各乡镇, deadline: 2021年10月底前 }
      - { id: 查处, text: 依法查处露天焚烧, lead: 执法大队, deadline: 2021年10月底前 }
  - title: 利用
    tasks:
      - { id: 还田, text: 推广秸秆还田, lead: 种植科, deadline: 2021年11月底前 }
documents:
  - { id: 清单, kind: task-list, title: 秸秆禁烧任务清单 }
  - { id: 进展, kind: progress-table, title: 秸秆禁烧进展情况表 }
`;
const listOf = (office: string) => `out/禁烧/offices/${office}/秸秆禁烧任务清单（${office}）.docx`;
const world = (text = campaign): World => createWorld({ [plan]: text });
const documents = (at: World) => at.files().filter((name) => name.endsWith('.docx'));
const textOf = async (at: World, path: string) => (await at.run(['text', path])).out;
const codesIn = (out: string) => [...out.matchAll(/HT\d{3}/gu)].map(([code]) => code);

test('an office’s tasks are its own list, with the numbers of the whole', async () => {
  const at = world();
  const { code, talk } = await at.run('render --office 种植业管理科 --format short');
  expect(code).toBe(0);
  expect(talk).toContain('种植科：2 项任务（全部 3 项）');
  expect(talk).toContain(`已写出  ${listOf('种植科')}`);
  expect(documents(at)).toEqual([listOf('种植科')]);
  const text = await textOf(at, listOf('种植科'));
  expect(text).toMatch(/1.*巡查.*每日巡查重点地块/u);
  expect(text).toMatch(/3.*利用.*推广秸秆还田/u);
  expect(text).not.toContain('查处');
});

test('one file for each office that is named, by whatever name, each once', async () => {
  const at = world();
  await at.run('render --office 种植股 --office 执法大队 --office 种植科');
  expect(documents(at)).toEqual([listOf('执法大队'), listOf('种植科')]);
});

test('--each-office: everybody who owns a task', async () => {
  const at = world();
  const { code, out } = await at.run('render --each-office --format short');
  expect([code, out]).toEqual([0, '']);
  expect(documents(at)).toEqual([listOf('各乡镇'), listOf('执法大队'), listOf('种植科')]);
});

test('groups whose members nobody knows are told of where one office is asked for', async () => {
  const { code, out } = await world().run('render --office 执法大队 --format short');
  expect(code).toBe(0);
  expect(out).toContain('HT944');
  expect(out).toContain('各乡镇（1 项）');
  const known = campaign.replace('{ name: 各乡镇, group: true }', '{ name: 各乡镇, members: [执法大队] }');
  const at = world(known);
  expect((await at.run('render --office 执法大队 --format short')).out).toBe('');
  expect(await textOf(at, listOf('执法大队'))).toContain('每日巡查重点地块');
});

test.each([
  ['--office 种植课', 'HT941', 2, '是不是“种植科”？'],
  ['--office 水务局', 'HT941', 2, '--office'],
  ['--office 宣传科', 'HT943', 1, '宣传科没有任务'],
  ['--office 种植科 --only 进展', 'HT942', 2, '清单'],
  ['--office 种植科 --only 总表', 'HT804', 2, '总表'],
  ['--office 种植科 --each-office', 'HT946', 2, '--each-office'],
  ['--each-office --units 名单.csv', 'HT946', 2, '--units'],
])('%s is told by %s', async (words, code, exit, said) => {
  const at = world();
  const ran = await at.run(`render ${words}`);
  expect([ran.code, codesIn(ran.out)]).toEqual([exit, expect.arrayContaining([code])]);
  expect(ran.out).toContain(said);
  expect(documents(at)).toEqual([]);
});

test('an unknown office does not keep the others from being written', async () => {
  const at = world();
  expect((await at.run('render --office 种植课 --office 执法大队')).code).toBe(2);
  expect(documents(at)).toEqual([listOf('执法大队')]);
});

test('no task has an owner', async () => {
  const nobody = campaign.replaceAll(/lead: \S+,|responsible: \S+,/gu, '');
  const ran = await world(nobody).run('render --each-office');
  expect([ran.code, codesIn(ran.out).at(0)]).toEqual([1, 'HT945']);
});

test('a plan with an error writes nothing, and nothing is concluded from it', async () => {
  const at = world(campaign.replace('lead: 执法大队', 'lead: 执法大对'));
  const { code, out, talk } = await at.run('render --office 水务局');
  expect([code, documents(at)]).toEqual([1, []]);
  expect(codesIn(out)).not.toContain('HT941');
  expect(talk).toContain('一份也没有写出');
});

test('an office that only one of several campaigns knows is written from that one', async () => {
  const at = createWorld({ [plan]: campaign, 'plans/春耕/campaign.yaml': soundCampaign });
  const { code } = await at.run('render --office 执法大队');
  expect([code, documents(at)]).toEqual([0, [listOf('执法大队')]]);
});

test('a campaign without a task list has one made from its tasks', async () => {
  const at = world(campaign.replace(/^ {2}- \{ id: 清单.*\n/mu, ''));
  expect((await at.run('render --office 执法大队')).code).toBe(0);
  expect(documents(at)).toEqual(['out/禁烧/offices/执法大队/秸秆禁烧专项行动任务清单（执法大队）.docx']);
});

test('the same run again does nothing; another office is another run', async () => {
  const at = world();
  await at.run('render --office 种植科');
  const idle = { disk: () => Promise.reject(new Error('it was rendered again')) };
  const again = await at.run('render --office 种植科', idle);
  expect([again.code, again.talk]).toEqual([0, expect.stringContaining(`无变化  ${listOf('种植科')}`)]);
  for (const words of [
    'render --office 执法大队',
    'render --each-office',
    'render',
    'render --office 种植科 --draft',
  ]) {
    expect((await at.run(words, idle)).code, words).toBe(3);
  }
  at.write(plan, campaign.replace('推广秸秆还田', '推广秸秆离田'));
  expect((await at.run('render --office 种植科', idle)).code, 'the plan has changed').toBe(3);
});

test('what somebody changed is kept; --check, --dry-run, --force and --text do what they do elsewhere', async () => {
  const at = world();
  await at.run('render --office 种植科');
  expect((await at.run('render --office 种植科 --check')).code).toBe(0);
  at.write(listOf('种植科'), 'edited');
  const left = await at.run('render --office 种植科 --format short');
  expect([left.code, codesIn(left.out)]).toEqual([1, expect.arrayContaining(['HT701'])]);
  expect(at.read(listOf('种植科'))).toBe('edited');
  expect((await at.run('render --office 种植科 --check')).code).toBe(1);
  const planned = await at.run('render --office 执法大队 --dry-run');
  expect(planned.talk).toContain(`将写出  ${listOf('执法大队')}`);
  expect(existsSync(join(at.folder, listOf('执法大队')))).toBe(false);
  expect((await at.run('render --office 种植科 --force --text')).code).toBe(0);
  expect(at.read(`${listOf('种植科')}.txt`)).toContain('推广秸秆还田');
  expect(at.files().some((name) => name.includes('2021-03-22'))).toBe(true);
});

test('several lists that somebody changed are each told', async () => {
  const at = world();
  await at.run('render --each-office');
  for (const office of ['种植科', '执法大队']) at.write(listOf(office), 'edited');
  const { out } = await at.run('render --each-office --format short');
  expect(codesIn(out).filter((code) => code === 'HT701')).toHaveLength(2);
});

test('lists of an office that has no tasks any more, or another title, are told of and kept', async () => {
  const at = world();
  await at.run('render --each-office');
  at.write(
    plan,
    campaign.replace('lead: 执法大队', 'lead: 种植科').replace('title: 秸秆禁烧任务清单', 'title: 任务清单'),
  );
  const { out } = await at.run('render --each-office --format short');
  expect(out).toContain(listOf('执法大队'));
  expect(out).toContain(listOf('种植科'));
  expect(new Set(codesIn(out))).toEqual(new Set(['HT709']));
  expect(documents(at)).toContain(listOf('执法大队'));
});

test('--only writes one of several lists, under the name that it has among all', async () => {
  const second = '  - { id: 摘要, kind: task-list, title: 秸秆禁烧任务摘要, columns: [no, text] }\n';
  const at = world(`${campaign}${second}`);
  await at.run('render --each-office');
  const all = documents(at);
  expect(all).toHaveLength(6);
  expect(all).toContain('out/禁烧/offices/种植科/秸秆禁烧任务摘要（种植科）.docx');
  const { code, out, talk } = await at.run('render --each-office --only 摘要 --format short');
  expect([code, out]).toEqual([0, '']);
  expect(talk.match(/无变化/gu)).toHaveLength(3);
  expect(documents(at)).toEqual(all);
});

test('names of offices become folders that every system allows', async () => {
  const hostile = campaign
    .replace('  - 执法大队\n', '  - "../执法大队"\n  - CON\n  - "con"\n')
    .replace('lead: 执法大队', 'lead: ["../执法大队", CON, "con"]');
  const at = world(hostile);
  await at.run('render --each-office --format short');
  const folders = documents(at).map((name) => name.split('/').slice(2, -1).join('/'));
  expect(folders.every((name) => /^offices\/[^/]+$/u.test(name))).toBe(true);
  expect(new Set(folders.map((name) => name.toLowerCase())).size).toBe(folders.length);
  expect(folders).toHaveLength(5);
});

test('a link in the place of an office’s folder is not followed', async () => {
  const at = world();
  const outside = join(at.folder, 'outside');
  mkdirSync(outside);
  mkdirSync(join(at.folder, 'out/禁烧/offices'), { recursive: true });
  symlinkSync(outside, join(at.folder, 'out/禁烧/offices/种植科'));
  writeFileSync(join(outside, 'mine.txt'), '');
  const { code, out } = await at.run('render --office 种植科 --format short');
  expect([code, codesIn(out)]).toEqual([1, expect.arrayContaining(['HT705'])]);
  expect(documents(at)).toEqual([]);
});
