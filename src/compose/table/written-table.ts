import type { FormPlan } from '../../campaign/document-plan.ts';
import type { Context } from '../context.ts';
import type { Leaf } from './columns.ts';

/** What rows that do not come from topics are composed with. */
export interface WrittenTable {
  readonly leaves: readonly Leaf[];
  readonly plan: FormPlan;
  readonly context: Context;
}

/** A running number for the rows that have one. */
export interface RowCounter {
  next(): number;
}

export function createRowCounter(from = 0): RowCounter {
  let count = from;
  return {
    next: () => {
      count += 1;
      return count;
    },
  };
}
