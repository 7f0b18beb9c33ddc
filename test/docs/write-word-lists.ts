import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printWordLists } from './word-lists.ts';

/** Writes the page of all word lists anew: npx tsx test/docs/write-word-lists.ts */
writeFileSync(join(import.meta.dirname, '..', '..', 'docs', 'word-lists.md'), printWordLists());
