import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/**
 * How long `hongtou watch` takes from a saved plan to the written document, beside a cold `hongtou render` of the same
 * plan. Both by the clock on the wall, in turn, the median of several; printed as a ratio (aim: at most 0.35).
 */
const program = join(import.meta.dirname, '../../dist/hongtou.mjs');
const plan = 'jinfeng-tasks-2024';
const rounds = 7;

const project = mkdtempSync(join(tmpdir(), 'hongtou-watch-'));
mkdirSync(join(project, 'plans'));
cpSync(join(import.meta.dirname, '../../plans', plan), join(project, 'plans', plan), { recursive: true });
const file = join(project, 'plans', plan, 'campaign.yaml');
const original = readFileSync(file, 'utf8');
const edited = (round: number): string =>
  original.replace('安全生产法律法规', `安全生产法律法规（第${round}版）`);
if (edited(1) === original) throw new Error('the edit changes nothing');

const watcher = spawn(process.execPath, [program, 'watch', plan], { cwd: project });
let said = '';
let heard: () => void = () => {};
for (const stream of [watcher.stdout, watcher.stderr]) {
  stream.on('data', (bytes: Buffer) => {
    said += bytes.toString('utf8');
    heard();
  });
}
async function until(pattern: RegExp): Promise<void> {
  while (!pattern.test(said)) {
    await new Promise<void>((resume) => {
      heard = resume;
    });
  }
  said = '';
}

async function run(...words: readonly string[]): Promise<void> {
  await new Promise((done) =>
    spawn(process.execPath, [program, ...words], { cwd: project }).on('exit', done),
  );
}

await until(/Ctrl\+C/u);
const times: { readonly cold: number[]; readonly warm: number[] } = { cold: [], warm: [] };
for (let round = 1; round <= rounds; round++) {
  let begun = performance.now();
  writeFileSync(file, edited(round));
  await until(/campaign\.yaml.*ms/u);
  times.warm.push(performance.now() - begun);
  const other = join(project, `cold-${round}`);
  begun = performance.now();
  await run('render', plan, '--out', other);
  times.cold.push(performance.now() - begun);
  if (!statSync(other).isDirectory()) throw new Error('nothing was rendered');
}
watcher.kill('SIGINT');
rmSync(project, { recursive: true, force: true });

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
const [warm, cold] = [median(times.warm), median(times.cold)];
console.log('from a saved plan to the written document, ms on the clock');
console.log(`  watch ${warm.toFixed(0)}  cold render ${cold.toFixed(0)}  ratio ${(warm / cold).toFixed(2)}`);
