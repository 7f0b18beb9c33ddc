import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unzip } from '../writers/docx/unzip.ts';
import { createWorld, soundCampaign, type World } from './world.ts';

const folder = 'out/秸秆/对照';
const plan = 'plans/秸秆/campaign.yaml';
const edited = soundCampaign.replace('每日巡查重点地块。', '每日巡查重点地块和村道两侧。');
const written = [
  `${folder}/新旧对照表.docx`,
  `${folder}/秸秆禁烧专项行动实施方案（花脸稿）.docx`,
  `${folder}/秸秆禁烧任务清单（花脸稿）.docx`,
];

function git(world: World, ...args: readonly string[]): void {
  const identity = ['-c', 'user.name=某县', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  const date = '2021-03-05T10:00:00+08:00';
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  execFileSync('git', [...identity, ...args], { cwd: world.folder, stdio: 'ignore', env });
}

function repository(): World {
  const world = createWorld({ [plan]: soundCampaign });
  git(world, 'init', '-q');
  git(world, 'add', '.');
  git(world, 'commit', '-qm', '一');
  world.write(plan, edited);
  return world;
}

const documents = (world: World) => world.files().filter((path) => path.startsWith('out/'));

test('the table of changes and the documents that say something else', async () => {
  const world = repository();
  const { code, out, talk } = await world.run('diff --word');
  expect(code).toBe(0);
  expect(out).toContain('每日巡查重点地块。 → 每日巡查重点地块和村道两侧。');
  expect(talk.split('\n').slice(0, 3)).toEqual(written.map((path) => `已写出  ${path}`));
  expect(documents(world)).toEqual([...written].sort());
  const { out: text } = await world.run(['text', written[0] ?? '']);
  expect(text).toContain('修改前：HEAD（2021年3月5日）；修改后：现在的文件。');
  expect(text).toContain('每日巡查重点地块和村道两侧。');
});

test('a document that says the same is not written, nor anything where nothing changed', async () => {
  const world = repository();
  world.write(plan, soundCampaign.replace('为做好', '为切实做好'));
  await world.run('diff --word');
  expect(documents(world)).toEqual([written[0], written[1]].sort());
  world.write(plan, soundCampaign);
  expect((await world.run('diff --word --out 别处')).talk).toContain('内容相同');
  expect(world.files().some((path) => path.startsWith('别处'))).toBe(false);
});

test('made again they are the same, and what a person wrote into one is kept', async () => {
  const world = repository();
  await world.run('diff --word');
  const again = await world.run('diff --word');
  expect(again.talk.split('\n')[0]).toBe(`无变化  ${written[0]}`);
  world.write(written[0] ?? '', '不是这个程序写的');
  const left = await world.run('diff --word --format short');
  expect(left.code).toBe(1);
  expect(left.out).toContain('HT701');
  expect(readFileSync(join(world.folder, written[0] ?? ''), 'utf8')).toBe('不是这个程序写的');
  const forced = await world.run('diff --word --force');
  expect(forced.code).toBe(0);
  expect(forced.talk).toContain(`已更新  ${written[0]}`);
});

test('two folders, another place for the documents, and programs', async () => {
  const world = createWorld({ 'plans/甲/campaign.yaml': soundCampaign, 'plans/乙/campaign.yaml': edited });
  const { out } = await world.run('diff plans/甲 plans/乙 --out 送审 --format json');
  const paths = JSON.parse(out).outputs.map(({ path }: { readonly path: string }) => path);
  expect(paths).toEqual(written.map((path) => path.replace('out/秸秆', '送审/乙')));
  const { out: text } = await world.run(['text', '送审/乙/对照/新旧对照表.docx']);
  expect(text).toContain('修改前：plans/甲；修改后：plans/乙。');
});

test('a campaign that only one version has gives no document', async () => {
  const world = repository();
  world.write('plans/另一个/campaign.yaml', soundCampaign.replace('秸秆禁烧专项行动', '春耕'));
  world.write(plan, soundCampaign);
  const { out, code } = await world.run('diff --word');
  expect([code, documents(world)]).toEqual([0, []]);
  expect(out).toContain('新增计划 另一个');
});

test('references are printed as the documents print them, and each version by its own facts', async () => {
  const world = repository();
  const withFact = (text: string, day: string) =>
    soundCampaign
      .replace('topics:\n', `facts:\n  截止: ${day}\ntopics:\n`)
      .replace('每日巡查重点地块。', text);
  world.write(plan, withFact('【事实：截止】前巡查。', '3月22日'));
  git(world, 'commit', '-qam', '二');
  world.write(plan, withFact('【事实：截止】前逐块巡查。', '3月25日'));
  await world.run('diff --word');
  const { out } = await world.run(['text', written[0] ?? '']);
  expect(out).toContain('3月22日前巡查。');
  expect(out).toContain('3月25日前逐块巡查。');
  expect(out).not.toContain('【');
});

test('the author of the changes is who issues the document', async () => {
  const world = repository();
  await world.run('diff --word');
  const parts = await unzip(readFileSync(join(world.folder, written[1] ?? '')));
  const xml = Buffer.from(parts.get('word/document.xml') ?? []).toString('utf8');
  expect(new Set(xml.match(/w:author="[^"]*"/gu))).toEqual(new Set(['w:author="某县农业农村局"']));
});
