import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** What was come across in the campaigns of one run, to tell at its end what was asked for in vain. */
export interface Tally {
  /** False once something on the command line means nothing. */
  isUnderstood: boolean;
  /** False once a campaign could not be read, or has an error. */
  isComplete: boolean;
  /** Whether `--only` names a document that is no list of tasks. */
  isOtherDocument: boolean;
  /** Ids of the lists of tasks. */
  readonly lists: Set<string>;
  /** Everything that an office is called by. */
  readonly names: Set<string>;
  /** Offices by what the command line calls them; their names as they are printed. */
  readonly found: Map<string, string>;
  /** Printed names of the offices that have tasks. */
  readonly served: Set<string>;
  readonly silenced: Diagnostic[];
}

export const createTally = (): Tally => ({
  isUnderstood: true,
  isComplete: true,
  isOtherDocument: false,
  lists: new Set(),
  names: new Set(),
  found: new Map(),
  served: new Set(),
  silenced: [],
});
