import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createWorld, soundCampaign, type World } from './world.ts';

const plan = 'plans/秸秆禁烧/campaign.yaml';

function git(
  world: World,
  ...args: readonly string[]
): { readonly code: number | null; readonly text: string } {
  const identity = ['-c', 'user.name=某县', '-c', 'user.email=a@example.com', '-c', 'core.quotePath=false'];
  const done = spawnSync('git', [...identity, ...args], {
    cwd: world.folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'zh_CN.UTF-8' },
  });
  return { code: done.status, text: done.stdout + done.stderr };
}

/** A repository whose two branches have changed the plan. */
async function branches(ours: string, theirs: string): Promise<World> {
  const world = createWorld({ [plan]: soundCampaign });
  execFileSync('git', ['init', '-q', '-b', 'main'], { cwd: world.folder });
  const ran = await world.run('merge-driver --setup');
  expect([ran.code, ran.out]).toEqual([0, '']);
  git(world, 'add', '.');
  git(world, 'commit', '-qm', '一');
  git(world, 'checkout', '-qb', '对方');
  world.write(plan, theirs);
  git(world, 'commit', '-qam', '二');
  git(world, 'checkout', '-q', 'main');
  world.write(plan, ours);
  git(world, 'commit', '-qam', '三');
  return world;
}

const earlier = soundCampaign.replace('2021年10月底前', '2021年9月底前');
const reworded = soundCampaign.replace('每日巡查重点地块', '每日早晚巡查重点地块');

test('git merges neighbouring fields of one task by it', async () => {
  const world = await branches(earlier, reworded);
  const merged = git(world, 'merge', '-q', '--no-edit', '对方');
  expect(merged.code, merged.text).toBe(0);
  expect(world.read(plan)).toBe(earlier.replace('每日巡查重点地块', '每日早晚巡查重点地块'));
  expect((await world.run('check')).code).toBe(0);
});

test('what both changed is marked, git says so, and check names the marks', async () => {
  const world = await branches(earlier, soundCampaign.replace('2021年10月底前', '2021年11月底前'));
  const merged = git(world, 'merge', '-q', '--no-edit', '对方');
  expect(merged.code).toBe(1);
  expect(merged.text).toContain('plans/秸秆禁烧/campaign.yaml  topics › 巡查 › tasks › 开展巡查 › deadline');
  expect(world.read(plan)).toContain(
    '<<<<<<< 我方\n        deadline: 2021年9月底前\n=======\n        deadline: 2021年11月底前\n>>>>>>> 对方\n',
  );
  expect((await world.run('check --format short')).out).toContain('HT1');
});

test('line ends stay ours, and setting up twice changes nothing', async () => {
  const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
  const world = createWorld({ [plan]: earlier, base: soundCampaign, ours: crlf(earlier), theirs: reworded });
  const ran = await world.run('merge-driver base ours theirs plan.yaml');
  expect(ran.code).toBe(0);
  expect(world.read('ours')).toBe(crlf(earlier.replace('每日巡查', '每日早晚巡查')));
  execFileSync('git', ['init', '-q'], { cwd: world.folder });
  world.write('.gitattributes', '*.png binary');
  await world.run('merge-driver --setup');
  const once = world.read('.gitattributes');
  expect(once).toBe('*.png binary\nplans/**/*.yaml merge=hongtou\n*.docx diff=hongtou\n');
  await world.run('merge-driver --setup');
  expect(world.read('.gitattributes')).toBe(once);
});

test('what cannot be merged is left alone', async () => {
  const world = createWorld({
    base: soundCampaign,
    ours: earlier,
    theirs: new Uint8Array([0xb8, 0xd5, 0xff, 0xfe]),
  });
  for (const [words, code] of [
    ['merge-driver', 'HT881'],
    ['merge-driver base ours theirs', 'HT882'],
    ['merge-driver base ours none', 'HT882'],
    ['merge-driver --setup', 'HT861'],
  ] as const) {
    const ran = await world.run(`${words} --format short`);
    expect([ran.code, ran.out.match(/HT\d+/u)?.[0]], words).toEqual([2, code]);
  }
  expect(world.read('ours')).toBe(earlier);
  expect(world.files()).not.toContain(join('.gitattributes'));
});
