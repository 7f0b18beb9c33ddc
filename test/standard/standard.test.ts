import { expect, test } from 'vitest';
import { gbt9704, gbt9704Rules } from '../../src/standard/gbt9704.ts';
import { listRules } from '../../src/standard/rule.ts';
import { emOf, toMillimetres } from '../../src/standard/units.ts';

const rules = listRules(gbt9704Rules);

test('every number has a clause of GB/T 9704-2012 and a strength', async () => {
  for (const { name, rule } of rules) expect(rule.clause, name).toMatch(/^(?:[5-8]|10)(?:\.\d+)*$/);
  const lines = rules.map(
    ({ name, rule }) => `${name} = ${JSON.stringify(rule.value)}  ${rule.clause} ${rule.strength}`,
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/gbt9704.txt');
});

test('the plain values are the values of the rules, name by name', () => {
  for (const { name, rule } of rules) {
    const value = name
      .split('.')
      .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], gbt9704);
    expect(value, name).toEqual(rule.value);
  }
});

const { page } = gbt9704;

test('the type area is 156 × 225 mm at 37 and 28 mm, to a twip', () => {
  const { A4 } = page.paper;
  expect(A4.width - page.margin.left - page.margin.right).toBe(page.typeArea.width);
  expect(A4.height - page.margin.top - page.margin.bottom).toBe(page.typeArea.height);
  expect(toMillimetres(page.typeArea.width)).toBeCloseTo(156, 1);
  expect(toMillimetres(page.typeArea.height)).toBeCloseTo(225, 1);
  expect(toMillimetres(page.margin.top)).toBeCloseTo(37, 1);
  expect(toMillimetres(page.margin.left)).toBeCloseTo(28, 1);
});

test('22 lines fit the type area and one twip more a line would not', () => {
  const { line, linesPerPage } = page.grid;
  expect(line * linesPerPage).toBeLessThanOrEqual(page.typeArea.height);
  expect((line + 1) * linesPerPage).toBeGreaterThan(page.typeArea.height);
});

test('28 characters fit a line, 29 do not, and one twip less tightness would give 27', () => {
  const { characterSpacing, charactersPerLine } = page.grid;
  const advance = emOf(gbt9704.text.size) + characterSpacing;
  expect(advance * charactersPerLine).toBeLessThanOrEqual(page.typeArea.width);
  expect(advance * (charactersPerLine + 1)).toBeGreaterThan(page.typeArea.width);
  expect((advance + 1) * charactersPerLine).toBeGreaterThan(page.typeArea.width);
});

test('the footer with the page number stays within the bottom margin, or pages would lose a line', () => {
  const { footer, before, line } = gbt9704.pageNumber;
  expect(footer + before + line).toBeLessThanOrEqual(page.margin.bottom);
});
