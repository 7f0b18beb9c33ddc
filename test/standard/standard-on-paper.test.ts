import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { describeExpected, describeMeasured, isKept } from './measure.ts';
import { measuredRules } from './registry.ts';
import { canMeasure, listExamples, printShowcase } from './showcase.ts';
import { differentLines, standardPage } from './standard-page.ts';

const docs = join(import.meta.dirname, '../../docs');

const isHere = canMeasure();

// Every rule on every example that shows it. A failure names the clause, the rule, the example, what was found.
describe.runIf(isHere)('GB/T 9704-2012 on paper', () => {
  // Tests are made from what is printed, and that also happens where they are skipped.
  if (!isHere) return;
  const { documents, forget } = printShowcase();
  afterAll(forget);

  for (const group of measuredRules) {
    describe(`${group.clause} ${group.zh}`, () => {
      for (const rule of group.rules) {
        test.each(rule.on)(`${rule.zh}: %s`, (example) => {
          const document = documents.get(example);
          if (document === undefined) throw new Error(`there is no example ${example}`);
          const measurement = rule.measure(document);
          const found = describeMeasured(measurement);
          expect(isKept(measurement), `${describeExpected(measurement)} wanted, ${found} found`).toBe(true);
        });
      }
    });
  }

  test.each([
    ['standard.md', 'zh'],
    ['standard.en.md', 'en'],
  ] as const)(
    'docs/%s says what is measured (npx tsx test/standard/write-standard-page.ts)',
    (file, language) => {
      expect(
        differentLines(readFileSync(join(docs, file), 'utf8'), standardPage(documents, language)),
      ).toEqual([]);
    },
  );
});

test('every rule has its own words, every example is measured by some rule', () => {
  const rules = measuredRules.flatMap((group) =>
    group.rules.map((rule) => ({ ...rule, clause: group.clause, element: group.zh })),
  );
  const names = rules.map(({ clause, element, zh }) => `${clause} ${element} ${zh}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  const measured = new Set(rules.flatMap(({ on }) => on));
  expect(
    listExamples()
      .map(({ folder }) => folder)
      .filter((folder) => !measured.has(folder)),
  ).toEqual([]);
  expect(rules.length).toBeGreaterThanOrEqual(100);
});
