import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Context } from '../../../src/cli/context.ts';
import { type Disk, nodeDisk } from '../../../src/output/disk.ts';
import type { FileWriter } from '../../../src/output/file-writer.ts';
import { createWorld, type World } from '../world.ts';
import { list, out, plan, planFile, summary } from './plan.ts';

const files = { [planFile]: plan, '名单.csv': list };
const command = 'render --units 名单.csv --format short';
const beside = `${out}/分发清单.new.csv`;

/** The real disk, some of whose calls do something else. */
const disk = (change: (real: FileWriter) => Partial<FileWriter>): Partial<Context> => ({
  disk: async (): Promise<Disk> => ({
    ...nodeDisk,
    files: { ...nodeDisk.files, ...change(nodeDisk.files) },
  }),
});

const failure = (code: string): Error => Object.assign(new Error(code), { code });

const documentsOf = (world: World) =>
  world
    .files()
    .filter((file) => file.startsWith('out/') && !file.endsWith('.csv'))
    .map((file) => [file, readFileSync(join(world.folder, file)).toString('base64')]);

const rows = (world: World, path = summary) => world.read(path).split('\r\n').slice(1, -1);

async function uninterrupted() {
  const world = createWorld(files);
  await world.run(command);
  return { documents: documentsOf(world), rows: rows(world) };
}

/** As after kill -9: nothing that the run would do any more is done, the removal of its temporary file neither. */
function killedAfter(calls: number): Partial<Context> {
  let left = calls;
  return disk((real) => {
    const dying = <Name extends keyof FileWriter>(name: Name): Partial<FileWriter> => ({
      [name]: (...given: unknown[]) => {
        left -= 1;
        if (left < 0) throw new Error('killed');
        return (real[name] as (...words: unknown[]) => unknown)(...given);
      },
    });
    const names = [
      'createFolder',
      'makeFolder',
      'createFile',
      'write',
      'close',
      'rename',
      'remove',
      'openToAppend',
    ] as const;
    return Object.assign({}, ...names.map(dying));
  });
}

describe('a run that was ended', () => {
  test('at any moment is gone on with, and gives what one run gives', async () => {
    const whole = await uninterrupted();
    for (let calls = 0; calls < 90; calls += 4) {
      const world = createWorld(files);
      await world.run(command, killedAfter(calls));
      const again = await world.run(command);
      expect({ calls, code: again.code }).toEqual({ calls, code: 0 });
      expect({ calls, rows: rows(world) }).toEqual({ calls, rows: whole.rows });
      const temporary = (path: unknown) => String(path).includes('.hongtou-');
      expect(documentsOf(world).filter(([path]) => !temporary(path))).toEqual(whole.documents);
    }
  });

  test('writes again only what the summary does not list', async () => {
    const world = createWorld(files);
    const abort = new AbortController();
    let done = 0;
    const interrupted = await world.run(command, {
      interrupted: abort.signal,
      clock: () => (done += 50),
      pause: async () => {
        if (done > 200) abort.abort();
      },
    });
    expect(interrupted.code).toBe(130);
    const listed = rows(world).length;
    expect(listed).toBeGreaterThan(0);
    expect(listed).toBeLessThan(12);
    const again = await world.run(command);
    expect(again.talk).toContain(`写出 ${12 - listed} 份，无变化 ${listed} 份`);
    expect({ documents: documentsOf(world), rows: rows(world) }).toEqual(await uninterrupted());
  });

  test('in the middle of a line of the summary', async () => {
    const world = createWorld(files);
    await world.run(command);
    const text = world.read(summary);
    world.write(summary, text.slice(0, text.lastIndexOf('西山镇') + 40));
    const again = await world.run(command);
    expect({ code: again.code, out: again.out }).toEqual({
      code: 0,
      out: expect.not.stringContaining('HT930'),
    });
    expect(world.read(summary)).toBe(text);
  });
});

