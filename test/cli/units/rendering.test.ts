import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeDisk } from '../../../src/output/disk.ts';
import { openPackage } from '../../../src/readers/docx/open-package.ts';
import { writeZip } from '../../../src/writers/docx/zip.ts';
import { createWorld } from '../world.ts';
import { list, out, plan, planFile, summary } from './plan.ts';

const files = { [planFile]: plan, '名单.csv': list };

describe('render --units', () => {
  test('writes a packet for each unit, in folders by district, and lists them', async () => {
    const world = createWorld(files);
    const { code, talk } = await world.run('render --units 名单.csv');
    expect({ code, talk }).toEqual({
      code: 0,
      talk: expect.stringContaining('6 个单位，写出 12 份'),
    });
    expect(talk).toContain(`分发清单  ${summary}`);
    expect(world.files().filter((file) => file.startsWith('out/'))).toEqual(
      [
        summary,
        ...[
          '东部片区/东山镇人民政府',
          '东部片区/北山镇人民政府（筹）',
          '东部片区/红旗农场',
          '县气象局',
          '西部片区/第3农场',
          '西部片区/西山镇人民政府',
        ].flatMap((unit) => [
          `${out}/${unit}/秸秆禁烧任务清单.docx`,
          `${out}/${unit}/秸秆禁烧进展情况表.docx`,
        ]),
      ].sort(),
    );
    const [head, first, , , , ...others] = world.read(summary).split('\r\n');
    expect(head).toBe('\ufeff单位名称,区县,联系人,联系电话,任务数,文件,哈希,依据');
    expect(first).toMatch(
      /^东山镇人民政府,东部片区,某某,0951-1234567,1,东部片区\/东山镇人民政府\/秸秆禁烧任务清单\.docx,[0-9a-f]{64},h[0-9a-f]{32}$/u,
    );
    expect(others.map((line) => line.split(',').slice(0, 5).join())).toContain('县气象局,,,,0');
  });

  test('each has its name in the forms, and its own tasks', async () => {
    const world = createWorld(files);
    await world.run('render --units 名单.csv');
    const text = async (unit: string) => (await world.run(`text ${out}/${unit}/秸秆禁烧任务清单.docx`)).out;
    const town = await text('东部片区/东山镇人民政府');
    expect(town).toContain('填报单位：东山镇人民政府');
    expect(town).toContain('开展巡查');
    expect(town).not.toContain('储备扑火物资');
    const bureau = await text('县气象局');
    expect(bureau).toContain('填报单位：县气象局');
    expect(bureau).toContain('储备扑火物资');
  });

  test('names the units without a task, and gives programs the counts', async () => {
    const world = createWorld(files);
    const { out: printed } = await world.run('render --units 名单.csv --format json');
    const { ok, units, diagnostics } = JSON.parse(printed);
    expect({ ok, units }).toEqual({
      ok: true,
      units: {
        unit_count: 6,
        done_count: 6,
        without_task_count: 1,
        documents: { written: 12, replaced: 0, unchanged: 0, left: 0, failed: 0 },
        summary,
      },
    });
    expect(
      diagnostics.map(({ code, message }: { code: string; message: string }) => [code, message]),
    ).toEqual([['HT925', '1 个单位在计划里没有自己的任务，发的是全部任务：县气象局']]);
  });

  test('a second run writes nothing', async () => {
    const world = createWorld(files);
    await world.run('render --units 名单.csv');
    const before = world.read(summary);
    const { code, talk } = await world.run('render --units 名单.csv');
    expect({ code, talk }).toEqual({ code: 0, talk: expect.stringContaining('6 个单位，无变化 12 份') });
    expect(world.read(summary)).toBe(before);
  });

  test('a changed plan replaces what it changes, and lists the new hashes', async () => {
    const world = createWorld(files);
    await world.run('render --units 名单.csv');
    world.write(planFile, plan.replace('每日巡查重点地块', '每日两次巡查重点地块'));
    const { code, talk } = await world.run('render --units 名单.csv');
    expect(code).toBe(0);
    expect(talk).toMatch(/更新 \d+ 份/u);
    const again = await world.run('render --units 名单.csv');
    expect(again.talk).toContain('无变化 12 份');
  });

  test('an edit of the plan leaves alone what says the same, and its hash; only the mark in the list is another', async () => {
    const world = createWorld(files);
    await world.run('render --units 名单.csv');
    const cells = () =>
      world
        .read(summary)
        .split('\r\n')
        .slice(1, -1)
        .map((line) => line.split(','));
    const before = cells();
    const form = `${out}/${before[0]?.[5]}`;
    const bytes = world.read(form);
    world.write(planFile, plan.replace('为做好秸秆禁烧工作', '为切实做好秸秆禁烧工作'));
    expect((await world.run('render --units 名单.csv --dry-run')).talk).toContain('无变化 12 份');
    expect((await world.run('render --units 名单.csv')).talk).toContain('无变化 12 份');
    const after = cells();
    expect(after.map((row) => row.slice(0, 7))).toEqual(before.map((row) => row.slice(0, 7)));
    expect(after.every((row, index) => row[7] !== before[index]?.[7])).toBe(true);
    expect(world.read(form)).toBe(bytes);

    // One kind of units has another task now: the others' forms keep their hashes.
    world.write(planFile, plan.replace('储备扑火物资。', '储备扑火物资和车辆。'));
    expect((await world.run('render --units 名单.csv --only 清单')).talk).toContain('更新 3 份，无变化 3 份');
    const changed = cells().filter((row, index) => row[6] !== before[index]?.[6]);
    expect(changed.map(([unit]) => unit)).toEqual(['红旗农场', '县气象局', '第3农场']);
  });

  test('a list of an older version is taken over: the stamps say what is in the files', async () => {
    const world = createWorld(files);
    await world.run('render --units 名单.csv');
    const now = world.read(summary);
    world.write(summary, now.replaceAll(/h[0-9a-f]{32}/gu, '0123456789012345'));
    expect((await world.run('render --units 名单.csv')).talk).toContain('无变化 12 份');
    expect(world.read(summary)).toBe(now);
  });

  test('--only writes one of the forms, and the others stay in the list', async () => {
    const world = createWorld(files);
    expect((await world.run('render --units 名单.csv --only 清单')).talk).toContain('写出 6 份');
    expect((await world.run('render --units 名单.csv --only 进展')).talk).toContain('写出 6 份');
    expect(world.read(summary).split('\r\n')).toHaveLength(1 + 12 + 1);
  });

  test('--dry-run says how many, and writes nothing', async () => {
    const world = createWorld(files);
    const before = world.files();
    expect((await world.run('render --units 名单.csv --dry-run')).talk).toContain('将写出 12 份');
    expect(world.files()).toEqual(before);
    await world.run('render --units 名单.csv');
    const written = world.read(summary);
    world.write(planFile, plan.replace('每日巡查重点地块', '每日两次巡查重点地块'));
    expect((await world.run('render --units 名单.csv --dry-run')).talk).toMatch(/将更新 \d+ 份/u);
    expect(world.read(summary)).toBe(written);
  });

  test('the parts of a list are the whole list', async () => {
    const whole = createWorld(files);
    await whole.run('render --units 名单.csv');
    const parts = createWorld(files);
    for (const part of ['1/3', '2/3', '3/3']) {
      expect((await parts.run(`render --units 名单.csv --shard ${part}`)).code).toBe(0);
    }
    const documents = (world: typeof whole) =>
      world
        .files()
        .filter((file) => file.endsWith('.docx'))
        .map((file) => [file, readFileSync(join(world.folder, file)).toString('base64')]);
    expect(documents(parts)).toEqual(documents(whole));
    const rows = ['1-3', '2-3', '3-3'].flatMap((part) =>
      parts.read(`${out}/分发清单-${part}.csv`).split('\r\n').slice(1, -1),
    );
    expect(rows.sort()).toEqual(whole.read(summary).split('\r\n').slice(1, -1).sort());
  });

  test('what the parts wrote counts for the whole list, which takes their summaries over', async () => {
    const whole = createWorld(files);
    await whole.run('render --units 名单.csv');
    const parts = createWorld(files);
    await parts.run('render --units 名单.csv --shard 1/2');
    await parts.run('render --units 名单.csv --shard 2/2');
    // Other parts of the same list find everything, too.
    expect((await parts.run('render --units 名单.csv --shard 1/3')).talk).toContain('无变化 4 份');
    const noted = parts.read(`${out}/分发清单-2-2.csv`).replace('依据', '依据,签收');
    parts.write(`${out}/分发清单-2-2.csv`, noted);

    // Told by the summaries: nothing is made again, and no document is opened to ask it what it is.
    let opened = 0;
    const { talk } = await parts.run('render --units 名单.csv', {
      disk: async () => ({
        ...nodeDisk,
        files: {
          ...nodeDisk.files,
          readFile(path) {
            if (path.endsWith('.docx')) opened += 1;
            return nodeDisk.files.readFile(path);
          },
        },
      }),
    });
    expect(talk).toContain('无变化 12 份');
    expect(opened).toBe(12);
    expect(parts.read(summary)).toBe(whole.read(summary));
    const lists = parts.files().filter((file) => file.startsWith(out) && file.endsWith('.csv'));
    expect(lists).toEqual([`${out}/分发清单-2-2.2021-03-22.csv`, summary]);
    expect(parts.read(`${out}/分发清单-2-2.2021-03-22.csv`)).toBe(noted);
  });

  test('tells of folders that cannot bear the name, and of units that left the list', async () => {
    const world = createWorld({ [planFile]: plan, '名单.csv': '单位名称\n甲/乙医院\n丙医院\n' });
    const first = await world.run('render --units 名单.csv --format short');
    expect(first.out).toContain('info HT926 1 个文件夹和名单里的名称不完全一样：甲/乙医院 → 甲／乙医院');
    world.write('名单.csv', '单位名称\n丙医院\n');
    const second = await world.run('render --units 名单.csv --format short');
    const told =
      'info HT929 units 文件夹里还有 1 处以前的文件，名单里已经没有这个单位，或者它换了地方，或者它已经没有这份表：甲／乙医院';
    expect(second.out).toContain(told);
    expect(world.read(summary)).not.toContain('甲/乙');
    expect(world.files()).toContain(`${out}/甲／乙医院/秸秆禁烧任务清单.docx`);
    expect((await world.run('render --units 名单.csv --format short')).out).toContain(told);
  });

  test('tells in every run of what a unit left behind that moved, and of nothing that is not ours', async () => {
    const run = async (world: ReturnType<typeof createWorld>, rows: string) => {
      world.write('名单.csv', `单位名称,区县\n${rows}`);
      const { out: printed } = await world.run('render --units 名单.csv --format short');
      return /HT929 .*：(.*)/u.exec(printed)?.[1];
    };
    const world = createWorld({ [planFile]: plan });
    world.write(`${out}/城关镇/我的记录.docx`, 'no document of ours');
    world.write(`${out}/别处/笔记/记录.txt`, '别动');
    expect(await run(world, '城关镇,\n甲医院,东区\n乙医院,东区\n')).toBeUndefined();
    const left = '东区/甲医院、城关镇/秸秆禁烧任务清单.docx、城关镇/秸秆禁烧进展情况表.docx';
    for (const _ of [1, 2]) expect(await run(world, '城关镇,\n甲医院,城关镇\n乙医院,东区\n')).toBe(left);

    // By its stamp, where the form has another name by now.
    world.write(
      planFile,
      plan
        .replaceAll('title: 秸秆禁烧任务', 'title: 禁烧任务')
        .replaceAll('title: 秸秆禁烧进展', 'title: 进展'),
    );
    const old = ['城关镇/城关镇', '城关镇/甲医院', '东区/乙医院'].flatMap((folder) =>
      ['任务清单', '进展情况表'].map((form) => `${folder}/秸秆禁烧${form}.docx`),
    );
    const all = [...old, ...left.split('、').slice(0, 2)].join('、');
    expect(await run(world, '城关镇,\n甲医院,城关镇\n乙医院,东区\n')).toBe(`${all}等`);
  });

  test('tells in every run of an old form in the folder of a unit that is still listed', async () => {
    const run = async (world: ReturnType<typeof createWorld>, words = '') => {
      const { out: printed } = await world.run(`render --units 名单.csv --format short ${words}`);
      return /HT929 .*：(.*)/u.exec(printed)?.[1];
    };
    const world = createWorld({ [planFile]: plan, '名单.csv': '单位名称\n红旗农场\n' });
    expect(await run(world)).toBeUndefined();
    expect(await run(world, '--only 清单')).toBeUndefined();
    // New versions and kept copies belong to their document, and what others put there is theirs.
    world.write(`${out}/红旗农场/秸秆禁烧任务清单.docx`, 'edited');
    world.write(`${out}/红旗农场/我的记录.docx`, 'no document of ours');
    expect(await run(world)).toBeUndefined();
    await world.run('render --units 名单.csv --force');
    expect(await run(world)).toBeUndefined();

    // Another title; a form that is none any more; a unit that others fill the form in for.
    const left = '红旗农场/秸秆禁烧进展情况表.docx';
    world.write(planFile, plan.replace('title: 秸秆禁烧进展情况表', 'title: 进展情况月报'));
    for (const words of ['', '', '--only 清单', '--dry-run']) expect(await run(world, words)).toBe(left);
    world.write(planFile, plan.slice(0, plan.indexOf('  - id: 进展')));
    expect(await run(world)).toBe(`${left}、红旗农场/进展情况月报.docx`);
  });

  test('what a person edited stays, the new one is laid beside it, and the row has no hash', async () => {
    const world = createWorld(files);
    await world.run('render --units 名单.csv');
    const path = `${out}/县气象局/秸秆禁烧任务清单.docx`;
    world.write(path, 'a file of somebody');
    const { code, out: printed } = await world.run('render --units 名单.csv --format short');
    expect({ code, printed }).toEqual({ code: 1, printed: expect.stringContaining('HT701') });
    expect(world.read(path)).toBe('a file of somebody');
    expect(world.files()).toContain(path.replace('.docx', '.new.docx'));
    expect(world.read(summary)).toMatch(/县气象局\/秸秆禁烧任务清单\.docx,,h[0-9a-f]{32}\r\n/u);
    const forced = await world.run('render --units 名单.csv --force');
    expect(forced.talk).toContain('更新 1 份，无变化 11 份');
    expect(world.files()).toContain(path.replace('.docx', '.2021-03-22.docx'));
  });

  test('a form that a unit filled in stays, and is nothing to be carried over to the plan', async () => {
    const world = createWorld(files);
    await world.run('render --units 名单.csv');
    const path = `${out}/县气象局/秸秆禁烧任务清单.docx`;
    const opened = await openPackage(readFileSync(join(world.folder, path)));
    if (!opened.ok) throw new Error('the form is no package');
    const body = Buffer.from(opened.parts.get('word/document.xml') ?? []).toString();
    const filled = Buffer.from(body.replace('储备扑火物资', '已储备扑火物资'));
    world.write(path, writeZip(new Map([...opened.parts, ['word/document.xml', filled]])));
    const { code, out: printed } = await world.run('render --units 名单.csv');
    expect({ code, printed }).toEqual({ code: 1, printed: expect.stringContaining('HT932') });
    expect(printed).toContain(`${path} 有人填过或者改过，保留不动；新的空白表已经放在`);
    expect(printed).toContain('是收回来的表，请移到别的文件夹存好');
    expect(printed).not.toMatch(/HT701|写回 campaign\.yaml/u);
  });

  test('thousands of edited forms do not push everything else away', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `第${index}医院`);
    const world = createWorld({ [planFile]: plan, '名单.csv': `单位名称\n${names.join('\n')}\n` });
    for (const name of names) world.write(`${out}/${name}/秸秆禁烧任务清单.docx`, 'edited');
    const { code, out: printed } = await world.run('render --units 名单.csv --only 清单 --format short');
    expect(code).toBe(1);
    expect(printed.match(/HT701/gu)).toHaveLength(20);
    expect(printed).toContain('warning HT928 另有 10 份文件没有覆盖或者没有写成');
  });
});

