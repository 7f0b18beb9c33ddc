import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTemplateFiles } from './read-templates.ts';
import { templateReference } from './template-reference.ts';

const path = join(import.meta.dirname, '..', '..', 'docs', 'templates.md');
const begin = '<!-- 以下由测试核对 checked by a test -->\n';
const end = '\n<!-- 以上由测试核对 -->';

/** `UPDATE_DOCS=1 npx vitest run --config test/vitest.config.ts test/compose/docs` writes the tables anew. */
test('docs/templates.md lists every template with the names it may use', () => {
  const page = readFileSync(path, 'utf8');
  const [before = '', rest = ''] = page.split(begin);
  const [written = '', after = ''] = rest.split(end);
  const reference = templateReference();
  if (process.env.UPDATE_DOCS) writeFileSync(path, `${before}${begin}${reference}${end}${after}`);
  else expect(written).toBe(reference);
});

test('it names every partial, and no template that is not there', () => {
  const page = readFileSync(path, 'utf8');
  const names = [...readTemplateFiles().keys()];
  expect(names.filter((name) => !page.includes(name))).toEqual([]);
  const mentioned = [
    ...page.matchAll(/`((?:parts|sections|table|openings|closings|heads)\/[a-z-]+)(?:\.md)?`/gu),
  ].map(([, name]) => name);
  expect(mentioned.filter((name) => name !== undefined && !names.includes(name))).toEqual([]);
});
