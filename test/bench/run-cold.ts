import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { plainEnvironment } from './measure/run-measured.ts';

/** The built program, as users run it. */
const program = join(import.meta.dirname, '../../dist/hongtou.cjs');

/** Told by the process itself when it ends: what it used, without what else the machine was doing. */
const mark = 'cpu-used:';
const tellUsage = `data:text/javascript,process.on('exit',()=>{const u=process.cpuUsage();process.stderr.write('${mark}'+(u.user+u.system)+'\\n')})`;

/** Runs a command in a fresh process and gives the CPU time that it used, in milliseconds. Throws where it failed. */
export function runCold(folder: string, ...commands: readonly string[]): number {
  const done = spawnSync(process.execPath, ['--import', tellUsage, program, ...commands], {
    cwd: folder,
    env: plainEnvironment,
    encoding: 'utf8',
  });
  const used = done.stderr.match(new RegExp(`${mark}(\\d+)`, 'u'))?.[1];
  if (done.status !== 0 || used === undefined) throw new Error(`${commands.join(' ')}: ${done.stderr}`);
  return Number(used) / 1000;
}

/** The median of several runs: one run in a busy machine says little. */
export function median(runs: number, run: () => number): number {
  const times = Array.from({ length: runs }, run).sort((one, other) => one - other);
  return times[Math.floor(times.length / 2)] ?? 0;
}