describe('render --units cannot begin', () => {
  test.each([
    ['render --units 没有.csv', 1, /error HT101/u],
    ['render --units 重名.csv', 1, /error HT904/u],
    ['render --shard 1/2', 2, /error HT923 选项 --shard 要和 --units 一起用/u],
    ['render --units 名单.csv --check', 2, /error HT923 选项 --check 不能和 --units 一起用/u],
    ['render --units 名单.csv --text', 2, /error HT923/u],
    ['render --units 名单.csv --shard 0/4', 2, /error HT814 选项 --shard 不能是“0\/4”/u],
    ['render --units 名单.csv --shard 5/4', 2, /error HT814/u],
    ['render --units 名单.csv --shard x', 2, /error HT814/u],
    ['render --units 名单.csv --only 方案', 2, /error HT924 “秸秆禁烧专项行动实施方案”不是表/u],
    ['render --units 名单.csv --only 清丹', 2, /error HT804 没有 id 为“清丹”的文件/u],
    ['render 没有 --units 名单.csv', 2, /error HT801/u],
  ])('%s', async (words, code, finding) => {
    const world = createWorld({ ...files, '重名.csv': '单位名称\n甲\n甲\n' });
    const ran = await world.run(`${words} --format short`);
    expect(ran.out).toMatch(finding);
    expect(ran.code).toBe(code);
    expect(world.files().filter((file) => file.startsWith('out/'))).toEqual([]);
  });

  test('with two campaigns and one list', async () => {
    const world = createWorld({ ...files, 'plans/防汛/campaign.yaml': plan });
    const ran = await world.run('render --units 名单.csv --format short');
    expect({ code: ran.code, out: ran.out }).toEqual({
      code: 2,
      out: 'error HT922 一份单位名单只用于一个计划，这里有 2 个\n',
    });
  });

  test('with a campaign that has no form', async () => {
    const world = createWorld({ ...files, [planFile]: plan.slice(0, plan.indexOf('  - id: 清单')) });
    const ran = await world.run('render --units 名单.csv --format short');
    expect({ code: ran.code, out: ran.out }).toEqual({
      code: 2,
      out: expect.stringContaining('error HT921 “秸秆禁烧专项行动”里没有可以发给单位填报的表'),
    });
  });

  test('with a campaign that has an error', async () => {
    const world = createWorld({ ...files, [planFile]: plan.replace('lead: 县农业农村局', 'lead: 县林业局') });
    const ran = await world.run('render --units 名单.csv');
    expect(ran.code).toBe(1);
    expect(ran.talk).toContain('有错误，一份也没有写出');
    expect(world.files().filter((file) => file.startsWith('out/'))).toEqual([]);
  });
});
