import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listExamples } from './showcase.ts';
import { showcaseGroups } from './showcase-list.ts';
import { showcasePage } from './showcase-page.ts';

const docs = join(import.meta.dirname, '../../docs');
const pictures = join(docs, 'pictures/showcase');
const listed = showcaseGroups.flatMap(({ examples }) => examples.map(({ folder }) => folder));

test('every plan of the showcase is listed, begins with a Chinese sentence and names its file', () => {
  expect([...listed].sort()).toEqual(listExamples().map(({ folder }) => folder));
  for (const { folder, shows, file } of listExamples()) {
    expect(shows, folder).toMatch(/^[\p{Script=Han}].*。$/u);
    expect(file, folder).not.toBe('');
  }
});

test.each([
  ['showcase.md', 'zh'],
  ['showcase.en.md', 'en'],
] as const)(
  'docs/%s is that of the list (npx tsx test/standard/write-showcase-page.ts)',
  (file, language) => {
    expect(readFileSync(join(docs, file), 'utf8')).toBe(showcasePage(language));
  },
);

test('every example has a small picture (bash .ci/pictures)', () => {
  expect(readdirSync(pictures).sort()).toEqual(listed.map((folder) => `${folder}.png`).sort());
  const sizes = listed.map((folder) => statSync(join(pictures, `${folder}.png`)).size);
  expect(Math.max(...sizes)).toBeLessThan(60_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_500_000);
});
