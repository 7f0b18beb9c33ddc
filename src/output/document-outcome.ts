import type { Span } from '../diagnostics/span.ts';

/** A document ready to be written. */
export interface RenderedDocument {
  readonly id: string;
  /** The file's name with its ending, from `assignFileNames`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The hash in its stamp; two documents with the same one hold the same. */
  readonly contentHash: string;
  /** Marks of its lines; a file of which every edited line says the same may be replaced. */
  readonly lines: readonly string[];
  /** As it was sent: it is not made of the plan as it is now. */
  readonly isIssued?: true;
  /** Where the plan says that there is such a document; messages point at it. */
  readonly span?: Span;
}

/** What became of a document, or would become of it in a dry run. */
export interface DocumentOutcome {
  readonly id: string;
  /** Absolute. */
  readonly path: string;
  /**
   * `written`: nothing was there. `replaced`: an older version was. `unchanged`: the same is there already.
   * `left`: a person has it open or has changed it; the new version is in `newPath`. `failed`: see the findings.
   */
  readonly action: 'written' | 'replaced' | 'unchanged' | 'left' | 'failed';
  readonly newPath?: string;
  /** With `force`: where the replaced file is kept. */
  readonly copyPath?: string;
}
