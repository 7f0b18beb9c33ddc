import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { printSeedDefects, seedDefectPages } from './seed-defects.ts';

test.each(['zh', 'en'] as const)(
  'the page on the defects of the seeds is current (%s): npx tsx test/docs/write-seed-defects.ts',
  (language) => {
    expect(readFileSync(join(import.meta.dirname, '../..', seedDefectPages[language]), 'utf8')).toBe(
      printSeedDefects(language),
    );
  },
);

test.each(['zh', 'en'] as const)('every defect has its row (%s)', (language) => {
  const rows = printSeedDefects(language).match(/^\| (?:\d{3}|X)-\d{2} \| .+ \| (?:D0|D|T|H) \| .+ \|$/gmu);
  expect(rows).toHaveLength(239);
});
