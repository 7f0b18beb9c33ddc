import { chmodSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeDisk } from '../../src/output/disk.ts';
import { nodeFileWriter } from '../../src/output/file-writer.ts';
import { createWorld, soundCampaign } from './world.ts';

/** A colon of the wrong width, a kind that is misspelt, a number that YAML would change; and a comment to keep. */
const slips = soundCampaign
  .replace('name: 秸秆', 'name：秸秆')
  .replace('kind: task-list', 'kind: task-lisd # 清单')
  .replace('topics:', 'facts: { 亩数: 12.50 }   # 亩\n\ntopics:');
const mended = soundCampaign
  .replace('kind: task-list', 'kind: task-list # 清单')
  .replace('topics:', 'facts: { 亩数: "12.50" }   # 亩\n\ntopics:');
const path = 'plans/a/campaign.yaml';

describe('check --fix', () => {
  test('makes the corrections that findings carry, and keeps everything else', async () => {
    const world = createWorld({ [path]: slips });
    const { code, out, talk } = await world.run('check --fix --yes');
    expect(world.read(path)).toBe(mended);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(`\n${talk}`).toMatchInlineSnapshot(`
      "
      plans/a/campaign.yaml:2  HT121  name：秸秆禁烧专项行动 → name: 秸秆禁烧专项行动
      plans/a/campaign.yaml:7  HT129  …: { 亩数: 12.50 }   # 亩 → …: { 亩数: "12.50" }   # 亩
      plans/a/campaign.yaml:25  HT204  kind: task-lisd # 清单 → kind: task-list # 清单
      已改正  plans/a/campaign.yaml  3 处
      没有发现问题（1 个计划）
      "
    `);
    expect(world.files()).toEqual([path]);
  });

  test('a second run changes nothing', async () => {
    const world = createWorld({ [path]: slips });
    await world.run('check --fix --yes');
    const before = statSync(join(world.folder, path)).ino;
    expect(await world.run('check --fix --yes')).toEqual({
      code: 0,
      out: '',
      talk: '没有可以自动改正的\n没有发现问题（1 个计划）\n',
    });
    expect(statSync(join(world.folder, path)).ino).toBe(before);
  });

  test('tells what is left to do', async () => {
    const world = createWorld({
      [path]: slips.replace('deadline: 2021年10月底前', 'deadlines: 2021年10月底前'),
    });
    world.write(path, world.read(path).replace('lead: 县农业农村局', 'lead: 无此单位'));
    const { code, out } = await world.run('check --fix --yes --format short');
    expect(code).toBe(1);
    expect(out).toMatch(/HT301/u);
    expect(out).not.toMatch(/HT121|HT129|HT204/u);
  });

  test('corrects included and shared files, too', async () => {
    const world = createWorld({
      'plans/offices.yaml': 'offices:\n  - name：某县林业局\n',
      'plans/a/任务.yaml': '- title：巡查\n',
      [path]: soundCampaign.replace(
        / {4}tasks:\n[\s\S]*?documents/u,
        '    tasks: { include: 任务.yaml }\ndocuments',
      ),
    });
    const { talk } = await world.run('check --fix --yes');
    expect(world.read('plans/offices.yaml')).toBe('offices:\n  - name: 某县林业局\n');
    expect(world.read('plans/a/任务.yaml')).toBe('- title: 巡查\n');
    expect(talk).toContain('已改正  plans/offices.yaml  1 处\n');
  });

  test('leaves what a comment silences', async () => {
    const slip = soundCampaign.replace('  - title: 巡查', '  - title: 巡查\n    text: 甲 #乙');
    expect((await createWorld({ [path]: slip }).run('check --fix --yes')).code).toBe(0);
  });

  test('200 corrections in one file', async () => {
    const facts = (quote: string) =>
      `facts:\n${Array.from({ length: 200 }, (_, at) => `  亩数${at}: ${quote}${at + 1}.50${quote}\n`).join('')}`;
    const world = createWorld({ [path]: `${soundCampaign}${facts('')}` });
    const { talk } = await world.run('check --fix --yes');
    expect(world.read(path)).toBe(`${soundCampaign}${facts('"')}`);
    expect(talk).toContain(`已改正  ${path}  200 处`);
  });
});

describe('what is asked', () => {
  test('without a terminal and without --yes nothing is written', async () => {
    const world = createWorld({ [path]: slips });
    const { code, out } = await world.run('check --fix --format short');
    expect(code).toBe(2);
    expect(out).toMatch(/^error HT851 有 \d 处可以自动改正/mu);
    expect(out).toContain('HT121');
    expect(world.read(path)).toBe(slips);
  });

  test.each([true, false])('at a terminal the answer %s counts', async (answer) => {
    const world = createWorld({ [path]: slips });
    let question = '';
    const confirm = async (asked: string) => {
      question = asked;
      return answer;
    };
    const { code } = await world.run('check --fix', { confirm });
    expect(question).toBe('把以上 3 处改进 1 个文件吗？');
    expect(world.read(path)).toBe(answer ? mended : slips);
    expect(code).toBe(answer ? 0 : 1);
  });

  test('nothing, where there is nothing to correct', async () => {
    expect((await createWorld({ [path]: soundCampaign }).run('check --fix')).code).toBe(0);
  });

  test('--dry-run only tells', async () => {
    const world = createWorld({ [path]: slips });
    const { code, talk, out } = await world.run('check --fix --dry-run --yes --format json');
    expect(code).toBe(1);
    expect(talk).toContain(`将改正  ${path}  3 处`);
    expect(world.read(path)).toBe(slips);
    expect(JSON.parse(out)).toMatchObject({
      fixes: [
        { code: 'HT121', file: path, line: 2, before: '：', after: ': ', written: false },
        { code: 'HT129', line: 7, before: '12.50', after: '"12.50"' },
        { code: 'HT204', line: 25, before: 'task-lisd', after: 'task-list' },
      ],
    });
  });

  test.each(['--yes', '--dry-run'])('%s means nothing alone', async (option) => {
    const { code, out } = await createWorld({ [path]: slips }).run(`check ${option} --format short`);
    expect({ code, out }).toEqual({ code: 2, out: `error HT816 选项 ${option} 要和 --fix 一起用\n` });
  });
});

