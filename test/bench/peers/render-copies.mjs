// node render-copies.mjs TOOL TEMPLATES COPIES.json FOLDER: an annex for each of many units, in one process.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [tool, templates, data, folder] = process.argv.slice(2);
const { prepare } = await import(`./${tool}.mjs`);
const render = prepare(templates);
const { annexes, units } = JSON.parse(readFileSync(data, 'utf8'));
mkdirSync(folder, { recursive: true });
for (const { name, unit, annex } of units) {
  writeFileSync(join(folder, `${name}.docx`), await render({ ...annexes[annex], unit }));
}
