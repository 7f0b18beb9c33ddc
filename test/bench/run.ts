import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { GoalResult } from './goals/goal.ts';
import { goals } from './goals/index.ts';
import { goalTable } from './goals/print-goals.ts';
import { thisMachine } from './page/this-machine.ts';
import { writePages } from './page/write-page.ts';
import { measureSizes } from './sizes/measure-sizes.ts';
import { sizeTable } from './sizes/print-sizes.ts';
import type { SizeResult } from './sizes/size.ts';
import { setUpWorkbench } from './workbench.ts';

/**
 * npm run bench: how fast hongtou is beside the tools that one would use instead. Some minutes; with `-- --long` all of
 * them, up to 56,000 tasks and 20,000 units. `--only cold,warm` measures some; `--write-docs` puts what was measured
 * into docs/performance.md.
 */
const { values } = parseArgs({
  options: {
    long: { type: 'boolean', default: false },
    only: { type: 'string' },
    'write-docs': { type: 'boolean', default: false },
  },
});

/** Tables of their own; each is also a program of its own. */
const others = ['growth-of-documents', 'units'];
const known = [...Object.keys(goals), 'sizes', ...others];
const chosen = new Set(values.only?.split(',') ?? known);
for (const name of chosen)
  if (!known.includes(name)) throw new Error(`${name} is none of ${known.join(', ')}`);

const found: GoalResult[] = [];
let sizes: readonly SizeResult[] = [];
const bench = await setUpWorkbench(values.long);
try {
  for (const [name, measure] of Object.entries(goals)) {
    if (!chosen.has(name)) continue;
    console.error(`measuring: ${name}`);
    found.push(...(await measure(bench)));
  }
  if (found.length > 0) console.log(`CPU time, user and system\n\n${goalTable(found, 'en')}\n`);
  if (chosen.has('sizes')) {
    console.error('measuring: sizes');
    sizes = await measureSizes(bench);
    console.log(`CPU time, peak of memory, size of the file\n\n${sizeTable(sizes, 'en')}\n`);
  }
} finally {
  bench.close();
}
if (values['write-docs']) {
  const date = new Date().toISOString().slice(0, 10);
  writePages({ date, machine: thisMachine(), goals: found, sizes });
}
for (const name of others.filter((one) => chosen.has(one))) {
  const words = [
    '--import',
    'tsx',
    join(import.meta.dirname, `${name}.ts`),
    ...(values.long ? ['--long'] : []),
  ];
  spawnSync(process.execPath, words, { stdio: 'inherit' });
}
