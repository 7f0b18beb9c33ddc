import { describe, expect, test } from 'vitest';
import { createWorld, soundCampaign } from './world.ts';

const withMistake = soundCampaign.replace('name: 秸秆', 'name：秸秆');
const withWarning = soundCampaign.replace('text: 每日巡查重点地块。', 'text: 每日巡查重点地块 #3组');

describe('check', () => {
  test('finds nothing in a sound campaign', async () => {
    const world = createWorld({ 'plans/秸秆/campaign.yaml': soundCampaign });
    expect(await world.run('check')).toEqual({ code: 0, out: '', talk: '没有发现问题（1 个计划）\n' });
  });

  test('shows a finding with its place, its line and the way out', async () => {
    const world = createWorld({ 'plans/秸秆/campaign.yaml': withMistake });
    const { code, out, talk } = await world.run('check');
    expect(code).toBe(1);
    expect(`\n${out}`).toMatchInlineSnapshot(`
      "
      错误 HT121 plans/秸秆/campaign.yaml:2:5
        “name”后面是全角冒号“：”，这里需要半角冒号加一个空格
        1 │ hongtou: 1
      > 2 │ name：秸秆禁烧专项行动
          │     ^^
        办法：改成：name: 秸秆禁烧专项行动

      "
    `);
    expect(talk).toBe(
      '1 个错误，0 个提醒。查看说明：hongtou explain HT121\n其中 1 处可以自动改正：hongtou check --fix\n',
    );
  });

  test('errors of one campaign do not hide those of another', async () => {
    const world = createWorld({
      'plans/a/campaign.yaml': withMistake,
      'plans/b/campaign.yaml': soundCampaign.replace('kind: task-list', 'kind: task-lisd'),
    });
    const { code, out } = await world.run('check --format short');
    expect(code).toBe(1);
    expect(out).toMatch(/^plans\/a\/campaign\.yaml:2:5: error HT121 /mu);
    expect(out).toMatch(/^plans\/b\/campaign\.yaml:\d+:11: error HT/mu);
  });

  test('warnings stop nothing unless they are too many', async () => {
    const world = createWorld({ 'plans/秸秆/campaign.yaml': withWarning });
    expect((await world.run('check')).code).toBe(0);
    expect((await world.run('check --max-warnings 1')).code).toBe(0);
    const { code, talk } = await world.run('check --max-warnings 0');
    expect(code).toBe(1);
    expect(talk).toContain('提醒 1 个，超过了 --max-warnings 0');
  });

  test('a finding in a shared file is told once', async () => {
    const world = createWorld({
      'plans/offices.yaml': 'offices：\n  - 甲\n',
      'plans/a/campaign.yaml': soundCampaign,
      'plans/b/campaign.yaml': soundCampaign,
    });
    const { out } = await world.run('check --format short');
    expect(out.match(/offices\.yaml/gu)).toHaveLength(1);
    // Offices that the broken file may have named are not called unknown.
    expect(out).not.toContain('HT301');
  });

  test('writes nothing', async () => {
    const world = createWorld({ 'plans/秸秆/campaign.yaml': soundCampaign });
    await world.run('check');
    expect(world.files()).toEqual(['plans/秸秆/campaign.yaml']);
  });
});

describe('naming a campaign', () => {
  const files = {
    'plans/秸秆/campaign.yaml': soundCampaign,
    'plans/展示/防汛/campaign.yaml': soundCampaign,
    'plans/展示/消防/campaign.yaml': soundCampaign,
    'plans/旧/消防/campaign.yaml': soundCampaign,
    'elsewhere/campaign.yaml': soundCampaign,
  };

  test.each([
    ['all', '', 4],
    ['by the name of its folder', '防汛', 1],
    ['by its path below plans', '展示/消防', 1],
    ['by its folder', 'plans/秸秆', 1],
    ['by its folder with a slash', 'plans/秸秆/', 1],
    ['by its file', 'plans/秸秆/campaign.yaml', 1],
    ['several at once, each once', '秸秆 plans/秸秆 防汛', 2],
    ['by a folder above', 'plans/展示', 2],
    ['outside of plans', 'elsewhere', 1],
    ['as macOS writes names', 'plans/秸秆'.normalize('NFD'), 1],
  ])('%s', async (_, words, count) => {
    const { code, talk } = await createWorld(files).run(`check ${words}`);
    expect({ code, talk }).toEqual({ code: 0, talk: `没有发现问题（${count} 个计划）\n` });
  });

  test('from inside of the project', async () => {
    const world = createWorld(files);
    const { code, out } = await world.run('check 防汛', { workingFolder: `${world.folder}/plans/秸秆` });
    expect({ code, out }).toEqual({ code: 0, out: '' });
  });

  test.each([
    ['unknown', '抗旱', 'error HT801 没有名叫“抗旱”的计划\n'],
    ['ambiguous', '消防', 'error HT803 名叫“消防”的计划不止一个\n'],
  ])('%s', async (_, name, out) => {
    expect(await createWorld(files).run(`check ${name} --format short`)).toMatchObject({ code: 2, out });
  });

  test('one wrong name does not keep the others from being checked', async () => {
    const world = createWorld({ ...files, 'plans/秸秆/campaign.yaml': withMistake });
    const { code, out } = await world.run('check 秸秆 抗旱 --format short');
    expect(code).toBe(2);
    expect(out).toContain('HT801');
    expect(out).toContain('HT121');
  });

  test('a near one is suggested', async () => {
    const { out } = await createWorld(files).run('check 展示/防讯');
    expect(out).toContain('是不是“展示/防汛”？');
  });

  test('no campaign at all', async () => {
    expect(await createWorld().run('check --format short')).toMatchObject({
      code: 2,
      out: 'error HT802 plans 里没有计划\n',
    });
  });
});

test('the checks of sense run, too', async () => {
  const deadline = '        deadline: 2021年10月底前\n';
  const nobodys = soundCampaign.replace(deadline, `${deadline}      - title: 清理秸秆\n`);
  const { out } = await createWorld({ 'plans/秸秆/campaign.yaml': nobodys }).run('check --format short');
  expect(out).toContain('HT370');
});
