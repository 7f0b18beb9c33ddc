import type { Workbench } from '../workbench.ts';
import { measureCheck } from './check.ts';
import { measureCold } from './cold.ts';
import type { GoalResult } from './goal.ts';
import { measureManyTasks } from './many-tasks.ts';
import { measureNothingChanged } from './nothing-changed.ts';
import { measureCopies, measurePackets } from './units.ts';
import { measureWarm } from './warm.ts';

/** In the order of the table. */
export const goals: Readonly<Record<string, (bench: Workbench) => Promise<readonly GoalResult[]>>> = {
  cold: measureCold,
  unchanged: measureNothingChanged,
  check: measureCheck,
  many: measureManyTasks,
  warm: measureWarm,
  copies: measureCopies,
  packets: measurePackets,
};
