import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { describe as say } from '../../src/i18n/describe.ts';
import { writeDocuments } from '../../src/output/write-documents.ts';
import {
  diskError,
  edited,
  inFolder,
  type MemoryDisk,
  memoryDisk,
  options,
  rendered,
  written,
} from './memory-disk.ts';

/** Outcomes as `id action`, findings as `code message`. */
async function run(disk: MemoryDisk, more: { dryRun?: boolean; force?: string } = {}, content = '新') {
  const found: Diagnostic[] = [];
  const documents = [rendered('通知', content), rendered('清单', content)];
  const outcomes = await writeDocuments(documents, { ...options, ...more }, (one) => found.push(one), disk);
  return {
    outcomes: outcomes.map(({ id, action }) => `${id} ${action}`),
    found: found.map((one) => `${one.code} ${say(one, 'zh').message}`),
    paths: outcomes,
  };
}

const isWriting = (name: string): boolean =>
  ['createFolder', 'makeFolder', 'createFile', 'write', 'rename', 'remove'].includes(name);

describe('writeDocuments', () => {
  it('writes what is missing and makes the folders', async () => {
    const disk = memoryDisk();
    expect(await run(disk)).toMatchObject({ outcomes: ['通知 written', '清单 written'], found: [] });
    expect(disk.texts()).toEqual({
      [inFolder('通知.docx')]: written('通知', '新'),
      [inFolder('清单.docx')]: written('清单', '新'),
    });
  });

  it('leaves what is up to date untouched: not one writing call', async () => {
    const disk = memoryDisk();
    disk.put(inFolder('通知.docx'), written('通知', '新'));
    disk.put(inFolder('清单.docx'), written('清单', '新'));
    expect((await run(disk)).outcomes).toEqual(['通知 unchanged', '清单 unchanged']);
    expect(disk.calls.filter(({ name, path }) => isWriting(name) && path.endsWith('.docx'))).toEqual([]);
  });

  it('replaces an older version, and one that was written for another document', async () => {
    const disk = memoryDisk();
    disk.put(inFolder('通知.docx'), written('通知', '旧'));
    disk.put(inFolder('清单.docx'), written('进展表', '新'));
    expect((await run(disk)).outcomes).toEqual(['通知 replaced', '清单 replaced']);
    expect(disk.texts()[inFolder('清单.docx')]).toBe(written('清单', '新'));
  });

  it.each([
    [
      'edited by hand',
      edited('通知', '旧'),
      'HT701 x/通知.docx 生成以后有人改过，保留不动；新生成的放在 x/通知.new.docx',
    ],
    [
      'edited by hand, though it would be up to date',
      edited('通知', '新'),
      'HT701 x/通知.docx 生成以后有人改过，保留不动；新生成的放在 x/通知.new.docx',
    ],
    [
      'of another program',
      '别人的文件',
      'HT701 x/通知.docx 不是 hongtou 生成的，保留不动；新生成的放在 x/通知.new.docx',
    ],
    ['empty', '', 'HT701 x/通知.docx 不是 hongtou 生成的，保留不动；新生成的放在 x/通知.new.docx'],
  ])('lays the new version beside a file that is %s', async (_, before, message) => {
    const disk = memoryDisk();
    disk.put(inFolder('通知.docx'), before);
    const first = await run(disk);
    expect(first).toMatchObject({ outcomes: ['通知 left', '清单 written'], found: [message] });
    expect(first.paths[0]?.newPath).toBe(inFolder('通知.new.docx'));
    expect(disk.texts()).toEqual({
      [inFolder('通知.docx')]: before,
      [inFolder('通知.new.docx')]: written('通知', '新'),
      [inFolder('清单.docx')]: written('清单', '新'),
    });
    // Once more: said again, nothing written; then with other content: the file beside it is replaced.
    const renames = () => disk.calls.filter(({ name }) => name === 'rename').length;
    const soFar = renames();
    expect((await run(disk)).found).toEqual([message]);
    expect(renames()).toBe(soFar);
    await run(disk, {}, '更新');
    expect(disk.texts()[inFolder('通知.new.docx')]).toBe(written('通知', '更新'));
    expect(disk.texts()[inFolder('通知.docx')]).toBe(before);
  });

  it.each(['~$通知.docx', '.~通知.docx', '.~lock.通知.docx#'])(
    'takes %s for a sign that it is open',
    async (lock) => {
      const disk = memoryDisk();
      disk.put(inFolder('通知.docx'), written('通知', '旧'));
      disk.put(inFolder(lock), '');
      expect(await run(disk)).toMatchObject({
        outcomes: ['通知 left', '清单 written'],
        found: ['HT702 x/通知.docx 正在被打开，保留不动；新生成的放在 x/通知.new.docx'],
      });
      expect(disk.texts()[inFolder('通知.docx')]).toBe(written('通知', '旧'));
      expect(disk.texts()[inFolder('通知.new.docx')]).toBe(written('通知', '新'));
    },
  );

  it('does not mind a lock on a document that is up to date', async () => {
    const disk = memoryDisk();
    disk.put(inFolder('通知.docx'), written('通知', '新'));
    disk.put(inFolder('~$通知.docx'), '');
    expect(await run(disk)).toMatchObject({ outcomes: ['通知 unchanged', '清单 written'], found: [] });
  });

  it.each(['EBUSY', 'EPERM', 'EACCES'])('takes %s on replacing for a sign that it is open', async (code) => {
    const disk = memoryDisk({
      before: ({ name, path }) => {
        if (name === 'rename' && path === inFolder('通知.docx')) throw diskError(code);
      },
    });
    disk.put(inFolder('通知.docx'), written('通知', '旧'));
    expect(await run(disk)).toMatchObject({
      outcomes: ['通知 left', '清单 written'],
      found: ['HT702 x/通知.docx 正在被打开，保留不动；新生成的放在 x/通知.new.docx'],
    });
    expect(Object.keys(disk.texts()).filter((path) => path.endsWith('.tmp'))).toEqual([]);
  });

  it('takes a file that may not even be read for one that is open', async () => {
    const disk = memoryDisk({
      before: ({ name, path }) => {
        if (name === 'readFile' && path === inFolder('通知.docx')) throw diskError('EBUSY');
      },
    });
    disk.put(inFolder('通知.docx'), written('通知', '旧'));
    expect((await run(disk)).outcomes).toEqual(['通知 left', '清单 written']);
  });

  it.each([
    ['edited', edited('通知', '新')],
    ['foreign', '别人的文件'],
  ])('gives up where the file for the new version is %s too', async (_, beside) => {
    const disk = memoryDisk();
    disk.put(inFolder('通知.docx'), edited('通知', '旧'));
    disk.put(inFolder('通知.new.docx'), beside);
    expect(await run(disk)).toMatchObject({
      outcomes: ['通知 failed', '清单 written'],
      found: ['HT704 x/通知.docx 保留不动，而 x/通知.new.docx 也打开着或有人改过，新生成的内容没有地方放'],
    });
    expect(disk.texts()[inFolder('通知.new.docx')]).toBe(beside);
  });

  it('gives up where the file for the new version is open too, unless it is up to date', async () => {
    const disk = memoryDisk();
    disk.put(inFolder('通知.docx'), edited('通知', '旧'));
    disk.put(inFolder('通知.new.docx'), written('通知', '旧'));
    disk.put(inFolder('~$通知.new.docx'), '');
    expect((await run(disk)).outcomes).toEqual(['通知 failed', '清单 written']);
    expect((await run(disk, {}, '旧')).outcomes).toEqual(['通知 left', '清单 replaced']);
  });

  it('removes the version beside a document once it is not needed, but never an edited one', async () => {
    const disk = memoryDisk();
    disk.put(inFolder('通知.new.docx'), written('通知', '旧'));
    disk.put(inFolder('清单.new.docx'), edited('清单', '旧'));
    expect((await run(disk)).found).toEqual([
      'HT708 x/通知.docx 已是最新，不再需要的 x/通知.new.docx 已删除',
    ]);
    expect(Object.keys(disk.texts()).sort()).toEqual(
      ['清单.docx', '清单.new.docx', '通知.docx'].map(inFolder).sort(),
    );
  });

  it.each(['link', 'folder', 'other'] as const)('refuses to write where a %s stands', async (kind) => {
    const disk = memoryDisk();
    disk.entries.set(inFolder('通知.docx'), { kind });
    const { outcomes, found } = await run(disk);
    expect(outcomes).toEqual(['通知 failed', '清单 written']);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^HT703 没能写入 x\/通知\.docx：/);
    expect(disk.entries.get(inFolder('通知.docx'))).toEqual({ kind });
  });

  it.each(['link', 'file', 'other'] as const)('uses no output folder that is a %s', async (kind) => {
    const disk = memoryDisk();
    disk.entries.set('/out', { kind: 'folder' });
    if (kind === 'file') disk.put('/out/x', '');
    else disk.entries.set('/out/x', { kind });
    const { outcomes, found } = await run(disk);
    expect(outcomes).toEqual(['通知 failed', '清单 failed']);
    expect(found[0]).toMatch(/^HT705 不能使用输出文件夹 x：/);
    expect(Object.keys(disk.texts()).filter((path) => path.endsWith('.docx'))).toEqual([]);
  });

  it('never reads or replaces a file too large to be ours, with force neither', async () => {
    const disk = memoryDisk();
    disk.put(inFolder('通知.docx'), 'x');
    const lstat = disk.files.lstat;
    const files = {
      ...disk.files,
      lstat: (path: string) => {
        const found = lstat(path);
        return path === inFolder('通知.docx') && found ? { ...found, size: 1e12 } : found;
      },
    };
    expect((await run({ ...disk, files }, { force: '2021-03-22' })).outcomes).toEqual([
      '通知 left',
      '清单 written',
    ]);
    expect(disk.texts()[inFolder('通知.docx')]).toBe('x');
  });

  it('gives up on a file that changes whenever it is looked at', async () => {
    let round = 0;
    const disk: MemoryDisk = memoryDisk({
      after: ({ name, path }) => {
        round += 1;
        if (name === 'readFile' && path === inFolder('通知.docx'))
          disk.put(path, written('通知', `别处${round}`));
      },
    });
    disk.put(inFolder('通知.docx'), written('通知', '旧'));
    expect(await run(disk)).toMatchObject({
      outcomes: ['通知 failed', '清单 written'],
      found: ['HT703 没能写入 x/通知.docx：别的程序正在不断改动它'],
    });
  });

  it('never replaces what a person saved between the look and the write', async () => {
    let saved = false;
    const disk: MemoryDisk = memoryDisk({
      after: ({ name }) => {
        if (name !== 'createFile' || saved) return;
        saved = true;
        disk.put(inFolder('通知.docx'), edited('通知', '旧'));
      },
    });
    disk.put(inFolder('通知.docx'), written('通知', '旧'));
    expect((await run(disk)).outcomes).toEqual(['通知 left', '清单 written']);
    expect(disk.texts()[inFolder('通知.docx')]).toBe(edited('通知', '旧'));
  });

  it.each(['../通知.docx', 'a/b.docx', '..', '通知', 'CON.docx', '通知 .docx', 'a\u202eb.docx'])(
    'throws at the unsafe name %j, which only a mistake of the program can bring',
    async (name) => {
      const wrong = [rendered('a', '新', name)];
      await expect(writeDocuments(wrong, options, () => undefined, memoryDisk())).rejects.toThrow(
        'safe file name',
      );
    },
  );

  it('throws at two documents with one name', async () => {
    const twice = [rendered('a', '新', 'A.docx'), rendered('b', '新', 'a.docx')];
    await expect(writeDocuments(twice, options, () => undefined, memoryDisk())).rejects.toThrow(
      'same file name',
    );
  });

  it('passes on an error that no disk reports', async () => {
    const broken = memoryDisk({
      before: ({ name }) => {
        if (name === 'sync') throw new TypeError('our own mistake');
      },
    });
    await expect(run(broken)).rejects.toThrow('our own mistake');
  });
});

