import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { playStory } from './git-story.ts';
import { packageFolder } from './run-example.ts';

/** `UPDATE_DOCS=1` writes what is printed now into the pages; the difference is read before it is committed. */
test.each([
  ['docs/git.md', 'zh'],
  ['docs/git.en.md', 'en'],
] as const)(
  'what %s shows is what is printed',
  async (path, language) => {
    const page = readFileSync(join(packageFolder, path), 'utf8');
    const played = await playStory(page, language);
    if (process.env.UPDATE_DOCS) writeFileSync(join(packageFolder, path), played);
    else expect(played).toBe(page);
    expect(page.match(/^\$ /gmu)?.length).toBeGreaterThan(30);
  },
  120_000,
);
