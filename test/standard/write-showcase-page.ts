import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { showcasePage } from './showcase-page.ts';

/** Writes the pages of the showcase anew: npx tsx test/standard/write-showcase-page.ts; pictures: bash .ci/pictures. */
const docs = join(import.meta.dirname, '..', '..', 'docs');
writeFileSync(join(docs, 'showcase.md'), showcasePage('zh'));
writeFileSync(join(docs, 'showcase.en.md'), showcasePage('en'));