describe('force', () => {
  const force = '2021-03-22';

  it.each([
    ['edited', edited('通知', '旧')],
    ['foreign', '别人的文件'],
  ])('keeps a dated copy of an %s file and replaces it', async (_, before) => {
    const disk = memoryDisk();
    disk.put(inFolder('通知.docx'), before);
    expect(await run(disk, { force })).toMatchObject({
      outcomes: ['通知 replaced', '清单 written'],
      found: ['HT706 已替换 x/通知.docx，原来的文件另存为 x/通知.2021-03-22.docx'],
    });
    expect(disk.texts()).toEqual({
      [inFolder('通知.docx')]: written('通知', '新'),
      [inFolder('通知.2021-03-22.docx')]: before,
      [inFolder('清单.docx')]: written('清单', '新'),
    });
  });

  it('keeps every different copy of a day, and an equal one only once', async () => {
    const disk = memoryDisk();
    for (const content of ['甲', '乙', '乙']) {
      disk.put(inFolder('通知.docx'), content);
      await run(disk, { force });
    }
    expect(disk.texts()).toMatchObject({
      [inFolder('通知.2021-03-22.docx')]: '甲',
      [inFolder('通知.2021-03-22-2.docx')]: '乙',
    });
    expect(Object.keys(disk.texts())).toHaveLength(4);
  });

  it('does not touch an open file', async () => {
    const disk = memoryDisk();
    disk.put(inFolder('通知.docx'), edited('通知', '旧'));
    disk.put(inFolder('~$通知.docx'), '');
    expect((await run(disk, { force })).outcomes).toEqual(['通知 left', '清单 written']);
    expect(disk.texts()[inFolder('通知.docx')]).toBe(edited('通知', '旧'));
  });

  it('replaces nothing where the copy cannot be kept', async () => {
    const disk = memoryDisk({
      before: ({ name, path }) => {
        if (name === 'rename' && path.includes('2021')) throw diskError('ENOSPC');
      },
    });
    disk.put(inFolder('通知.docx'), edited('通知', '旧'));
    expect((await run(disk, { force })).outcomes).toEqual(['通知 failed', '清单 written']);
    expect(disk.texts()[inFolder('通知.docx')]).toBe(edited('通知', '旧'));
  });

  it('throws at a date that is none', async () => {
    await expect(run(memoryDisk(), { force: '../2021' })).rejects.toThrow('not a date');
  });
});

describe('dry run', () => {
  it('says what would happen and changes nothing', async () => {
    const disk = memoryDisk();
    disk.put(inFolder('通知.docx'), edited('通知', '旧'));
    const before = disk.texts();
    expect(await run(disk, { dryRun: true })).toMatchObject({
      outcomes: ['通知 left', '清单 written'],
      found: ['HT701 x/通知.docx 生成以后有人改过，保留不动；新生成的将放在 x/通知.new.docx'],
    });
    expect((await run(disk, { dryRun: true, force: '2021-03-22' })).outcomes).toEqual([
      '通知 replaced',
      '清单 written',
    ]);
    expect(disk.texts()).toEqual(before);
    expect(disk.calls.filter(({ name }) => isWriting(name))).toEqual([]);
  });

  it('does not even need the folder', async () => {
    const disk = memoryDisk();
    expect((await run(disk, { dryRun: true })).outcomes).toEqual(['通知 written', '清单 written']);
    expect(disk.entries.size).toBe(0);
  });
});
