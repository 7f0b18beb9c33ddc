import type { GoalResult } from '../goals/goal.ts';
import type { SizeResult } from '../sizes/size.ts';

/** What docs/performance.md says in numbers; kept in measured.json. */
export interface Measured {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly machine: Machine;
  readonly goals: readonly GoalResult[];
  readonly sizes: readonly SizeResult[];
}

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** Gigabytes. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
}
