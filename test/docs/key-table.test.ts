import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { forgottenPlaces, keyGroups, keyTableMark, printKeyTable } from './key-table.ts';
import { packageFolder } from './run-example.ts';

const tableIn = (path: string): string =>
  readFileSync(join(packageFolder, path), 'utf8').split(keyTableMark)[1] ?? '';

test('the manual lists every place where keys may stand', () => {
  expect(forgottenPlaces()).toEqual([]);
});

test('the table of all keys is the one of the schema (npx tsx test/docs/write-key-table.ts)', () => {
  expect(tableIn('docs/plan.md')).toBe(printKeyTable());
});

test('the English table has the same keys in the same places, and says something of each', () => {
  const groups = tableIn('docs/plan.en.md').split(/^### /mu).slice(1);
  const listed = groups.map((text) => {
    const [title = '', ...lines] = text.split('\n');
    const rows = [...lines.join('\n').matchAll(/^\| `(.+)`( required)? \| (.+) \|$/gmu)];
    return { title, keys: rows.map(([, key, required]) => ({ key, required: required !== undefined })) };
  });
  expect(listed).toEqual(
    keyGroups().map(({ en, keys }) => ({
      title: en,
      keys: keys.map(({ key, required }) => ({ key, required })),
    })),
  );
});
