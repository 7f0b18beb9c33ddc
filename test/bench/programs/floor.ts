import { readFileSync, writeFileSync } from 'node:fs';
import type { Annex } from '../annex/annex.ts';
import { writeAnnex } from '../floor/write-annex.ts';

/** node floor.cjs ANNEX.json OUT.docx */
const [data = '', out = ''] = process.argv.slice(2);
const annex: Annex = JSON.parse(readFileSync(data, 'utf8'));
writeFileSync(out, writeAnnex(annex));
