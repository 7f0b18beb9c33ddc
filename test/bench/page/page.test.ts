import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fillPage } from './fill-page.ts';
import { pages, readMeasured } from './write-page.ts';

test.each(['zh', 'en'] as const)('the page in %s says what was measured and nothing else', (language) => {
  const page = readFileSync(pages[language], 'utf8');
  for (const table of ['machine', 'goals', 'sizes']) expect(page).toContain(`<!-- measured: ${table} -->\n`);
  expect(fillPage(page, readMeasured(), language)).toBe(page);
});
