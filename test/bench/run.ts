import { parseArgs } from 'node:util';
import { goals } from './goals/index.ts';
import { goalTable } from './goals/print-goals.ts';
import { setUpWorkbench } from './workbench.ts';

/**
 * npm run bench: how fast hongtou is beside the tools that one would use instead. A few minutes; with --long all of
 * them, up to 56,000 tasks, most of an hour. `--only cold,warm` measures some of the goals.
 */
const { values } = parseArgs({
  options: { long: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const chosen = values.only?.split(',') ?? Object.keys(goals);

const bench = await setUpWorkbench(values.long);
try {
  const results = [];
  for (const name of chosen) {
    const measure = goals[name];
    if (!measure) throw new Error(`${name} is none of ${Object.keys(goals).join(', ')}`);
    console.error(`measuring: ${name}`);
    results.push(...(await measure(bench)));
  }
  console.log(goalTable(results, 'en'));
} finally {
  bench.close();
}
