// node render.mjs TOOL TEMPLATES ANNEX.json OUT.docx: one annex by one tool, cold.
import { readFileSync, writeFileSync } from 'node:fs';

const [tool, templates, data, out] = process.argv.slice(2);
const { prepare } = await import(`./${tool}.mjs`);
const render = prepare(templates);
writeFileSync(out, await render(JSON.parse(readFileSync(data, 'utf8'))));
