import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { goalWords } from '../goals/goal.ts';
import { fillPage } from './fill-page.ts';
import { pages, readMeasured } from './write-page.ts';

test.each(['zh', 'en'] as const)('the page in %s says what was measured and nothing else', (language) => {
  const page = readFileSync(pages[language], 'utf8');
  expect(page).toContain('<!-- measured: goals -->');
  expect(fillPage(page, readMeasured(), language)).toBe(page);
});

test('every goal was measured', () => {
  expect(readMeasured().goals.map(({ id }) => id)).toEqual(Object.keys(goalWords));
});
