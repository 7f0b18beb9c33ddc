import { medianCpu, medianRatio, runInTurn } from '../measure/in-turn.ts';
import { renderHongtou, renderPeer } from '../renderings.ts';
import type { Workbench } from '../workbench.ts';
import type { GoalResult } from './goal.ts';

/** One plan of 56 tasks from YAML to .docx in a fresh process, beside tools that only build the document. */
export async function measureCold(bench: Workbench): Promise<readonly GoalResult[]> {
  const [hongtou, docx, docxtemplater] = [
    await renderHongtou(bench, 1),
    await renderPeer(bench, 'docx', 1),
    await renderPeer(bench, 'docxtemplater', 1),
  ];
  const used = runInTurn({ hongtou, docx, docxtemplater }, bench.long ? 15 : 9);
  const against = (base: 'docx' | 'docxtemplater', goal: number): GoalResult => ({
    id: `cold/${base}`,
    hongtou: medianCpu(used.hongtou),
    base: medianCpu(used[base]),
    ratio: medianRatio(used.hongtou, used[base]),
    goal,
    unit: 'ms',
  });
  return [against('docx', 1), against('docxtemplater', 0.8)];
}
