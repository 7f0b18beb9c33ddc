import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAnnex } from '../floor/write-annex.ts';
import type { Copies } from '../units/copies.ts';

/** node floor-copies.cjs COPIES.json FOLDER: one file for each unit, each built and compressed anew. */
const [data = '', folder = ''] = process.argv.slice(2);
const { annexes, units }: Copies = JSON.parse(readFileSync(data, 'utf8'));
mkdirSync(folder, { recursive: true });
for (const { name, unit, annex } of units) {
  const own = annexes[annex];
  if (!own) throw new Error(`no annex ${annex}`);
  writeFileSync(join(folder, `${name}.docx`), writeAnnex({ ...own, unit }));
}
