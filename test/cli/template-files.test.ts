import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packageTemplates } from '../../src/cli/campaigns/template-files.ts';
import type { SourceFile } from '../../src/diagnostics/span.ts';
import { type FileReader, nodeFileReader } from '../../src/source/file-reader.ts';
import { loadFile } from '../../src/source/load-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hongtou-templates-'));
  mkdirSync(join(folder, 'sections'));
  writeFileSync(join(folder, 'notice.md'), '通知\n');
  writeFileSync(join(folder, 'sections', 'phase.md'), '阶段\n');
  writeFileSync(join(folder, 'README.txt'), '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A disk of its own that counts how often it is asked. */
function world() {
  let asked = 0;
  const told: string[] = [];
  const counted = <Answer>(answer: Answer): Answer => {
    asked += 1;
    return answer;
  };
  const reader: FileReader = {
    readFile: (path) => counted(nodeFileReader.readFile(path)),
    list: (path) => counted(nodeFileReader.list(path)),
    stat: (path) => counted(nodeFileReader.stat(path)),
    realPath: (path) => counted(nodeFileReader.realPath(path)),
  };
  const read = (path: string): SourceFile | undefined =>
    loadFile(path, `shown${path}`, reader, ({ code }) => void told.push(code));
  return {
    open: (shown = 'templates') => packageTemplates(folder, shown, reader, read),
    asked: () => asked,
    told,
  };
}

const texts = (found: readonly (readonly [string, SourceFile])[]) =>
  found.map(([name, { text }]) => [name, text]);

test('templates of the package are read once for all campaigns, in the order of their names', () => {
  const { open, asked } = world();
  const first = open();
  expect(first.read('sections/phase')?.text).toBe('阶段\n');
  expect(texts(first.all())).toEqual([
    ['notice', '通知\n'],
    ['sections/phase', '阶段\n'],
  ]);
  const before = asked();
  const second = open();
  expect(second.read('notice')).toBe(first.read('notice'));
  expect(second.all()).toEqual(first.all());
  expect(asked()).toBe(before);
  expect(open('../templates').read('notice')?.text).toBe('通知\n');
  expect(asked()).toBeGreaterThan(before);
});

test('another disk has its own', () => {
  expect(texts(world().open().all())).toHaveLength(2);
  writeFileSync(join(folder, 'notice.md'), '公告\n');
  expect(texts(world().open().all())).toContainEqual(['notice', '公告\n']);
});

test('one that cannot be read is told of once in each run, and read when it can be', () => {
  writeFileSync(join(folder, 'notice.md'), Buffer.from([0xff, 0xff, 0x41]));
  const { open, told } = world();
  const first = open();
  expect([first.read('notice'), first.read('notice'), first.all().length]).toEqual([undefined, undefined, 1]);
  expect(told).toEqual(['HT104']);
  expect(open().read('notice')).toBeUndefined();
  expect(told).toEqual(['HT104', 'HT104']);
  writeFileSync(join(folder, 'notice.md'), '通知\n');
  expect(open().all()).toHaveLength(2);
});
