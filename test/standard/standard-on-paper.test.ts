import { afterAll, describe, expect, test } from 'vitest';
import { libreOfficeIsHere } from '../support/libreoffice.ts';
import { describeExpected, describeMeasured, isKept } from './measure.ts';
import { measuredRules } from './registry.ts';
import { printShowcase } from './showcase.ts';

// Every rule on every example that shows it. A failure names the clause, the rule, the example, what was found.
describe.runIf(libreOfficeIsHere())('GB/T 9704-2012 on paper', () => {
  const { documents, hasFonts, forget } = printShowcase();
  afterAll(forget);

  for (const group of measuredRules) {
    describe(`${group.clause} ${group.zh}`, () => {
      for (const rule of group.rules) {
        test.runIf(hasFonts || rule.needsFonts === undefined).each(rule.on)(`${rule.zh}: %s`, (example) => {
          const document = documents.get(example);
          if (document === undefined) throw new Error(`there is no example ${example}`);
          const measurement = rule.measure(document);
          const found = describeMeasured(measurement);
          expect(isKept(measurement), `${describeExpected(measurement)} wanted, ${found} found`).toBe(true);
        });
      }
    });
  }
});
