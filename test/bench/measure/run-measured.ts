import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** One way of doing some work: a node program with its arguments, run in a folder. */
export interface Command {
  readonly name: string;
  /** What stands behind `node`. */
  readonly words: readonly string[];
  readonly folder?: string;
  /** Done before each run and not measured. */
  readonly before?: () => void;
}

/** What one process used from its start to its end. */
export interface Usage {
  /** User and system time of all its threads, milliseconds. */
  readonly cpu: number;
  /** Peak of resident memory, megabytes. */
  readonly memory: number;
  /** On the clock, milliseconds. */
  readonly wall: number;
  readonly printed: string;
}

const hook = join(import.meta.dirname, 'usage-hook.cjs');

/** NODE_EXTRA_CA_CERTS costs every process 70 ms, NODE_OPTIONS may cost anything: neither belongs to what is measured. */
const { NODE_EXTRA_CA_CERTS, NODE_OPTIONS, ...plainEnvironment } = process.env;

export { plainEnvironment };

/** Runs a command in a process of its own. Throws where it fails. */
export function runMeasured({ name, words, folder, before }: Command): Usage {
  before?.();
  const begun = performance.now();
  const done = spawnSync(process.execPath, ['--require', hook, ...words], {
    cwd: folder,
    env: plainEnvironment,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 1 << 30,
  });
  const wall = performance.now() - begun;
  if (done.status !== 0) throw new Error(`${name}: ${done.error ?? done.stderr.toString('utf8')}`);
  const { cpu, peak } = JSON.parse(String(done.output[3]));
  return { cpu, memory: peak / 1024, wall, printed: done.stdout.toString('utf8') };
}
