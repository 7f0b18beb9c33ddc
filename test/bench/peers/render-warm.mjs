// node render-warm.mjs TOOL TEMPLATES ANNEX.json FOLDER WARMING TIMES: the CPU time of a document in a running process, ms.
// Each document says something else, as a plan does that was edited.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [tool, templates, data, folder, warming, times] = process.argv.slice(2);
const { prepare } = await import(`./${tool}.mjs`);
const render = prepare(templates);
const annex = JSON.parse(readFileSync(data, 'utf8'));
let begun = process.cpuUsage();
for (let time = -Number(warming); time < Number(times); time++) {
  if (time === 0) begun = process.cpuUsage();
  const [first, ...rows] = annex.rows;
  const edited = { ...annex, rows: [{ ...first, task: `${first.task}（第${time}版）` }, ...rows] };
  writeFileSync(join(folder, `${tool}.docx`), await render(edited));
}
const { user, system } = process.cpuUsage(begun);
console.log((user + system) / 1000 / Number(times));
