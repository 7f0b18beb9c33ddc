import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { annexOfPlan } from './annex/annex-of-plan.ts';
import { setUpProject } from './annex/plan-project.ts';
import { runMeasured, type Usage } from './measure/run-measured.ts';
import { copiesOf } from './units/copies-of-plan.ts';

/**
 * npx tsx test/bench/units.ts: what a packet of the plan with 56 tasks costs as the list of units grows, ten groups with
 * rows of their own. `--long` up to 20,000 units and a list in four shards.
 */
const { values } = parseArgs({ options: { long: { type: 'boolean', default: false } } });
const counts = [2, 200, 2000, ...(values.long ? [20_000] : [])];
const sets = 10;
const million = 1_000_000;
const program = join(import.meta.dirname, '../../dist/hongtou.cjs');

interface Measured {
  readonly count: number;
  readonly usage: Usage;
  /** Of all documents, bytes. */
  readonly size: number;
}

const root = mkdtempSync(join(tmpdir(), 'hongtou-units-'));
try {
  const measured = counts.map((count) => measure(count));
  console.log('| units | CPU, s | clock, s | files a second | peak of memory, MB | on disk, MB |');
  console.log('| ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const { count, usage, size } of measured) {
    const cells = [
      count.toLocaleString('en'),
      (usage.cpu / 1000).toFixed(2),
      (usage.wall / 1000).toFixed(2),
      ((count / usage.wall) * 1000).toFixed(0),
      usage.memory.toFixed(0),
      (size / 1e6).toFixed(1),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  foretell(measured);
} finally {
  rmSync(root, { recursive: true, force: true });
}

function measure(count: number, shard?: string): Measured {
  const folder = join(root, `${count}-${shard?.replace('/', '-') ?? 'all'}`);
  const withUnitSlot = (plan: string): string =>
    plan.replace(/^( +)kind: task-list\n/mu, '$&$1head: [填报单位]\n');
  const { out } = setUpProject(folder, 1, withUnitSlot);
  const list = join(folder, 'units.csv');
  const { units } = copiesOf(annexOfPlan(1), count, sets);
  const rows = units.map(({ name, district, group }) => `${name},${district},${group}`);
  writeFileSync(list, ['单位名称,区县,类别', ...rows].join('\n'));
  const words = [program, 'render', '--units', list, ...(shard === undefined ? [] : ['--shard', shard])];
  const usage = runMeasured({ name: 'hongtou', words, folder });
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.docx'),
  );
  const size = files.reduce((sum, name) => sum + statSync(join(out, name)).size, 0);
  return { count: files.length, usage, size };
}

/** What the difference between the two longest runs makes of a million packets; with --long, the same by a shard. */
function foretell(measured: readonly Measured[]): void {
  const [before, last] = measured.slice(-2);
  if (!before || !last) return;
  const each = (of: (one: Measured) => number) => (of(last) - of(before)) / (last.count - before.count);
  const hours = (milliseconds: number) => ((milliseconds * million) / 3_600_000).toFixed(2);
  const wall = each(({ usage }) => usage.wall);
  const cpu = each(({ usage }) => usage.cpu);
  console.log(
    `\nEach further packet: ${cpu.toFixed(2)} ms of CPU, ${wall.toFixed(2)} ms on the clock.` +
      ` A million: ${hours(cpu)} h of CPU, ${hours(wall)} h on the clock in one process,` +
      ` ${((each(({ size }) => size) * million) / 1e9).toFixed(0)} GB.`,
  );
  if (!values.long) return;
  const shard = measure(last.count, '1/4');
  console.log(
    `--shard 1/4 of ${last.count.toLocaleString('en')} units: ${shard.count} files,` +
      ` ${(shard.usage.cpu / 1000).toFixed(2)} s of CPU, ${(shard.usage.wall / 1000).toFixed(2)} s on the clock,` +
      ` ${shard.usage.memory.toFixed(0)} MB.`,
  );
}
