import type { Annex } from '../annex/annex.ts';

/** Many annexes that differ in their unit, and in which of a few sets of rows they have. */
export interface Copies {
  readonly annexes: readonly Annex[];
  readonly units: readonly Copy[];
}

export interface Copy {
  /** The name of the unit, which is that of its file. */
  readonly name: string;
  /** The line that says who the packet is of. */
  readonly unit: string;
  /** Which of the annexes. */
  readonly annex: number;
}
