import { medianCpu, medianRatio, runInTurn } from '../measure/in-turn.ts';
import { runMeasured } from '../measure/run-measured.ts';
import { renderHongtou } from '../renderings.ts';
import type { Workbench } from '../workbench.ts';
import type { GoalResult } from './goal.ts';

/** A render that finds everything as it left it, beside Node that does nothing. */
export async function measureNothingChanged(bench: Workbench): Promise<readonly GoalResult[]> {
  const render = await renderHongtou(bench, 1);
  runMeasured(render);
  const { before: _, ...again } = render;
  const nothing = { name: 'node', words: ['-e', '0'] };
  const used = runInTurn({ again, nothing }, bench.long ? 21 : 11);
  const [hongtou, base] = [medianCpu(used.again), medianCpu(used.nothing)];
  const ratio = medianRatio(used.again, used.nothing);
  return [{ id: 'unchanged', hongtou, base, ratio, goal: 3, unit: 'ms' }];
}