describe('files', () => {
  test('keep their line ends and their byte order mark', async () => {
    const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    const world = createWorld({ [path]: windows(slips) });
    await world.run('check --fix --yes');
    expect(world.read(path)).toBe(windows(mended));
  });

  test('keep their permissions', async () => {
    const world = createWorld({ [path]: slips });
    chmodSync(join(world.folder, path), 0o640);
    await world.run('check --fix --yes');
    expect(statSync(join(world.folder, path)).mode & 0o777).toBe(0o640);
    expect(world.read(path)).toBe(mended);
  });

  test('that are read-only stay', async () => {
    const world = createWorld({ [path]: slips });
    chmodSync(join(world.folder, path), 0o444);
    const { code, out } = await world.run('check --fix --yes --format short');
    expect(code).toBe(1);
    expect(out).toContain(`error HT852 ${path} 是只读文件，没有改动它`);
    expect(out).toContain('HT121');
    expect(world.read(path)).toBe(slips);
  });

  test('that changed since they were read stay, and the change is not lost', async () => {
    const world = createWorld({ [path]: slips });
    const confirm = async () => {
      world.write(path, `${slips}# 另加一行\n`);
      return true;
    };
    const { code, out } = await world.run('check --fix --format short', { confirm });
    expect(code).toBe(1);
    expect(out).toContain(`error HT852 ${path} 刚刚被别人或者别的程序改过，没有改动它`);
    expect(world.read(path)).toBe(`${slips}# 另加一行\n`);
    expect(world.files()).toEqual([path]);
  });

  test('that cannot be written stay whole, and the others are corrected', async () => {
    const world = createWorld({ [path]: slips, 'plans/b/campaign.yaml': slips });
    const createFile = (wanted: string) => {
      if (wanted.includes('/a/')) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      return nodeFileWriter.createFile(wanted);
    };
    const disk = async () => ({ ...nodeDisk, files: { ...nodeFileWriter, createFile } });
    const { code, out } = await world.run('check --fix --yes --format json', { disk });
    expect(code).toBe(1);
    const { diagnostics, fixes } = JSON.parse(out);
    expect(diagnostics[0]).toMatchObject({
      code: 'HT852',
      message: `${path} 没能写入（ENOSPC），没有改动它`,
    });
    expect(diagnostics.slice(1).map(({ file }: { file: string }) => file)).not.toContain(
      'plans/b/campaign.yaml',
    );
    expect(fixes.map(({ written }: { written: boolean }) => written)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
    ]);
    expect([world.read(path), world.read('plans/b/campaign.yaml')]).toEqual([slips, mended]);
    expect(world.files()).toEqual([path, 'plans/b/campaign.yaml']);
  });

  test('that are not UTF-8 are left to a person', async () => {
    const gbk = Uint8Array.from([...Buffer.from('name: '), 0xbd, 0xd5, 0xb8, 0xd1, 0x0a]);
    const world = createWorld({ [path]: gbk });
    const { code, out } = await world.run('check --fix --yes --format short');
    expect(code).toBe(1);
    expect(out).toContain('HT104');
    expect(world.read(path)).toBe(Buffer.from(gbk).toString());
  });

  test.each([
    ['by its name', (world: string) => join(world, 'elsewhere'), undefined],
    ['by a link', () => 'plans/a', 'plans/a'],
  ])('outside of plans stay: %s', async (_, nameOf, link) => {
    const world = createWorld({ 'elsewhere/campaign.yaml': slips });
    mkdirSync(join(world.folder, 'plans'), { recursive: true });
    if (link !== undefined) symlinkSync(join(world.folder, 'elsewhere'), join(world.folder, link), 'dir');
    const { code, out } = await world.run([
      'check',
      '--fix',
      '--yes',
      '--format',
      'short',
      nameOf(world.folder),
    ]);
    expect(code).toBe(1);
    expect(out).toMatch(/HT852 .* 不在 plans 文件夹里/u);
    expect(world.read('elsewhere/campaign.yaml')).toBe(slips);
  });

  test.skipIf(process.platform === 'win32')('with hostile names cannot command the terminal', async () => {
    const name = 'a\u001b]0;b\u0007\n::error::x \u202e';
    const world = createWorld();
    mkdirSync(join(world.folder, 'plans', name), { recursive: true });
    writeFileSync(join(world.folder, 'plans', name, 'campaign.yaml'), slips);
    const { code, talk } = await world.run('check --fix --yes');
    expect(code).toBe(0);
    expect(world.read(`plans/${name}/campaign.yaml`)).toBe(mended);
    expect(talk).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|^::/mu);
  });

  test('are left alone after Ctrl+C', async () => {
    const world = createWorld({ [path]: slips });
    const { code } = await world.run('check --fix --yes', { interrupted: AbortSignal.abort() });
    expect(code).toBe(130);
    expect(world.read(path)).toBe(slips);
  });
});
