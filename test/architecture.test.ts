import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const source = join(root, 'src');

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(source, name));

/** The table of src/README.md: folder → folders it may import. */
function importTable(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  for (const line of readFileSync(join(source, 'README.md'), 'utf8').split('\n')) {
    const row = /^\| ([a-z0-9]+) +\| (.*)\|$/.exec(line);
    if (row?.[1] !== undefined && row[2] !== undefined) {
      const targets = row[2].split(',').map((name) => name.trim());
      table.set(
        row[1],
        targets.filter((name) => name !== ''),
      );
    }
  }
  return table;
}

const folderOf = (file: string): string => relative(source, file).split(sep)[0]?.replace(/\.ts$/, '') ?? '';

test('every import follows the table in src/README.md', () => {
  const table = importTable();
  const broken: string[] = [];
  for (const file of files) {
    const from = folderOf(file);
    const allowed = table.get(from);
    if (allowed === undefined) broken.push(`${relative(root, file)}: folder ${from} is not in the table`);
    for (const [, target] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
      const to = folderOf(join(file, '..', target ?? ''));
      if (to !== from && to !== 'diagnostics' && !allowed?.includes(to)) {
        broken.push(`${relative(root, file)} imports ${to}`);
      }
    }
  }
  expect(broken).toEqual([]);
});

test('no source file is longer than 300 lines', () => {
  const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 301);
  expect(long.map((file) => relative(root, file))).toEqual([]);
});

test('only cli, what launches it and the ports touch the system', () => {
  const system = /from 'node:(fs|process|child_process|os)|\bprocess\.\w|Date\.now|new Date\(\)|Math\.random/;
  const ports = ['source/file-reader.ts', 'output/file-writer.ts', 'output/run-identity.ts'];
  const touching = files
    .filter((file) => system.test(readFileSync(file, 'utf8')))
    .map((file) => relative(source, file).split(sep).join('/'))
    .filter(
      (name) =>
        !name.startsWith('cli/') &&
        !name.startsWith('launch/') &&
        name !== 'main.ts' &&
        !ports.includes(name),
    );
  expect(touching).toEqual([]);
});
