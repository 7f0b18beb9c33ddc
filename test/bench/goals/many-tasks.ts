import { tasksOfPlan } from '../annex/repeat-plan.ts';
import { medianCpu, medianMemory, medianRatio, runInTurn } from '../measure/in-turn.ts';
import type { Usage } from '../measure/run-measured.ts';
import { renderHongtou, renderPeer } from '../renderings.ts';
import type { Workbench } from '../workbench.ts';
import type { GoalResult } from './goal.ts';

const times = 100;

/**
 * 5,600 tasks, cold. What hongtou does besides reading YAML is what it uses in all less what its own reading of the
 * file uses alone in a process of its own; that is also measured beside parseDocument of the yaml package.
 */
export async function measureManyTasks(bench: Workbench): Promise<readonly GoalResult[]> {
  const hongtou = await renderHongtou(bench, times);
  const docx = await renderPeer(bench, 'docx', times);
  const read = bench.program('read-plan', hongtou.project.plan);
  const parse = bench.program('parse-plan', hongtou.project.plan);
  const used = runInTurn({ hongtou, read, parse, docx }, bench.long ? 7 : 3);

  const rest = used.hongtou.map((usage, round) => ({
    ...usage,
    cpu: usage.cpu - printedBy(used.read, round),
  }));
  const aim = rest.map((usage, round) => ({ ...usage, cpu: usage.cpu + printedBy(used.parse, round) }));
  const memory = ({ memory: peak }: Usage): number => peak;
  return [
    {
      id: 'many/cpu',
      hongtou: medianCpu(rest),
      base: medianCpu(used.docx),
      ratio: medianRatio(rest, used.docx),
      goal: 0.35,
      unit: 'ms',
    },
    {
      id: 'many/memory',
      hongtou: medianMemory(used.hongtou),
      base: medianMemory(used.docx),
      ratio: medianRatio(used.hongtou, used.docx, memory),
      goal: 0.5,
      unit: 'MB',
    },
    {
      id: 'many/yaml',
      hongtou: medianCpu(used.hongtou),
      base: medianCpu(aim),
      ratio: medianRatio(used.hongtou, aim),
      goal: 1.5,
      unit: 'ms',
    },
    ...(bench.long ? [await measureLinear(bench, medianCpu(used.hongtou))] : []),
  ];
}

/** What one further task costs on the way to 56,000, beside what it costs on the way to 5,600. */
async function measureLinear(bench: Workbench, atHundred: number): Promise<GoalResult> {
  const few = await renderHongtou(bench, times / 10);
  const many = await renderHongtou(bench, times * 10);
  const base = (atHundred - medianCpu(runInTurn({ few }, 5).few)) / (0.9 * tasksOfPlan * times);
  const hongtou = (many.first.cpu - atHundred) / (9 * tasksOfPlan * times);
  return { id: 'many/linear', hongtou, base, ratio: hongtou / base, goal: 1.2, unit: 'ms' };
}

function printedBy(usages: readonly Usage[], round: number): number {
  const printed = Number(usages[round]?.printed);
  if (!Number.isFinite(printed)) throw new Error('a number was expected');
  return printed;
}
