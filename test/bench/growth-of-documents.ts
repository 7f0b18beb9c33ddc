import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, runCold } from './run-cold.ts';

/**
 * How the time of rendering all plans grows with their number: copies of one plan, rendered cold by one process.
 * Printed: CPU time, and how much of it each further document costs compared with the first.
 */
const plans = join(import.meta.dirname, '../../plans');
const plan = 'jilin-key-tasks-2021';
const documentsOfPlan = 3;
const counts = [1, 2, 4, 8, 16, 32];
const runs = 3;

const times = counts.map((count) => {
  const project = mkdtempSync(join(tmpdir(), 'hongtou-bench-'));
  mkdirSync(join(project, 'plans'));
  for (let copy = 0; copy < count; copy++) {
    cpSync(join(plans, plan), join(project, 'plans', `${plan}-${copy}`), { recursive: true });
  }
  const time = median(runs, () => {
    rmSync(join(project, 'out'), { recursive: true, force: true });
    return runCold(project, 'render');
  });
  rmSync(project, { recursive: true });
  return { documents: count * documentsOfPlan, time };
});

const first = times[0] ?? { documents: 1, time: 1 };
console.log('documents  CPU ms  per document, as a ratio of the first run');
for (const { documents, time } of times) {
  const ratio = time / documents / (first.time / first.documents);
  console.log(`${String(documents).padStart(9)}  ${time.toFixed(0).padStart(6)}  ${ratio.toFixed(2)}`);
}
