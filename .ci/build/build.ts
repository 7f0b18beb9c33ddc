import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeBundles } from './bundles.ts';

const root = join(import.meta.dirname, '..', '..');

/**
 * Writes the program into a folder below the package. Files are made beside it and moved into place one by one, so that
 * a program that is being started finds whole files; a cache of another build is seen by its mark.
 */
export async function buildProgram(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const fresh = mkdtempSync(join(folder, '.new-'));
  try {
    for (const [name, text] of await makeBundles()) writeFileSync(join(fresh, name), text);
    chmodSync(join(fresh, launcher), 0o755);
    await writeCaches(fresh);
    const names = readdirSync(fresh);
    // The one that starts all others comes last.
    names.sort((one, other) => Number(one === launcher) - Number(other === launcher));
    for (const name of names) renameSync(join(fresh, name), join(folder, name));
    for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())) {
      if (!names.includes(name)) rmSync(join(folder, name));
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

const launcher = 'hongtou.cjs';

/** What users do most is done once, with a plan of ours, so that V8 can keep what it compiled for it. */
async function writeCaches(program: string): Promise<void> {
  const project = mkdtempSync(join(tmpdir(), 'hongtou-build-'));
  try {
    cpSync(join(root, 'plans', 'jinfeng-tasks-2024'), join(project, 'plans', 'tasks'), { recursive: true });
    const runs = fork(join(import.meta.dirname, 'typical-runs.ts'), [program, project], {
      cwd: root,
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let talk = '';
    runs.stderr?.on('data', (part: Buffer) => (talk += part));
    const [code] = await once(runs, 'close');
    if (code !== 0) throw new Error(`the built program ended with ${code}\n${talk}`);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}
