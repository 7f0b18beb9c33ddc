import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { writeDocuments } from '../../src/output/write-documents.ts';
import {
  diskError,
  edited,
  type Faults,
  inFolder,
  Killed,
  type MemoryDisk,
  memoryDisk,
  options,
  rendered,
  written,
} from './memory-disk.ts';

/** One document of every kind: missing, outdated, up to date, edited, open, edited and to be forced. */
const documents = ['新建', '旧版', '最新', '改过', '打开'].map((id) => rendered(id, '新'));

const before: Readonly<Record<string, string>> = {
  [inFolder('旧版.docx')]: written('旧版', '旧'),
  [inFolder('旧版.new.docx')]: written('旧版', '更旧'),
  [inFolder('最新.docx')]: written('最新', '新'),
  [inFolder('改过.docx')]: edited('改过', '旧'),
  [inFolder('打开.docx')]: written('打开', '旧'),
  [inFolder('.~lock.打开.docx#')]: '',
};

const force = '2021-03-22';

function diskWithAll(faults: Faults): MemoryDisk {
  const disk = memoryDisk(faults);
  for (const [path, text] of Object.entries(before)) disk.put(path, text);
  return disk;
}

/** A run; its findings. */
async function run(disk: MemoryDisk, withForce: boolean) {
  const found: Diagnostic[] = [];
  const more = withForce ? { force } : {};
  const outcomes = await writeDocuments(documents, { ...options, ...more }, (one) => found.push(one), disk);
  return { outcomes, found };
}

/** All that may ever stand on the disk, temporary files aside. Nothing else is whole. */
const whole = new Set([
  ...Object.values(before),
  ...documents.map(({ id, contentHash }) => written(id, contentHash)),
]);

const temporary = (disk: MemoryDisk): string[] =>
  Object.keys(disk.texts()).filter((path) => path.endsWith('.tmp'));

function expectWhole(disk: MemoryDisk): void {
  for (const [path, text] of Object.entries(disk.texts())) {
    if (!path.endsWith('.tmp')) expect(whole, path).toContain(text);
  }
  // What a person changed is somewhere, to the letter.
  expect(Object.values(disk.texts())).toContain(edited('改过', '旧'));
}

/** The next run, without troubles and after the document was closed, sets everything right. */
async function expectHealed(disk: MemoryDisk, withForce: boolean): Promise<void> {
  disk.entries.delete(inFolder('.~lock.打开.docx#'));
  const next = memoryDisk({}, disk.entries);
  const { outcomes } = await run(next, withForce);
  expect(outcomes.map(({ action }) => action)).not.toContain('failed');
  expect(temporary(next)).toEqual([]);
  for (const { id, action } of outcomes) {
    const name = action === 'left' ? `${id}.new.docx` : `${id}.docx`;
    expect(next.texts()[inFolder(name)]).toBe(written(id, '新'));
  }
  expectWhole(next);
}

describe.each([false, true])('with force: %s', (withForce) => {
  it('has a disk on which something of everything happens', async () => {
    const disk = diskWithAll({});
    const { outcomes } = await run(disk, withForce);
    expect(outcomes.map(({ action }) => action)).toEqual([
      'written',
      'replaced',
      'unchanged',
      withForce ? 'replaced' : 'left',
      'left',
    ]);
    const called = new Set(disk.calls.map(({ name }) => name));
    // Folders are removed by `new --from` alone, and lists of units are all that is added to.
    const needed = Object.keys(disk.files).filter(
      (name) => name !== 'removeFolder' && name !== 'makeFolder' && name !== 'openToAppend',
    );
    expect([...called].sort()).toEqual(needed.sort());
    await expectHealed(disk, withForce);
  });

  it.each(['ENOSPC', 'EBUSY', 'EPERM', 'EACCES', 'EXDEV', 'EIO', 'EROFS', 'ENOENT'])(
    'survives %s at every call in turn',
    async (code) => {
      const calls = await countCalls(withForce);
      for (let failing = 0; failing < calls; failing += 1) {
        let failed = '';
        const disk = diskWithAll({
          before: ({ index, name }) => {
            if (index !== failing) return;
            failed = name;
            throw diskError(code);
          },
        });
        const { outcomes, found } = await run(disk, withForce);
        expectWhole(disk);
        if (failed !== 'remove') expect(temporary(disk)).toEqual([]);
        const failures = outcomes.filter(({ action }) => action === 'failed');
        // One document at most is hit, unless the folder itself cannot be used; and every failure has been said.
        if (found.some((one) => one.code === 'HT705')) expect(failures).toHaveLength(documents.length);
        else expect(failures.length).toBeLessThanOrEqual(1);
        const said = found.filter((one) => one.severity === 'error');
        expect(said).toHaveLength(found.some((one) => one.code === 'HT705') ? 1 : failures.length);
        await expectHealed(disk, withForce);
      }
    },
  );

  it.each(['createFile', 'write', 'sync', 'close', 'rename', 'remove', 'lstat', 'readFile', 'list'] as const)(
    'survives a disk on which every %s fails from some call on',
    async (broken) => {
      const calls = await countCalls(withForce);
      for (let first = 0; first < calls; first += 1) {
        const disk = diskWithAll({
          before: ({ index, name }) => {
            if (index >= first && name === broken) throw diskError('EIO');
          },
        });
        await run(disk, withForce);
        expectWhole(disk);
        if (broken !== 'remove') expect(temporary(disk)).toEqual([]);
        await expectHealed(disk, withForce);
      }
    },
  );

  it.each(['the program is killed', 'the power fails'])(
    'leaves every file whole when %s, at any call',
    async (how) => {
      const calls = await countCalls(withForce);
      for (let last = 0; last < calls; last += 1) {
        const disk = diskWithAll({
          before: ({ index }) => {
            if (index > last) throw new Killed();
          },
          after: ({ index }) => {
            if (index === last) throw new Killed();
          },
        });
        await expect(run(disk, withForce)).rejects.toThrow(Killed);
        if (how === 'the power fails') disk.losePower();
        expectWhole(disk);
        await expectHealed(disk, withForce);
      }
    },
  );
});

async function countCalls(withForce: boolean): Promise<number> {
  const disk = diskWithAll({});
  await run(disk, withForce);
  expect(disk.calls.length).toBeGreaterThan(50);
  return disk.calls.length;
}
