import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canMeasure, printShowcase } from './showcase.ts';
import { standardPage } from './standard-page.ts';

/** Measures the showcase and writes the pages about the standard anew: npx tsx test/standard/write-standard-page.ts */
const docs = join(import.meta.dirname, '..', '..', 'docs');
if (!canMeasure()) throw new Error('LibreOffice and the fonts of .ci/fonts are needed');
const print = printShowcase();
try {
  writeFileSync(join(docs, 'standard.md'), standardPage(print.documents, 'zh'));
  writeFileSync(join(docs, 'standard.en.md'), standardPage(print.documents, 'en'));
} finally {
  print.forget();
}
