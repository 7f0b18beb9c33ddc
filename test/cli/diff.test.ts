import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createWorld, soundCampaign, type World } from './world.ts';

const plan = 'plans/秸秆 "禁烧"/campaign.yaml';

function git(world: World, ...args: readonly string[]): void {
  const identity = ['-c', 'user.name=某县', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...args], { cwd: world.folder, stdio: 'ignore' });
}

function repository(): World {
  const world = createWorld({ [plan]: soundCampaign });
  git(world, 'init', '-q');
  git(world, 'add', '.');
  git(world, 'commit', '-qm', '一');
  return world;
}

const edited = soundCampaign
  .replace('每日巡查重点地块。', '每日巡查重点地块和村道两侧。')
  .replace('2021年10月底前', '2021年11月15日前');

test('the last commit against the files as they are', async () => {
  const world = repository();
  world.write(plan, edited);
  const { code, out, talk } = await world.run('diff');
  expect(out).toMatchInlineSnapshot(`
    "秸秆 "禁烧"：HEAD → 现在的文件
      修改 1 处
    ~ 修改  任务  开展巡查
        内容：每日巡查重点地块。 → 每日巡查重点地块和村道两侧。
        完成时限：2021年10月底前 → 2021年11月15日前
    "
  `);
  expect(talk).toMatchInlineSnapshot(`
    "1 个计划有变化（HEAD → 现在的文件）
    "
  `);
  expect(code).toBe(0);
});

test('nothing has changed', async () => {
  const { code, out, talk } = await repository().run('diff');
  expect([code, out]).toEqual([0, '']);
  expect(talk).toContain('HEAD 和现在的文件内容相同');
});

test('two commits, one campaign, for programs', async () => {
  const world = repository();
  world.write(plan, edited);
  world.write('plans/另一个/campaign.yaml', soundCampaign.replace('秸秆禁烧专项行动', '春耕'));
  git(world, 'add', '.');
  git(world, 'commit', '-qm', '二');
  const { out } = await world.run([
    'diff',
    'HEAD~1',
    'HEAD',
    '--campaign',
    '秸秆 "禁烧"',
    '--format',
    'json',
  ]);
  const { comparison } = JSON.parse(out);
  expect(comparison.campaigns).toHaveLength(1);
  expect(comparison.campaigns[0].changes).toMatchObject([
    {
      kind: 'changed',
      subject: 'task',
      name: '开展巡查',
      fields: [
        { key: 'text', before: '每日巡查重点地块。', after: '每日巡查重点地块和村道两侧。' },
        { key: 'deadline', before: '2021年10月底前', after: '2021年11月15日前' },
      ],
      line: 10,
    },
  ]);
  const whole = await world.run('diff HEAD~1 HEAD');
  expect(whole.out).toContain('新增计划 另一个');
});

test('a renamed folder is the same campaign; a plan that was not committed is a new one', async () => {
  const world = repository();
  renameSync(join(world.folder, 'plans/秸秆 "禁烧"'), join(world.folder, 'plans/秸秆2021'));
  world.write('plans/另一个/campaign.yaml', soundCampaign.replace('秸秆禁烧专项行动', '春耕'));
  const { out } = await world.run('diff');
  expect(out).toBe('新增计划 另一个\n\n计划 秸秆 "禁烧" 改名为 秸秆2021\n');
});

test('the short format tells changes, too', async () => {
  const world = repository();
  world.write(plan, edited);
  const { out } = await world.run('diff --format short');
  expect(out).toContain('~ 修改  任务  开展巡查\n');
});

