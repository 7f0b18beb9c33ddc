import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, runCold } from './run-cold.ts';

/** What a render costs where nothing has changed, beside one that writes, and beside Node itself doing nothing. */
const plans = join(import.meta.dirname, '../../plans');
const runs = 7;

const project = mkdtempSync(join(tmpdir(), 'hongtou-unchanged-'));
mkdirSync(join(project, 'plans'));
cpSync(join(plans, 'jinfeng-tasks-2024'), join(project, 'plans', 'tasks'), { recursive: true });
const written = median(runs, () => {
  rmSync(join(project, 'out'), { recursive: true, force: true });
  return runCold(project, 'render');
});
const unchanged = median(runs, () => runCold(project, 'render'));
const nothing = median(runs, () => {
  const tell = 'const u=process.cpuUsage();console.log(u.user+u.system)';
  return Number(spawnSync(process.execPath, ['-e', tell], { encoding: 'utf8' }).stdout) / 1000;
});
rmSync(project, { recursive: true, force: true });
console.log('CPU ms of a render of the plan with 56 tasks');
console.log(
  `  written ${written.toFixed(0)}  unchanged ${unchanged.toFixed(0)}  node -e 0 ${nothing.toFixed(0)}`,
);
console.log(`  unchanged / node -e 0: ${(unchanged / nothing).toFixed(1)}`);
