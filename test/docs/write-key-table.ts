import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyTableMark, printKeyTable } from './key-table.ts';

/** Writes the table of all keys into the manual anew: npx tsx test/docs/write-key-table.ts */
const path = join(import.meta.dirname, '..', '..', 'docs', 'plan.md');
const [manual = ''] = readFileSync(path, 'utf8').split(keyTableMark);
writeFileSync(path, `${manual}${keyTableMark}${printKeyTable()}`);
