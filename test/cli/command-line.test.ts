import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { createWorld } from './world.ts';

describe('mistakes on the command line', () => {
  test.each([
    ['rendr', 'error HT811 没有命令“rendr”', 'render'],
    ['help rendr', 'error HT811 没有命令“rendr”', 'render'],
    ['--lang zh help fix', 'error HT811 没有命令“fix”', 'hongtou --help'],
    ['check --fromat json', 'error HT812 没有选项“--fromat”', '--format'],
    ['--langg zh', 'error HT812 没有选项“--langg”', '--lang'],
    ['check --format xml', 'error HT814 选项 --format 不能是“xml”', 'human, short, json, github'],
    ['check --max-warnings many', 'error HT814 选项 --max-warnings 不能是“many”', '0, 1, 2 …'],
    ['render --out', 'error HT813 缺少 --out <文件夹>', undefined],
    ['explain', 'error HT813 缺少 诊断代码或者键', undefined],
    ['explain a b', 'error HT815 命令 explain 后面写得太多', undefined],
  ])('%s', async (words, message, hint) => {
    const { code, out } = await createWorld().run(words);
    expect(code).toBe(2);
    expect(out.replace(/^错误/u, 'error').replace('\n  ', ' ')).toContain(message);
    if (hint !== undefined) expect(out).toContain(hint);
  });
});

describe('help', () => {
  test.each(['zh', 'en'])(
    'in %s names every command, and each has two examples or more',
    async (language) => {
      const world = createWorld();
      const { code, out } = await world.run(`--help --lang ${language}`);
      expect(code).toBe(0);
      const commands = ['check', 'render', 'new', 'schema', 'explain', 'doctor'];
      for (const command of commands) {
        expect(out).toContain(`  ${command}`);
        const own = await world.run(`${command} --help --lang ${language}`);
        expect(own.code).toBe(0);
        const examples = own.out.match(new RegExp(`^  hongtou ${command}`, 'gmu')) ?? [];
        expect(examples.length).toBeGreaterThanOrEqual(2);
      }
    },
  );

  test('of check', async () => {
    expect(`\n${(await createWorld().run('check --help')).out}`).toMatchInlineSnapshot(`
      "
      用法： hongtou check [options] [campaign...]

      检查计划；--fix 改正能自动改的

      参数：
        campaign                            计划：文件夹、campaign.yaml 或者文件夹名称；不写就是全部

      选项：
        --lang <zh|en>                      语言（不写就用系统的）
        --color <auto|always|never>         是否用颜色
        --format <human|short|json|github>  输出形式
        --max-warnings <数目>               提醒超过这个数目时按有问题退出
        --fix                               改正能自动改的地方（标点、括号、全称等），注释和排列不变；写之前先问
        --yes                               和 --fix 一起用：不问，直接写
        --dry-run                           和 --fix 一起用：不写文件，只列出会怎样改
        -h, --help                          显示用法

      例子：
        hongtou check
            检查全部计划
        hongtou check 冬季消防整治 --fix
            检查一个计划，能自动改的列出来，问过再改
      "
    `);
  });

  test.each(['README.md', 'README.zh-CN.md'])('%s names the commands without --format', async (file) => {
    const readme = readFileSync(file, 'utf8');
    const without = [];
    for (const command of Object.keys(commands)) {
      const { out } = await createWorld().run(`${command} --help`);
      if (!out.includes('--format')) without.push(command);
    }
    const said = readme.match(/`--format human[^`]*`([^`]*)/u)?.[1] ?? '';
    expect(Object.keys(commands).filter((command) => said.includes(command))).toEqual(without);
  });

  test('in Chinese has no English of the library', async () => {
    const { out } = await createWorld().run('render --help');
    expect(out).not.toMatch(/default|choices|display help|Usage|Options/u);
  });

  test('the version', async () => {
    expect((await createWorld().run('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});

describe('the language', () => {
  test.each([
    ['that of the system', 'x', 'en', 'There is no command'],
    ['the one asked for', 'x --lang zh', 'en', '没有命令'],
    ['the one asked for, written together', 'x --lang=en', 'zh', 'There is no command'],
  ] as const)('%s', async (_, words, systemLanguage, expected) => {
    expect((await createWorld().run(words, { systemLanguage })).out).toContain(expected);
  });
});