test('choices are told in words, and a name is not cut in the middle of its brackets', async () => {
  const world = repository();
  const title = '《关于做好秸秆禁烧工作的通知》（某某市人民政府办公室第一季度联席会议）的要求';
  world.write(
    plan,
    soundCampaign.replace(
      'documents:',
      `documents:
  - kind: notice
    id: 通知
    title: 关于某某的通知
    recipients: [各镇]
    body:
      - { text: ${title}，请照办。 }
      - { show: tasks }
`,
    ),
  );
  const { out } = await world.run('diff');
  expect(out).toContain('文种：通知\n    状态：草稿\n');
  expect(out).toContain('署名：加盖印章\n');
  expect(out).toContain('正文  《关于做好秸秆禁烧工作的通知》（某某市人民政府办…）（关于某某的通知）\n');
  expect(out).toContain('正文  任务（关于某某的通知）\n');
  const english = await world.run('diff --lang en');
  expect(english.out).toContain('signature: with a seal\n');
  git(world, 'commit', '-qam', '二');
  world.write(plan, world.read(plan).replace('id: 通知\n', 'id: 通知\n    signature: none\n'));
  expect((await world.run('diff')).out).toContain('署名：加盖印章 → 不署名\n');
});

test('two folders, without git', async () => {
  const world = createWorld({ 'plans/甲/campaign.yaml': soundCampaign, 'plans/乙/campaign.yaml': edited });
  const { out, code } = await world.run('diff plans/甲 plans/乙');
  expect(code).toBe(0);
  expect(out).toContain('完成时限：2021年10月底前 → 2021年11月15日前');
});

test('inside a subfolder of a repository, and from inside plans', async () => {
  const world = createWorld({ [`office/${plan}`]: soundCampaign });
  git(world, 'init', '-q');
  git(world, 'add', '.');
  git(world, 'commit', '-qm', '一');
  world.write(`office/${plan}`, edited);
  const { out } = await world.run('diff', { workingFolder: join(world.folder, 'office/plans') });
  expect(out).toContain('2021年11月15日前');
});

test('what cannot be compared is said', async () => {
  const world = createWorld({ [plan]: soundCampaign });
  expect((await world.run('diff --format short')).out).toContain('HT861');
  const inGit = repository();
  for (const [words, code] of [
    ['diff 没有', 'HT862'],
    ['diff HEAD --file a.docx', 'HT946'],
    ['diff --file a.docx --word', 'HT946'],
    ['diff --file a.docx --out b', 'HT946'],
    ['diff --file a.docx --force', 'HT946'],
    ['diff --file a.docx --issued', 'HT946'],
    ['diff --issued HEAD', 'HT946'],
    ['diff --output=x', 'HT812'],
    ['diff HEAD HEAD HEAD', 'HT864'],
    ['diff --campaign 没有', 'HT801'],
  ] as const) {
    const ran = await inGit.run(`${words} --format short`);
    expect([ran.code, ran.out.match(/HT\d+/u)?.[0]], words).toEqual([2, code]);
  }
  const looksLikeAnOption = await inGit.run(['diff', '--format', 'short', '--', '--output=x']);
  expect(looksLikeAnOption.out).toContain('HT862');
  const empty = createWorld({ [plan]: soundCampaign });
  git(empty, 'init', '-q');
  const nothing = await empty.run('diff --format short');
  expect([nothing.code, nothing.out.match(/HT\d+.*/u)?.[0]]).toEqual([
    2,
    expect.stringContaining('还没有提交过'),
  ]);
  const withoutGit = await inGit.run('diff --format short', {
    runGit: () => ({ ok: false, problem: 'missing' }),
  });
  expect(withoutGit.out).toContain('HT861');
});

test('errors of a version are counted, not listed', async () => {
  const world = repository();
  world.write(plan, edited.replace('lead: 县农业农村局', 'lead: 没有的局'));
  const { out } = await world.run('diff --format short');
  expect(out).toContain('HT863');
  expect(out).not.toContain('HT3');
});

test('links and odd names in a repository do no harm', async () => {
  const world = repository();
  mkdirSync(join(world.folder, 'plans/\u001b[31m红'), { recursive: true });
  world.write('plans/\u001b[31m红/campaign.yaml', soundCampaign.replace('秸秆禁烧', '别的'));
  const { out } = await world.run('diff');
  expect(out).not.toContain('\u001b');
});
