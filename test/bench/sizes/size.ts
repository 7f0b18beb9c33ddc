import type { Peer } from '../workbench.ts';

/** What one program used for an annex of so many tasks. */
export interface SizeResult {
  readonly program: 'hongtou' | 'floor' | Peer;
  readonly tasks: number;
  /** Seconds of CPU time. */
  readonly cpu: number;
  /** Seconds on the clock. */
  readonly wall: number;
  /** Megabytes, at the peak. */
  readonly memory: number;
  /** Kilobytes of the document. */
  readonly file: number;
}
