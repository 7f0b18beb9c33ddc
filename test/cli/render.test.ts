import { renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeFileReader } from '../../src/source/file-reader.ts';
import { createWorld, soundCampaign } from './world.ts';

const plan = 'out/秸秆/秸秆禁烧专项行动实施方案.docx';
const list = 'out/秸秆/秸秆禁烧任务清单.docx';
const files = { 'plans/秸秆/campaign.yaml': soundCampaign };

describe('render', () => {
  test('writes every document, and tells path and time of each', async () => {
    const world = createWorld(files);
    const { code, out, talk } = await world.run('render');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(talk).toBe(`已写出  ${plan}  5 ms\n已写出  ${list}  5 ms\n`);
    const visible = world.files().filter((name) => !name.includes('.hongtou'));
    expect(visible).toEqual([plan, list, 'plans/秸秆/campaign.yaml'].sort());
  });

  test.each(['', '--lang en', '--color never --draft', '--lang=zh --only 方案'])(
    'is what is done without a command: %j',
    async (words) => {
      const world = createWorld(files);
      expect((await world.run(words)).code).toBe(0);
      expect(world.files()).toContain(plan);
    },
  );

  test('writes nothing again that is up to date, and again what is not', async () => {
    const world = createWorld(files);
    await world.run('render');
    expect((await world.run('render')).talk).toBe(`无变化  ${plan}\n无变化  ${list}\n`);
    world.write('plans/秸秆/campaign.yaml', soundCampaign.replace('秸秆禁烧任务清单', '禁烧任务清单'));
    const { talk } = await world.run('render');
    expect(talk).toContain(`无变化  ${plan}`);
    expect(talk).toContain('已写出  out/秸秆/禁烧任务清单.docx');
  });

  test('--draft renders a final document that lacks its number and date', async () => {
    const world = createWorld({
      'plans/秸秆/campaign.yaml': soundCampaign
        .replace(
          'kind: implementation-plan',
          'kind: notice\n    status: final\n    recipients: [各乡镇人民政府]',
        )
        .replace('title: 秸秆禁烧专项行动实施方案', 'title: 关于秸秆禁烧的通知'),
    });
    expect((await world.run('render --format short')).out).toMatch(/HT334.*\n.*HT334/u);
    expect((await world.run('render --draft')).code).toBe(0);
    expect(world.files()).toContain('out/秸秆/关于秸秆禁烧的通知.docx');
  });

  test('--only writes one document', async () => {
    const world = createWorld(files);
    await world.run('render --only 清单');
    expect(world.files()).toContain(list);
    expect(world.files()).not.toContain(plan);
  });

  test('--only with an id that is none', async () => {
    const { code, out } = await createWorld(files).run('render --only 清单表');
    expect(code).toBe(2);
    expect(out).toContain('HT804');
    expect(out).toContain('是不是“清单”？');
  });

  test('--out writes elsewhere', async () => {
    const world = createWorld(files);
    await world.run('render --out 成品');
    expect(world.files()).toContain(list.replace('out/', '成品/'));
  });

  test('--dry-run says what would be done', async () => {
    const world = createWorld(files);
    const { code, talk } = await world.run('render --dry-run');
    expect(code).toBe(0);
    expect(talk).toContain(`将写出  ${plan}`);
    expect(world.files()).toEqual(['plans/秸秆/campaign.yaml']);
  });

  test('--check says whether the documents are up to date', async () => {
    const world = createWorld(files);
    expect(await world.run('render --check')).toMatchObject({ code: 1 });
    await world.run('render');
    expect(await world.run('render --check')).toMatchObject({ code: 0, out: '' });
    world.write('plans/秸秆/campaign.yaml', soundCampaign.replace('每日巡查', '每周巡查'));
    const { code, talk } = await world.run('render --check');
    expect(code).toBe(1);
    expect(talk).toContain(`已过期  ${list}`);
  });

  test('a document that has another name now, or is gone from the plan, is told of and left', async () => {
    const world = createWorld({ 'plans/甲/campaign.yaml': soundCampaign });
    await world.run('render');
    const [old = ''] = world.files().filter((name) => name.endsWith('任务清单.docx'));
    world.write(
      'plans/甲/campaign.yaml',
      soundCampaign.replace('title: 秸秆禁烧任务清单', 'title: 责任分工表'),
    );
    const renamed = await world.run('render --format short');
    expect([renamed.code, renamed.out]).toEqual([
      0,
      `info HT709 ${old} 是以前写的，现在这份文件叫 责任分工表.docx\n`,
    ]);
    expect(world.files()).toContain(old);
    world.write('plans/甲/campaign.yaml', soundCampaign.replace('id: 清单', 'id: 表'));
    expect((await world.run('render --format short')).out).toContain('HT709');
    expect((await world.run('render --only 方案 --format short')).out).toBe('');
  });

  test('documents of a plan that was renamed or removed are told of and left', async () => {
    const world = createWorld({
      'plans/春季/甲/campaign.yaml': soundCampaign,
      'plans/乙/campaign.yaml': soundCampaign,
    });
    await world.run('render');
    const old = world.files().filter((name) => name.startsWith('out/春季/甲/') && name.endsWith('.docx'));
    expect(old.length).toBeGreaterThan(0);
    renameSync(join(world.folder, 'plans/春季/甲'), join(world.folder, 'plans/春季/丙'));
    const told = old.map((path) => `info HT709 ${path} 是以前写的，现在没有叫“甲”的计划\n`).join('');
    expect(await world.run('render --format short')).toMatchObject({ code: 0, out: told });
    expect(await world.run('render --check --format short')).toMatchObject({ code: 0, out: told });
    expect(world.files()).toEqual(expect.arrayContaining(old));
    // What is asked of one plan is not about others, and another folder may hold what others put there.
    expect((await world.run('render 春季/丙 --format short')).out).toBe('');
    expect((await world.run('render --out 别处 --format short')).out).toBe('');
  });

  test('a document that a person edited is left, and the run says so', async () => {
    const world = createWorld(files);
    await world.run('render');
    world.write(list, 'by hand');
    const { code, talk } = await world.run('render');
    expect(code).toBe(1);
    expect(talk).toContain(`未覆盖  ${list}`);
    expect(world.read(list)).toBe('by hand');
    expect((await world.run('render --force')).code).toBe(0);
    expect(world.read(list)).not.toBe('by hand');
    expect(world.read(list.replace('.docx', '.2021-03-22.docx'))).toBe('by hand');
  });

  test('errors of one campaign stop its documents, and only those', async () => {
    const world = createWorld({
      ...files,
      'plans/错/campaign.yaml': soundCampaign.replace('lead: 县农业农村局', 'lead: 没有的单位'),
    });
    const { code, talk } = await world.run('render');
    expect(code).toBe(1);
    expect(talk).toContain('plans/错 有错误，一份也没有写出');
    expect(world.files()).toContain(plan);
    expect(world.files().filter((path) => path.startsWith('out/错'))).toEqual([]);
  });

  test('campaigns in groups get folders in groups', async () => {
    const world = createWorld({ 'plans/展示/秸秆/campaign.yaml': soundCampaign });
    await world.run('render');
    expect(world.files()).toContain(list.replace('out/', 'out/展示/'));
  });

  test('wording of the bureau goes before that of the program, that of the campaign before both', async () => {
    const world = createWorld(files);
    await world.run('render');
    world.write('plans/templates/table/owners.md', '{{#each 没有}}');
    const { code, out } = await world.run('check');
    expect(code).toBe(1);
    expect(out).toContain('plans/templates/table/owners.md');
  });

  test('the same input gives the same bytes', async () => {
    const [one, other] = [createWorld(files), createWorld(files)];
    await one.run('render');
    await other.run('render');
    expect(one.read(plan)).toBe(other.read(plan));
    expect(one.read(list)).toBe(other.read(list));
  });

  test('Ctrl+C ends between two documents', async () => {
    const world = createWorld(files);
    const interruption = new AbortController();
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
      if (pauses === 2) interruption.abort();
    };
    const { code, talk } = await world.run('render', { interrupted: interruption.signal, pause });
    expect(code).toBe(130);
    expect(talk).toContain('已中断');
    expect(world.files().filter((path) => path.startsWith('out/'))).toEqual([plan]);
  });

  test('an output folder that cannot be used is a finding', async () => {
    const world = createWorld({ ...files, out: 'a file' });
    const { code, out } = await world.run('render');
    expect(code).toBe(1);
    expect(out).toContain('HT705');
  });

  test('a plan that leads out of its folder by a link is refused', async () => {
    const world = createWorld({ 'secret.yaml': '- title: 甲\n', ...files });
    symlinkSync(join(world.folder, 'secret.yaml'), join(world.folder, 'plans/秸秆/t.yaml'));
    world.write(
      'plans/秸秆/campaign.yaml',
      soundCampaign.replace(/topics:\n(?: .*\n)+/u, 'topics: { include: t.yaml }\n'),
    );
    const { code, out } = await world.run('render --format short');
    expect(code).toBe(1);
    expect(out).toContain('HT152');
  });

  test('a plan that may not be read', async () => {
    const readFile = (path: string): Uint8Array => {
      if (!path.endsWith('campaign.yaml')) return nodeFileReader.readFile(path);
      throw Object.assign(new Error('permission denied'), { code: 'EACCES' });
    };
    const world = createWorld(files);
    const { code, out } = await world.run('check --format short', {
      reader: { ...nodeFileReader, readFile },
    });
    expect(code).toBe(1);
    expect(out).toContain('HT102');
  });
});

describe('a mistake of the program', () => {
  test('is told as one, with exit code 3, in the format asked for', async () => {
    const reader = {
      readFile: () => {
        throw new TypeError('out of luck');
      },
      list: () => [{ name: 'campaign.yaml', kind: 'file' as const }],
      stat: (path: string) => ({
        kind: path.endsWith('.yaml') ? ('file' as const) : ('folder' as const),
        size: 1,
      }),
      realPath: (path: string) => path,
    };
    const { code, out, talk } = await createWorld().run('check --format json', { reader });
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({ ok: false, diagnostics: [{ code: 'HT899' }] });
    expect(talk).toContain('TypeError: out of luck');
  });
});
