import { medianCpu, medianRatio, runInTurn } from '../measure/in-turn.ts';
import { renderUnits } from '../units/unit-renderings.ts';
import type { Workbench } from '../workbench.ts';
import type { GoalResult } from './goal.ts';

const count = 2000;

/** How many copies docxtemplater makes in a short run; each costs the same. */
const few = 100;

/** 2,000 copies that differ in their name, beside the floor that builds each anew, and beside docxtemplater. */
export async function measureCopies(bench: Workbench): Promise<readonly GoalResult[]> {
  const renderings = await renderUnits(bench, count, 1);
  const copies = bench.long ? count : few;
  const { hongtou, floor } = renderings;
  const docxtemplater = await renderings.peer('docxtemplater', copies);
  const used = runInTurn({ hongtou, floor, docxtemplater }, bench.long ? 5 : 3);
  const all = used.docxtemplater.map((usage) => ({ ...usage, cpu: (usage.cpu * count) / copies }));
  const own = medianCpu(used.hongtou);
  return [
    {
      id: 'copies/floor',
      hongtou: own,
      base: medianCpu(used.floor),
      ratio: medianRatio(used.hongtou, used.floor),
      goal: 0.5,
      unit: 'ms',
    },
    {
      id: 'copies/docxtemplater',
      hongtou: own,
      base: medianCpu(all),
      ratio: medianRatio(used.hongtou, all),
      goal: 1 / 40,
      unit: 'ms',
    },
  ];
}

/** 2,000 packets of which ten kinds have rows of their own. */
export async function measurePackets(bench: Workbench): Promise<readonly GoalResult[]> {
  const { hongtou, floor } = await renderUnits(bench, count, 10);
  const used = runInTurn({ hongtou, floor }, bench.long ? 5 : 3);
  const [own, base] = [medianCpu(used.hongtou), medianCpu(used.floor)];
  return [
    { id: 'packets', hongtou: own, base, ratio: medianRatio(used.hongtou, used.floor), goal: 1, unit: 'ms' },
  ];
}
