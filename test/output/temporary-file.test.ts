import { describe, expect, it } from 'vitest';
import { removeLeftovers, writeTemporaryFile } from '../../src/output/temporary-file.ts';
import { diskError, folder, inFolder, memoryDisk } from './memory-disk.ts';

const random = '0'.repeat(32);
const name = (host: string, process: number, start: string): string =>
  inFolder(`.hongtou-${host}-${process}-${start}-${random}.tmp`);

describe('writeTemporaryFile', () => {
  it('writes everything though each call takes a part only, and syncs before it closes', () => {
    const disk = memoryDisk();
    const bytes = Buffer.from('一份比一次写入要长的文件');
    const path = writeTemporaryFile(folder, bytes, disk.files, disk.run);
    expect(disk.texts()[path]).toBe(bytes.toString());
    expect(disk.calls.map((call) => call.name).join(' ')).toBe(`createFile ${'write '.repeat(6)}sync close`);
  });

  it('does without syncing where the file system cannot', () => {
    const disk = memoryDisk({
      before: (call) => {
        if (call.name === 'sync') throw diskError('EINVAL');
      },
    });
    expect(writeTemporaryFile(folder, Buffer.from('x'), disk.files, disk.run)).toContain('.tmp');
  });

  it('never opens a file that is there already', () => {
    const disk = memoryDisk();
    disk.put(name(disk.run.host, disk.run.process, disk.run.start).replace(/0(?=\.tmp)/, '1'), 'alt');
    expect(() => writeTemporaryFile(folder, Buffer.from('x'), disk.files, disk.run)).toThrow('EEXIST');
    expect(Object.values(disk.texts())).toEqual(['alt']);
  });
});

describe('removeLeftovers', () => {
  it('removes what dead runs of this machine left, and nothing else', () => {
    const disk = memoryDisk({}, new Map(), new Set([99]));
    const { host, process, start } = disk.run;
    const dead = [name(host, 12, 'ffffffff'), name(host, process, 'ffffffff')];
    const kept = [
      name(host, 99, 'ffffffff'),
      name(host, process, start),
      name('ffffffff', 12, 'ffffffff'),
      inFolder('通知.docx'),
      inFolder('.hongtou-x.tmp'),
      inFolder('a.tmp'),
      `${name(host, 12, 'ffffffff')}.docx`,
    ];
    for (const path of [...dead, ...kept]) disk.put(path, '');
    const linked = name(host, 13, 'ffffffff');
    disk.entries.set(linked, { kind: 'link' });
    removeLeftovers(folder, disk.files, disk.run);
    expect(Object.keys(disk.texts()).sort()).toEqual([...kept].sort());
    expect(disk.entries.has(linked)).toBe(true);
  });

  it('goes on where one of them cannot be removed', () => {
    const disk = memoryDisk({
      before: (call) => {
        if (call.name === 'remove' && call.path.includes('-12-')) throw diskError('EACCES');
      },
    });
    disk.put(name(disk.run.host, 12, 'ffffffff'), '');
    disk.put(name(disk.run.host, 13, 'ffffffff'), '');
    removeLeftovers(folder, disk.files, disk.run);
    expect(Object.keys(disk.texts())).toEqual([name(disk.run.host, 12, 'ffffffff')]);
  });
});
