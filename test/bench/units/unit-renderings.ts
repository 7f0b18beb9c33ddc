import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setUpProject } from '../annex/plan-project.ts';
import { moveAway } from '../measure/move-away.ts';
import { type Command, runMeasured } from '../measure/run-measured.ts';
import { assertPrints } from '../verify/assert-prints.ts';
import type { Peer, Workbench } from '../workbench.ts';
import { copiesOf, type UnitCopies } from './copies-of-plan.ts';

/** The same packets made by hongtou, by the floor and by a peer; all were read and found right. */
export interface UnitRenderings {
  readonly hongtou: Command;
  readonly floor: Command;
  /** As many copies as asked for, of the first units. */
  peer(peer: Peer, count: number): Promise<Command>;
}

/** With --long every file is read, otherwise these many, evenly spread. */
const readOf = 40;

export async function renderUnits(bench: Workbench, count: number, sets: number): Promise<UnitRenderings> {
  const copies = copiesOf(bench.annex(1).annex, count, sets);
  const folder = bench.folder(`units-${count}-${sets}`);
  const project = setUpProject(folder, 1, withUnitSlot);
  const list = join(folder, 'units.csv');
  writeFileSync(list, listOf(copies));
  const hongtou = { ...bench.hongtou(folder, 'render', '--units', list), before: project.clear };
  await check(bench, hongtou, project.out, copies, { plansPages: true });

  const data = join(folder, 'copies.json');
  writeFileSync(data, JSON.stringify(copies));
  const into = (name: string, make: (out: string) => Command): { out: string; command: Command } => {
    const out = join(folder, name);
    return { out, command: { ...make(out), before: () => moveAway(out) } };
  };
  const floor = into('floor', (out) => bench.program('floor-copies', data, out));
  await check(bench, floor.command, floor.out, copies);
  return {
    hongtou,
    floor: floor.command,
    async peer(peer, few) {
      const fewer = { ...copies, units: copies.units.slice(0, few) };
      const file = join(folder, `copies-${few}.json`);
      writeFileSync(file, JSON.stringify(fewer));
      const { out, command } = into(peer, (place) => bench.peer(peer, 'render-copies', file, place));
      await check(bench, command, out, fewer);
      return command;
    },
  };
}

/** The plan's list with a line for the name of the unit above it. */
function withUnitSlot(plan: string): string {
  const edited = plan.replace(/^( +)kind: task-list\n/mu, '$&$1head: [填报单位]\n');
  if (edited === plan) throw new Error('the plan has no task list');
  return edited;
}

const listOf = ({ units }: UnitCopies): string =>
  ['单位名称,区县,类别', ...units.map(({ name, district, group }) => `${name},${district},${group}`)].join(
    '\n',
  );

/** Runs a command and holds its files against the copies: their number, and what they say. */
async function check(
  { long }: Workbench,
  command: Command,
  out: string,
  { annexes, units }: UnitCopies,
  options?: { readonly plansPages: boolean },
): Promise<void> {
  command.before?.();
  const { printed } = runMeasured(command);
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.docx'),
  );
  if (files.length !== units.length) {
    throw new Error(`${command.name}: ${files.length} files instead of ${units.length}\n${printed}`);
  }
  const fileOf = new Map(files.map((file) => [nameOf(file), file]));
  const step = long ? 1 : Math.ceil(units.length / readOf);
  for (const { name, unit, annex } of units.filter((_, index) => index % step === 0)) {
    const [own, file] = [annexes[annex], fileOf.get(name)];
    if (!own || file === undefined) throw new Error(`${command.name}: no file of ${name}`);
    await assertPrints({ ...own, unit }, readFileSync(join(out, file)), command.name, options);
  }
}

/** hongtou makes a folder for each unit, the others a file. */
const nameOf = (file: string): string =>
  dirname(file) === '.' ? basename(file, '.docx') : basename(dirname(file));
