import type { DocumentOutcome } from '../../output/document-outcome.ts';

/** What a run over units did, as far as it can be counted. */
export interface UnitCounts {
  /** Of the list, or of its shard. */
  readonly units: number;
  /** Units whose packets are complete; fewer where the run was interrupted. */
  readonly done: number;
  /** Units that own no task. */
  readonly withoutTask: number;
  readonly documents: Readonly<Record<DocumentOutcome['action'], number>>;
}

/** Names of which the first few are told. */
export interface NamesTold {
  readonly count: number;
  readonly names: readonly string[];
}

const told = 8;

/** Counts names and keeps the first. */
export interface Names {
  readonly add: (name: string) => void;
  readonly told: () => NamesTold;
}

/** None so far. */
export function createNames(): Names {
  let count = 0;
  const names: string[] = [];
  return {
    add(name) {
      count += 1;
      if (names.length < told) names.push(name);
    },
    told: () => ({ count, names }),
  };
}
