import { setUpProject } from '../annex/plan-project.ts';
import { medianCpu, medianRatio, runInTurn } from '../measure/in-turn.ts';
import type { Workbench } from '../workbench.ts';
import type { GoalResult } from './goal.ts';

/** A plan of 56 tasks checked, beside a program that reads the same file and holds it against a schema. */
export async function measureCheck(bench: Workbench): Promise<readonly GoalResult[]> {
  const project = setUpProject(bench.folder('check'), 1);
  const check = bench.hongtou(project.folder, 'check');
  const bare = bench.program('check-plan', project.plan);
  const used = runInTurn({ check, bare }, bench.long ? 45 : 9);
  const [hongtou, base] = [medianCpu(used.check), medianCpu(used.bare)];
  return [{ id: 'check', hongtou, base, ratio: medianRatio(used.check, used.bare), goal: 1.6, unit: 'ms' }];
}
