import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planOfTasks } from './plan-of-tasks.ts';
import { median, runCold } from './run-cold.ts';

/**
 * How the time of checking and of rendering a plan grows with its tasks, cold. Printed: CPU time, and what one further
 * task costs in each step, as a ratio of the step before: about 1 is linear growth, 10 would be growth by squares.
 */
const counts = [56, 560, 5_600, ...(process.argv.includes('--long') ? [56_000] : [])];
const runs = 3;

for (const command of ['check', 'render']) {
  console.log(`${command}\n   tasks   CPU ms  a further task, ms  ratio to the step before`);
  const times: number[] = [];
  for (const [step, count] of counts.entries()) {
    const time = timeOf(command, count);
    const further = (time - (times.at(-1) ?? time)) / (count - (counts[step - 1] ?? 0));
    const before =
      step < 2
        ? undefined
        : ((times[step - 1] ?? 0) - (times[step - 2] ?? 0)) /
          ((counts[step - 1] ?? 0) - (counts[step - 2] ?? 0));
    times.push(time);
    const columns = [
      String(count).padStart(8),
      time.toFixed(0).padStart(7),
      (step === 0 ? '' : further.toFixed(2)).padStart(18),
      before === undefined ? '' : (further / before).toFixed(2).padStart(24),
    ];
    console.log(columns.join('  '));
  }
}

function timeOf(command: string, count: number): number {
  const project = mkdtempSync(join(tmpdir(), 'hongtou-bench-'));
  mkdirSync(join(project, 'plans', 'tasks'), { recursive: true });
  writeFileSync(join(project, 'plans', 'tasks', 'campaign.yaml'), planOfTasks(count));
  const time = median(runs, () => {
    rmSync(join(project, 'out'), { recursive: true, force: true });
    return runCold(project, command);
  });
  rmSync(project, { recursive: true });
  return time;
}