describe('the summary', () => {
  test('does not count where the file is another one', async () => {
    const world = createWorld(files);
    await world.run(command);
    const text = world.read(summary);
    const [, hash = ''] = /\.docx,([0-9a-f]{64}),/u.exec(text) ?? [];
    world.write(summary, text.replace(hash, '0'.repeat(64)));
    expect((await world.run(command)).talk).toContain('无变化 12 份');
    expect(world.read(summary)).toBe(text);
  });

  test('is written beside while Excel has it open, and nothing of it is lost', async () => {
    const world = createWorld(files);
    await world.run('render --units 名单.csv --only 清单');
    const before = world.read(summary);
    const inExcel = disk((real) => ({
      openToAppend(path) {
        if (path.endsWith('分发清单.csv')) throw failure('EBUSY');
        return real.openToAppend(path);
      },
      rename(from, to) {
        if (to.endsWith('分发清单.csv')) throw failure('EPERM');
        real.rename(from, to);
      },
    }));
    const open = await world.run(command, inExcel);
    expect({ code: open.code, out: open.out }).toEqual({
      code: 1,
      out: expect.stringContaining(
        `error HT927 没能更新 ${summary}：正被 Excel 或别的程序打开（EPERM）；这次的分发清单放在 ${beside}`,
      ),
    });
    expect(world.read(summary)).toBe(before);
    expect(rows(world, beside)).toHaveLength(12);
    const closed = await world.run(command);
    expect({ code: closed.code, talk: closed.talk }).toEqual({
      code: 0,
      talk: expect.stringContaining('无变化 12 份'),
    });
    expect(world.files()).not.toContain(beside);
    expect(rows(world)).toHaveLength(12);
  });

  test('that somebody wrote into is kept', async () => {
    const world = createWorld(files);
    await world.run(command);
    const noted = world.read(summary).replace('依据', '依据,签收');
    world.write(summary, noted);
    const { out: printed, talk } = await world.run(command);
    const copy = `${out}/分发清单.2021-03-22.csv`;
    expect(printed).toContain(`info HT930 ${summary} 有人改过，原来的另存为 ${copy}`);
    expect(talk).toContain('无变化 12 份');
    expect(world.read(copy)).toBe(noted);
    expect(rows(world)).toHaveLength(12);
  });

  test('is no way out of the folder', async () => {
    const world = createWorld({ ...files, '别处.csv': '别动' });
    mkdirSync(join(world.folder, out), { recursive: true });
    symlinkSync(join(world.folder, '别处.csv'), join(world.folder, summary));
    expect((await world.run(command)).code).toBe(0);
    expect(world.read('别处.csv')).toBe('别动');
    expect(rows(world)).toHaveLength(12);
  });
});

describe('the disk', () => {
  test.each(['ENOSPC', 'EDQUOT'])('is full in the middle (%s): what is listed is there', async (code) => {
    const world = createWorld(files);
    let room = 7;
    const full = disk((real) => ({
      createFile(path) {
        room -= 1;
        if (room < 0) throw failure(code);
        return real.createFile(path);
      },
    }));
    const ran = await world.run(command, full);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('error HT703');
    expect(ran.out).toMatch(/error HT931 磁盘已满，6 个单位写好了 \d 个/u);
    const listed = rows(world);
    expect(listed.length).toBeGreaterThan(0);
    for (const row of listed) expect(world.files()).toContain(`${out}/${row.split(',')[5]}`);
    const again = await world.run(command);
    expect(again.code).toBe(0);
    expect({ documents: documentsOf(world), rows: rows(world) }).toEqual(await uninterrupted());
  });

  test('takes no more of the summary', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `第${index}医院`);
    const world = createWorld({ [planFile]: plan, '名单.csv': `单位名称\n${names.join('\n')}\n` });
    const appending = new Set<number>();
    const full = disk((real) => ({
      openToAppend(path) {
        const handle = real.openToAppend(path);
        appending.add(handle);
        return handle;
      },
      write(handle, bytes) {
        if (appending.has(handle)) throw failure('ENOSPC');
        return real.write(handle, bytes);
      },
    }));
    const ran = await world.run(`${command} --only 清单`, full);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('error HT927');
    expect(ran.out).toContain('error HT931 磁盘已满，100 个单位写好了 64 个');
    const again = await world.run(`${command} --only 清单`);
    expect(again.code).toBe(0);
    expect(rows(world)).toHaveLength(100);
  });

  test('does not let itself be written to', async () => {
    const world = createWorld({ ...files, 'out/秸秆/units': 'a file in the place of the folder' });
    const { code, out: printed } = await world.run(command);
    expect({ code, printed }).toEqual({ code: 1, printed: expect.stringContaining('error HT705') });
  });

  test('cannot be waited for as a whole: then for each file', async () => {
    const world = createWorld(files);
    let waited = 0;
    const ran = await world.run(
      command,
      disk((real) => ({
        syncDisk: () => false,
        sync(handle) {
          waited += 1;
          real.sync(handle);
        },
      })),
    );
    expect(ran.code).toBe(0);
    expect(waited).toBeGreaterThanOrEqual(12);
  });
});
