import { execFile } from 'node:child_process';
import {
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { type Disk, nodeDisk } from '../../src/output/disk.ts';
import { assignFileNames } from '../../src/output/safe-name.ts';
import { writeDocuments } from '../../src/output/write-documents.ts';
import { edited, rendered, stampOf, written } from './memory-disk.ts';

/** The real disk and process; documents are the short ones of the tests. */
const disk: Disk = { ...nodeDisk, readStamp: async (bytes) => stampOf(Buffer.from(bytes).toString()) };

let root = '';
let home = '';

beforeEach(() => {
  home = realpathSync.native(mkdtempSync(join(tmpdir(), 'hongtou-output-')));
  root = join(home, 'out');
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

const at = (name: string): string => join(root, 'x', name);
const put = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
const names = (): string[] => readdirSync(join(root, 'x')).sort();

async function run(ids: readonly string[], content = '新', folder = 'x') {
  const found: Diagnostic[] = [];
  const documents = ids.map((id) => rendered(id, content));
  const options = { root, folder, show: (path: string) => path };
  const outcomes = await writeDocuments(documents, options, (one) => found.push(one), disk);
  return { actions: outcomes.map(({ action }) => action), codes: found.map(({ code }) => code) };
}

describe('folders', () => {
  it('of one level are made, and it is told where something has the name', () => {
    expect(nodeDisk.files.makeFolder(join(home, '甲'))).toBe(true);
    expect(nodeDisk.files.makeFolder(join(home, '甲'))).toBe(false);
    writeFileSync(join(home, '乙'), '');
    expect(nodeDisk.files.makeFolder(join(home, '乙'))).toBe(false);
    expect(() => nodeDisk.files.makeFolder(join(home, '丙', '丁'))).toThrow(/ENOENT/);
  });

  it('are made level by level, and one that is there is fine', () => {
    const deep = join(home, '甲', '乙', '丙');
    nodeDisk.files.createFolder(deep);
    nodeDisk.files.createFolder(deep);
    expect(statSync(deep).isDirectory()).toBe(true);
  });

  it('below a file fail with the reason', () => {
    put(at('file'), 'x');
    expect(() => nodeDisk.files.createFolder(join(at('file'), '甲'))).toThrow(/ENOTDIR|EEXIST/);
  });

  it.runIf(process.platform === 'linux')('where the system allows none fail at once', () => {
    expect(() => nodeDisk.files.createFolder('/proc/hongtou/out')).toThrow(/ENOENT|EACCES|EPERM/);
  });
});

describe('on the real disk', () => {
  it('writes, leaves alone, and replaces in one step', async () => {
    expect(await run(['通知'])).toEqual({ actions: ['written'], codes: [] });
    const first = statSync(at('通知.docx'));
    expect(await run(['通知'])).toEqual({ actions: ['unchanged'], codes: [] });
    expect(statSync(at('通知.docx'))).toMatchObject({ ino: first.ino, mtimeMs: first.mtimeMs });
    // Somebody reads the old version under another name: it must not change below them.
    linkSync(at('通知.docx'), join(home, '旧版.docx'));
    expect(await run(['通知'], '更新')).toEqual({ actions: ['replaced'], codes: [] });
    expect(readFileSync(join(home, '旧版.docx'), 'utf8')).toBe(written('通知', '新'));
    expect(readFileSync(at('通知.docx'), 'utf8')).toBe(written('通知', '更新'));
    expect(names()).toEqual(['通知.docx']);
  });

  it('removes what a killed run left, not what another run is writing', async () => {
    const random = 'f'.repeat(32);
    const { host, process } = disk.run;
    const dead = `.hongtou-${host}-${process}-00000000-${random}.tmp`;
    // The process that started this test is alive as long as the test is.
    const alive = `.hongtou-${host}-${globalThis.process.ppid}-00000000-${random}.tmp`;
    put(at(dead), '半份文件');
    put(at(alive), '正在写的文件');
    await run(['通知']);
    expect(names()).toEqual([alive, '通知.docx'].sort());
  });

  it.each(['~$通知.docx', '.~通知.docx', '.~lock.通知.docx#'])('sees the lock file %s', async (lock) => {
    put(at('通知.docx'), written('通知', '旧'));
    put(at(lock), '');
    expect(await run(['通知', '清单'])).toEqual({ actions: ['left', 'written'], codes: ['HT702'] });
    expect(names()).toEqual(['清单.docx', '通知.docx', '通知.new.docx', lock].sort());
  });

  it('leaves an edited file alone', async () => {
    put(at('通知.docx'), edited('通知', '旧'));
    expect(await run(['通知'])).toEqual({ actions: ['left'], codes: ['HT701'] });
    expect(readFileSync(at('通知.docx'), 'utf8')).toBe(edited('通知', '旧'));
  });

  it('writes hostile titles as plain files in its folder', async () => {
    const titles = [
      '../../逃',
      '/etc/x',
      '..',
      'CON',
      'a\0b',
      '\u202egnp',
      'C:\\x',
      '~$锁',
      ' ',
      '字'.repeat(500),
      '$(touch x)',
      '-rf',
    ];
    const assigned = assignFileNames(titles.map((file, index) => ({ id: String(index), file })));
    const documents = [...assigned].map(([id, name]) => rendered(id, '新', name));
    const options = { root, folder: '../../逃', show: (path: string) => path };
    const outcomes = await writeDocuments(documents, options, () => undefined, disk);
    expect(outcomes.map(({ action }) => action)).toEqual(titles.map(() => 'written'));
    expect(readdirSync(home)).toEqual(['out']);
    expect(readdirSync(root)).toEqual(['／..／逃']);
    expect(readdirSync(join(root, '／..／逃')).sort()).toEqual([...assigned.values()].sort());
  });
});

describe.skipIf(process.platform === 'win32')('links', () => {
  it('replaces no link, whether it leads somewhere or nowhere', async () => {
    put(join(home, '别处.docx'), written('通知', '旧'));
    mkdirSync(join(root, 'x'), { recursive: true });
    symlinkSync(join(home, '别处.docx'), at('通知.docx'));
    symlinkSync(join(home, '不存在.docx'), at('清单.docx'));
    expect(await run(['通知', '清单', '方案'])).toEqual({
      actions: ['failed', 'failed', 'written'],
      codes: ['HT703', 'HT703'],
    });
    expect(readFileSync(join(home, '别处.docx'), 'utf8')).toBe(written('通知', '旧'));
    expect(lstatSync(at('通知.docx')).isSymbolicLink()).toBe(true);
    expect(readdirSync(home).sort()).toEqual(['out', '别处.docx'].sort());
  });

  it('lays no new version behind a link', async () => {
    put(at('通知.docx'), edited('通知', '旧'));
    symlinkSync(join(home, '别处.docx'), at('通知.new.docx'));
    expect(await run(['通知'])).toEqual({ actions: ['failed'], codes: ['HT704'] });
    expect(readdirSync(home)).toEqual(['out']);
  });

  it("follows no link to a campaign's folder", async () => {
    mkdirSync(join(home, '别处'));
    mkdirSync(root);
    symlinkSync(join(home, '别处'), join(root, 'x'));
    expect(await run(['通知'])).toEqual({ actions: ['failed'], codes: ['HT705'] });
    expect(readdirSync(join(home, '别处'))).toEqual([]);
  });

  it('writes to an output folder that is itself reached through a link', async () => {
    mkdirSync(join(home, '真'));
    symlinkSync(join(home, '真'), root);
    expect(await run(['通知'])).toEqual({ actions: ['written'], codes: [] });
    expect(readdirSync(join(home, '真', 'x'))).toEqual(['通知.docx']);
  });
});

describe('two runs at once', () => {
  it('do not disturb one another in one process', async () => {
    const runs = Array.from({ length: 8 }, (_, index) => run(['通知', '清单'], `版本${index % 3}`));
    for (const { actions } of await Promise.all(runs)) expect(actions).not.toContain('left');
    expect(names()).toEqual(['清单.docx', '通知.docx'].sort());
    const versions = [0, 1, 2].map((index) => written('通知', `版本${index}`));
    expect(versions).toContain(readFileSync(at('通知.docx'), 'utf8'));
  });

  it('do not disturb one another in several processes', async () => {
    const script = join(import.meta.dirname, 'write-often.ts');
    const start = (content: string) =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', script, root, content, '40']);
    const outputs = await Promise.all(['甲', '乙', '丙'].map(start));
    // Each run ends with its version, another run's, or the finding that the file keeps changing: never with less.
    for (const { stdout } of outputs)
      expect(stdout).toMatch(/^(?:(?:written|replaced|unchanged|failed) ){80}$/);
    expect(names()).toEqual(['清单.docx', '通知.docx'].sort());
    for (const id of ['通知', '清单']) {
      const versions = ['甲', '乙', '丙'].map((content) => written(id, content));
      expect(versions).toContain(readFileSync(at(`${id}.docx`), 'utf8'));
    }
  });
});
