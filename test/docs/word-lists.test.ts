import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageFolder } from './run-example.ts';
import { printWordLists } from './word-lists.ts';

test('the page of word lists is the one of the data (npx tsx test/docs/write-word-lists.ts)', () => {
  expect(readFileSync(join(packageFolder, 'docs', 'word-lists.md'), 'utf8')).toBe(printWordLists());
});
