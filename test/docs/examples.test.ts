import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describe as describeFinding } from '../../src/i18n/describe.ts';
import { openPackage } from '../../src/readers/docx/open-package.ts';
import { readText } from '../../src/readers/docx/read-text.ts';
import { parseDeadline } from '../../src/text/parse-deadline.ts';
import { writeDocx } from '../../src/writers/docx/write-docx.ts';
import { readManual } from './read-manual.ts';
import { packageFolder, runExample } from './run-example.ts';

const manuals = [
  'docs/plan.md',
  'docs/plan.en.md',
  'docs/house-style.md',
  'docs/house-style.en.md',
  'docs/look.md',
  'docs/look.en.md',
  'docs/check.md',
  'docs/check.en.md',
  'docs/units.md',
  'docs/units.en.md',
  'docs/offices.md',
  'docs/offices.en.md',
  'README.zh-CN.md',
];
const examplesOf = (path: string) => readManual(readFileSync(join(packageFolder, path), 'utf8'));

describe.each(manuals)('examples of %s', (path) => {
  test.each(examplesOf(path))('line $line has no findings', ({ files }) => {
    const { findings } = runExample(files);
    const told = findings.map((found) => `${found.code} ${describeFinding(found, 'en').message}`);
    expect(told.filter((line) => !isAboutPages(line))).toEqual([]);
  });
});

test('the example of the Chinese README becomes Word files that read as it says', async () => {
  const [example] = examplesOf('README.zh-CN.md');
  const documents = runExample(example?.files ?? {}).prepared?.documents ?? [];
  const texts = await Promise.all(
    documents.map(async ({ plan, laidOut }) => {
      const bytes = (await writeDocx(laidOut, { documentId: plan.id, inputsHash: '', program: 'test' }))
        .bytes;
      return textOf(bytes);
    }),
  );
  expect(documents.map(({ plan }) => plan.id)).toEqual(['通知', '任务清单']);
  expect(texts[0]).toContain('2026年12月20日前完成自查，任务分工见附件。');
  expect(texts[1]).toContain('检查消火栓和灭火器');
});

test.each(['docs/plan.md', 'docs/plan.en.md'])('deadlines that %s says are understood', (path) => {
  const [, section = ''] = readFileSync(join(packageFolder, path), 'utf8').split(/^## (?:时限|Deadlines)$/mu);
  const rows = section.split('```')[0]?.match(/^\|.*`.*\|$/gmu) ?? [];
  const deadlines = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/gu)].map(([, text = '']) => text));
  expect(deadlines.length).toBeGreaterThan(15);
  expect(deadlines.filter((text) => !parseDeadline(text).understood)).toEqual([]);
});

test.each(['plan', 'house-style', 'look', 'check', 'offices', 'units'])(
  'both languages of the manual %s show the same examples',
  (name) => {
    const shown = (path: string) => examplesOf(path).map(({ files }) => withoutComments(files));
    expect(shown(`docs/${name}.en.md`)).toEqual(shown(`docs/${name}.md`));
  },
);

/** What a person reads in a Word file. */
async function textOf(bytes: Uint8Array): Promise<string> {
  const opened = await openPackage(bytes);
  const read = opened.ok ? readText(opened.parts) : opened;
  return read.ok ? JSON.stringify(read.text.blocks) : `refused: ${JSON.stringify(read.refusal)}`;
}

/** Where a page happens to end (HT601) is no mistake of an example, and changes with every word of it. */
const isAboutPages = (told: string): boolean => told.startsWith('HT601 ');

/** Comments are in the language of the manual. */
const withoutComments = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([name, text]) => [name, text.replace(/ +# .*$/gmu, '')]);
