import { statSync } from 'node:fs';
import { tasksOfPlan } from '../annex/repeat-plan.ts';
import { type Rounds, runInTurn } from '../measure/in-turn.ts';
import { median } from '../measure/median.ts';
import { type Rendering, renderFloor, renderHongtou, renderPeer } from '../renderings.ts';
import { peers, type Workbench } from '../workbench.ts';
import type { SizeResult } from './size.ts';

/**
 * How often the plan is repeated, and how many rounds are run of each; of the larger ones the run counts whose document was
 * read.
 */
const quick = [
  { times: 1, rounds: 3 },
  { times: 10, rounds: 3 },
  { times: 100, rounds: 0 },
];
const long = [...quick, { times: 1000, rounds: 0 }];

/** Time, memory and size of the file as the annex grows; with --long of all peers, and up to 56,000 tasks. */
export async function measureSizes(bench: Workbench): Promise<readonly SizeResult[]> {
  const results: SizeResult[] = [];
  for (const { times, rounds } of bench.long ? long : quick) {
    const renderings: Record<string, Rendering> = {
      hongtou: await renderHongtou(bench, times),
      floor: await renderFloor(bench, times),
    };
    for (const peer of bench.long ? peers : (['docx'] as const)) {
      renderings[peer] = await renderPeer(bench, peer, times);
    }
    const used: Rounds<string> = rounds > 0 ? runInTurn(renderings, rounds) : {};
    for (const program of programs) {
      const rendering = renderings[program];
      if (!rendering) continue;
      const { file, first } = rendering;
      const usages = used[program] ?? [first];
      results.push({
        program,
        tasks: times * tasksOfPlan,
        cpu: median(usages.map(({ cpu }) => cpu / 1000)),
        wall: median(usages.map(({ wall }) => wall / 1000)),
        memory: median(usages.map(({ memory }) => memory)),
        file: statSync(file).size / 1024,
      });
    }
  }
  return results;
}

const programs = ['hongtou', 'floor', ...peers] as const;
