import { describe, expect, test } from 'vitest';
import { createWorld, soundCampaign } from './world.ts';

const repeated = soundCampaign.replace(
  'responsible: 各乡镇人民政府',
  'responsible: [各乡镇人民政府, 各乡镇人民政府]',
);
const silence = '        # hongtou-ignore HT371: 夏季、秋季各查一次\n';
const silenced = repeated.replace('        responsible:', `${silence}        responsible:`);
const unused = soundCampaign.replace('        responsible:', `${silence}        responsible:`);

describe('a silence', () => {
  test('keeps a warning from being shown and counted', async () => {
    const world = createWorld({ 'plans/a/campaign.yaml': repeated });
    expect((await world.run('check --max-warnings 0')).code).toBe(1);
    world.write('plans/a/campaign.yaml', silenced);
    const { code, out, talk } = await world.run('check --max-warnings 0');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(talk).toBe('没有发现问题（1 个计划）\n另有 1 条按注释（hongtou-ignore）不再提示\n');
    expect(JSON.parse((await world.run('check --format json')).out)).toMatchObject({
      warning_count: 0,
      silenced_count: 1,
    });
  });

  test('works in what a campaign includes', async () => {
    const [head = '', tail = ''] = silenced.split('    tasks:\n');
    const tasks = tail.slice(0, tail.indexOf('documents:')).replaceAll(/^ {6}/gmu, '');
    const rest = tail.slice(tail.indexOf('documents:'));
    const world = createWorld({
      'plans/a/campaign.yaml': `${head}    tasks: { include: 任务.yaml }\n${rest}`,
      'plans/a/任务.yaml': tasks,
    });
    expect(await world.run('check --max-warnings 0')).toMatchObject({ code: 0, out: '' });
  });

  test('works for render, too', async () => {
    const world = createWorld({ 'plans/a/campaign.yaml': silenced });
    expect(await world.run('render --max-warnings 0')).toMatchObject({ code: 0, out: '' });
    expect((await world.run('render --draft --only 清单')).out).toBe('');
  });

  test('cannot hide an error', async () => {
    const wrong = soundCampaign.replace('lead: 县农业农村局', 'lead: 县林业局');
    const text = wrong.replace('        lead:', '        # hongtou-ignore HT301: 尚未成立\n        lead:');
    const { code, out } = await createWorld({ 'plans/a/campaign.yaml': text }).run('check --format short');
    expect(code).toBe(1);
    expect(out).toMatch(/warning HT193 .*\n.*error HT301 /u);
  });
});

describe('a silence that silences nothing', () => {
  test.each(['check', 'render'])('is told by %s', async (command) => {
    const { code, out } = await createWorld({ 'plans/a/campaign.yaml': unused }).run(
      `${command} --format short`,
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^plans\/a\/campaign\.yaml:13:26: warning HT192 .*\n$/u);
  });

  test('is not told of a campaign that has errors, nor of a part of one', async () => {
    const broken = unused.replace('kind: task-list', 'kind: task-lisd');
    expect((await createWorld({ 'plans/a/campaign.yaml': broken }).run('check')).out).not.toContain('HT192');
    const world = createWorld({ 'plans/a/campaign.yaml': unused });
    expect((await world.run('render --only 清单')).out).toBe('');
    expect((await world.run('render --draft')).out).toBe('');
  });

  test('in a shared file is told only when no campaign uses it, and only when all were checked', async () => {
    const shared = (text: string) => `offices:\n  # hongtou-ignore HT107: 名称里就有\n  - ${text}\n`;
    const world = createWorld({
      'plans/offices.yaml': shared('某县\u200b林业局'),
      'plans/a/campaign.yaml': soundCampaign,
      'plans/b/campaign.yaml': soundCampaign,
    });
    expect(await world.run('check')).toMatchObject({ code: 0, out: '' });
    world.write('plans/offices.yaml', shared('某县林业局'));
    expect((await world.run('check --format short')).out).toBe(
      'plans/offices.yaml:2:20: warning HT192 这里说了不再提示 HT107，可是下面一行没有 HT107\n',
    );
    expect((await world.run('check a')).out).toBe('');
    world.write('plans/b/campaign.yaml', soundCampaign.replace('hongtou: 1', 'hongtou: 2'));
    expect((await world.run('check')).out).not.toContain('HT192');
  });

  test('in one campaign is told, whatever the others are like', async () => {
    const world = createWorld({
      'plans/a/campaign.yaml': unused,
      'plans/b/campaign.yaml': 'name：b\n',
    });
    expect((await world.run('check --format short')).out).toMatch(/a\/campaign\.yaml:13:26: warning HT192/u);
  });
});
