import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createWorld, soundCampaign } from './world.ts';

const plan = 'plans/秸秆禁烧/campaign.yaml';
test('a document is printed with its tables', async () => {
  const world = createWorld({ [plan]: soundCampaign });
  await world.run('render');
  const { code, out } = await world.run(['text', 'out/秸秆禁烧/秸秆禁烧任务清单.docx']);
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "秸秆禁烧任务清单

    | 序号 | 主要任务 | 任务事项 | 工作内容 | 牵头单位 | 责任单位 | 完成时限 | 备注 |
    | 1 | 巡查 | 开展巡查 | 每日巡查重点地块。 | 县农业农村局 | 各乡镇人民政府 | 2021年10月底前 |  |
    "
  `);
});

test('several documents, each under its name', async () => {
  const world = createWorld({ [plan]: soundCampaign });
  await world.run('render');
  const { out } = await world.run(['text', ...world.files().filter((file) => file.endsWith('.docx'))]);
  expect(out.match(/^=== .*$/gmu)).toHaveLength(2);
});

test('what is no document is refused with its reason, and the others are still read', async () => {
  const world = createWorld({ [plan]: soundCampaign, 'a.docx': 'text', 'b.docx': 'PK\u0003\u0004' });
  await world.run('render');
  const files = ['a.docx', 'b.docx', 'c.docx', 'plans', 'out/秸秆禁烧/秸秆禁烧专项行动实施方案.docx'];
  const { code, out } = await world.run(['text', '--format', 'short', ...files]);
  expect(code).toBe(2);
  expect(out).toContain('每日巡查重点地块');
  expect(out.match(/^error HT871 .*$/gmu)).toMatchInlineSnapshot(`
    [
      "error HT871 没有读 a.docx：不是 .docx 文件",
      "error HT871 没有读 b.docx：文件不完整，后面的一段没有了",
      "error HT871 没有读 c.docx：没有这个文件",
      "error HT871 没有读 plans：这不是文件",
    ]
  `);
});

test('git shows documents by it', async () => {
  const world = createWorld({ [plan]: soundCampaign });
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      cwd: world.folder,
      encoding: 'utf8',
    });
  const program = join(import.meta.dirname, '../../dist/hongtou.cjs');
  git('init', '-q');
  git('config', 'diff.hongtou.textconv', `node '${program}' text`);
  world.write('.gitattributes', '*.docx diff=hongtou\n');
  await world.run('render');
  git('add', '.');
  git('commit', '-qm', '一');
  world.write(plan, soundCampaign.replace('每日巡查', '每日早晚巡查'));
  await world.run('render');
  const shown = git('-c', 'core.quotePath=false', 'diff', '--', 'out');
  expect(shown).toContain('+1.开展巡查。每日早晚巡查重点地块。');
});

test('render --text lays the text beside each document and renews it', async () => {
  const world = createWorld({ [plan]: soundCampaign });
  expect((await world.run('render --text')).code).toBe(0);
  const file = 'out/秸秆禁烧/秸秆禁烧任务清单.docx.txt';
  expect(world.read(file)).toContain('| 1 | 巡查 | 开展巡查 | 每日巡查重点地块。 |');
  world.write(plan, soundCampaign.replace('每日巡查', '每周巡查'));
  await world.run('render --text');
  expect(world.read(file)).toContain('每周巡查');
});
