import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { printSeedDefects, seedDefectPages } from './seed-defects.ts';

/** Writes the pages on the defects of the seeds anew: npx tsx test/docs/write-seed-defects.ts */
for (const language of ['zh', 'en'] as const) {
  writeFileSync(join(import.meta.dirname, '../..', seedDefectPages[language]), printSeedDefects(language));
}
