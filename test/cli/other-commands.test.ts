import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examineShippedFiles } from '../../src/cli/doctor/shipped-files.ts';
import { nodeFileReader } from '../../src/source/file-reader.ts';
import { createWorld, soundCampaign } from './world.ts';

describe('new', () => {
  test('makes a campaign that renders without a change, and nothing to complain about', async () => {
    const world = createWorld();
    const { code, talk } = await world.run('new 冬季消防整治');
    expect(code).toBe(0);
    expect(talk).toContain('已建立 plans/冬季消防整治/campaign.yaml');
    expect(world.read('plans/冬季消防整治/campaign.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/campaign\.schema\.json\n/u,
    );
    expect(await world.run('check --max-warnings 0')).toMatchObject({ code: 0, out: '' });
    expect(await world.run('render')).toMatchObject({ code: 0, out: '' });
    expect(await world.run('schema --check')).toMatchObject({ code: 0 });
  });

  test('names the offices that there are', async () => {
    const world = createWorld({
      'plans/offices.yaml':
        'offices:\n  - 某区教育局\n  - { name: 安全科, parent: 某区教育局 }\n  - { name: 各学校, group: true }\n',
    });
    await world.run('new a');
    expect(world.read('plans/a/campaign.yaml')).toContain('issuer: 某区教育局 ');
    expect(world.read('plans/a/campaign.yaml')).toContain('responsible: 各学校\n');
    expect(await world.run('check --max-warnings 0')).toMatchObject({ code: 0, out: '' });
  });

  test.each([['2026: 第1阶段'], ['*重点* # 任务'], ['"引号"与\'撇号'], ['007'], ['yes'], ['a b']])(
    'takes the name %j to the letter',
    async (name) => {
      const world = createWorld();
      const { code } = await world.run(['new', name]);
      if (code === 2) return;
      expect(await world.run('check --max-warnings 0')).toMatchObject({ code: 0, out: '' });
    },
  );

  test.each([['../out'], ['a/b'], ['con'], ['.x'], ['templates'], ['a:b']])(
    'refuses the name %j',
    async (name) => {
      const world = createWorld();
      const { code, out } = await world.run(['new', name]);
      expect(code).toBe(2);
      expect(out).toContain('HT832');
      expect(world.files()).toEqual([]);
    },
  );

  test.each(['campaign.yaml', 'offices.yaml'])(
    'makes nothing where its sample %s is missing or empty',
    async (gone) => {
      const others = gone === 'campaign.yaml' ? 'offices.yaml' : 'campaign.yaml';
      for (const sample of [{}, { [`program/templates/new/${gone}`]: '' }]) {
        const files = {
          'program/package.json': '{ "version": "1.0.0" }',
          [`program/templates/new/${others}`]: 'name: a\n',
          ...sample,
        };
        const world = createWorld(files);
        const packageFolder = join(world.folder, 'program');
        const { code, out } = await world.run('new a --format short', { packageFolder });
        expect(code).toBe(2);
        expect(out).toContain(`HT835 程序自带的 templates/new/${gone} 缺失`);
        expect(world.files()).toEqual(Object.keys(files).sort());
      }
    },
  );

  test('changes nothing that exists', async () => {
    const world = createWorld({ 'plans/a/campaign.yaml': soundCampaign, 'plans/campaign.schema.json': '{}' });
    expect(await world.run('new a --format short')).toMatchObject({
      code: 2,
      out: 'error HT831 plans/a 已经有了，没有改动它\n',
    });
    await world.run('new b');
    expect(world.read('plans/a/campaign.yaml')).toBe(soundCampaign);
    expect(world.read('plans/campaign.schema.json')).toBe('{}');
  });

  test('asks only at a terminal', async () => {
    const world = createWorld();
    expect((await world.run('new --format short')).out).toBe('error HT833 请写上计划的名称\n');
    expect((await world.run('new', { ask: async () => undefined })).code).toBe(2);
    expect((await world.run('new', { ask: async () => ' 消防 ' })).code).toBe(0);
    expect(world.files()).toContain('plans/消防/campaign.yaml');
  });
});

describe('schema', () => {
  test('is written, found to be fresh, and found to be stale', async () => {
    const world = createWorld({ 'plans/a/campaign.yaml': soundCampaign });
    expect((await world.run('schema --check --format short')).out).toBe(
      'error HT841 plans/campaign.schema.json 还没有写出，或者不是这一版程序的\n',
    );
    expect(await world.run('schema')).toMatchObject({ code: 0, talk: '已写出 plans/campaign.schema.json\n' });
    expect(await world.run('schema --check')).toMatchObject({ code: 0 });
    expect(await world.run('schema')).toMatchObject({ talk: 'plans/campaign.schema.json 是最新的\n' });
    expect(JSON.parse(world.read('plans/campaign.schema.json'))).toHaveProperty('$schema');
  });
});

describe('explain', () => {
  test.each([
    ['HT121', '全角冒号'],
    ['ht121', '全角冒号'],
    ['ＨＴ１２１', '全角冒号'],
    ['deadline', '完成时限'],
    ['完成时限', 'deadline'],
  ])('%s', async (topic, expected) => {
    const { code, out } = await createWorld().run(['explain', topic]);
    expect(code).toBe(0);
    expect(out).toContain(expected);
  });

  test.each([
    ['HT12', 'HT1'],
    ['deadlin', 'deadline'],
  ])('suggests for %s', async (topic, suggestion) => {
    const { code, out } = await createWorld().run(['explain', topic]);
    expect(code).toBe(2);
    expect(out).toMatch(new RegExp(`是不是“${suggestion}`, 'u'));
  });
});

describe('doctor', () => {
  const programs: Readonly<Record<string, string>> = {
    'fc-list': '方正小标宋简体,FZXiaoBiaoSong\\-B05S\nFangSong,仿宋\nSimHei,黑体\n',
    git: 'git version 2.39.5\n',
  };

  test('tells what is there, what is missing, and what takes its place', async () => {
    const world = createWorld({ 'plans/a/campaign.yaml': soundCampaign });
    const { code, out } = await world.run('doctor', { runProgram: (program) => programs[program] });
    expect(code).toBe(0);
    expect(`\n${out}`).toMatchInlineSnapshot(`
      "
      ✓ Node.js 20.19.0（需要 20.19.0 以上）
      ✓ out 可以写入
      ! plans/campaign.schema.json 不是这一版程序的，请运行 hongtou schema
      ✓ 程序自带的模板完好
      ✓ 字体 方正小标宋简体
      ! 没有 仿宋_GB2312（用于正文），将由近似的 仿宋 代替
      ! 缺少字体 楷体_GB2312（用于二级标题）
      ✓ 字体 黑体
      ! 缺少字体 宋体（用于页码和表格）
          字体只影响本机显示和打印：Word 文件里写的是标准和样式规定的字体名称，在装有这些字体的电脑上打开即可
      ! 没有找到 LibreOffice
          不是必需；有它可以把 Word 文件转成 PDF 核对版面
      ✓ git：git version 2.39.5
      可以使用
      "
    `);
    expect(world.files()).toEqual(['plans/a/campaign.yaml']);
  });

  test('names the fonts of looks, and those of the standard only once', async () => {
    const look = 'look: { fonts: { text: 仿宋, title: 小标宋, table: 华文中宋 } }\n';
    const world = createWorld({
      'plans/a/campaign.yaml': `${soundCampaign}${look}`,
      'plans/b/campaign.yaml': ': [',
    });
    const { code, out } = await world.run('doctor', { runProgram: (program) => programs[program] });
    expect(code).toBe(0);
    expect(out).toContain('✓ 字体 仿宋\n');
    expect(out).toContain('缺少字体 华文中宋（用于计划里的样式）');
    expect(out.split('方正小标宋简体')).toHaveLength(2);
  });

  test('tells of templates of the program that are damaged, also of those that no document uses', async () => {
    const world = createWorld();
    cpSync(join(import.meta.dirname, '../../templates'), join(world.folder, 'package/templates'), {
      recursive: true,
    });
    world.write('package/package.json', readFileSync(join(import.meta.dirname, '../../package.json')));
    const told = async () => {
      const { code, out } = await world.run('doctor', { packageFolder: join(world.folder, 'package') });
      return { code, told: /[✓!✗] (程序自带的模板.*)/u.exec(out)?.[1] };
    };
    expect(await told()).toEqual({ code: 0, told: '程序自带的模板完好' });
    world.write('package/templates/order.md', '');
    rmSync(join(world.folder, 'package/templates/closings/letter.md'));
    rmSync(join(world.folder, 'package/templates/minutes.md'));
    world.write('package/templates/parts/imprint.md', '{{!-- 版记');
    world.write('package/templates/report.md', new Uint8Array(200));
    rmSync(join(world.folder, 'package/templates/new/offices.yaml'));
    const damaged = ['closings/letter.md', 'minutes.md', 'new/offices.yaml', 'order.md', 'parts/imprint.md'];
    expect(await told()).toEqual({
      code: 1,
      told: `程序自带的模板缺失或者损坏：${[...damaged, 'report.md'].map((name) => `templates/${name}`).join('、')}`,
    });
  });

  test('tells of templates of the program that are not as they were built', () => {
    const packageFolder = join(import.meta.dirname, '../..');
    const text = readFileSync(join(packageFolder, 'templates/letter.md'), 'utf8');
    const template = (built: string) => () => ({ text: built, partials: [], places: {}, specification: {} });
    const examined = examineShippedFiles(
      { packageFolder, reader: nodeFileReader },
      { letter: template(text), order: template('') },
    );
    expect(examined).toEqual({ damaged: [], changed: ['order.md'] });
  });

  test('an old Node.js is trouble', async () => {
    const { code, out } = await createWorld().run('doctor', { nodeVersion: '18.20.4' });
    expect(code).toBe(1);
    expect(out).toContain('✗ Node.js 18.20.4 太旧');
  });

  test('looks for files of fonts on Windows', async () => {
    const world = createWorld({ 'Windows/Fonts/simhei.ttf': '', 'Windows/Fonts/SIMFANG.TTF': '' });
    const { out } = await world.run('doctor', { environment: { WINDIR: `${world.folder}/Windows` } });
    expect(out).toContain('✓ 字体 黑体\n');
    expect(out).toContain('! 没有 仿宋_GB2312（用于正文），将由近似的 仿宋 代替');
    expect(out).toContain('! 缺少字体 宋体');
  });
});
