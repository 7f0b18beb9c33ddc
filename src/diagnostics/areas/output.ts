import type { Severity } from '../diagnostic.ts';

/** Why nothing could be written at a place; `code` beside it is the system's own word (ENOSPC …), empty for ours. */
export type OutputTrouble =
  | 'full'
  | 'permission'
  | 'read-only'
  | 'too-long'
  | 'link'
  | 'not-a-file'
  | 'unreadable'
  | 'changing'
  | 'other';

/** Writing files. Codes HT701–HT799. All paths are as shown to the user. */
export interface OutputDiagnostics {
  /** Left as it is because of its content. `done`: the new version is in `written`; otherwise it would be. */
  HT701: {
    readonly path: string;
    readonly written: string;
    readonly reason: 'edited' | 'foreign';
    readonly done: boolean;
    /** What would be written is the document as it was issued. */
    readonly isIssued?: true;
  };
  /** Left as it is because it is open; `lock` is the file that says so, where there is one. */
  HT702: { readonly path: string; readonly written: string; readonly lock?: string; readonly done: boolean };
  /** The document could not be written. */
  HT703: { readonly path: string; readonly trouble: OutputTrouble; readonly code: string };
  /** Left as it is, and the file for the new version cannot be written either. */
  HT704: { readonly path: string; readonly written: string };
  /** The folder cannot be used. */
  HT705: { readonly path: string; readonly trouble: OutputTrouble; readonly code: string };
  /** Replaced with --force; what was there is in `copy`. */
  HT706: { readonly path: string; readonly copy: string };
  /** `render --check`: what is on disk is not what the plan gives. */
  HT707: {
    readonly path: string;
    readonly state: 'missing' | 'outdated' | 'edited' | 'foreign' | 'unreadable';
  };
  /** A document of ours that the plan no longer writes: it has another name now, or is gone, or its plan. */
  HT709: {
    readonly path: string;
    readonly document: string;
    readonly now?: string;
    /** The folder of a campaign that is gone itself. */
    readonly campaign?: string;
    readonly isEdited: boolean;
  };
  /** A new version that was laid beside the document is no longer needed. */
  HT708: { readonly path: string; readonly removed: string };
}

export const outputSeverities: { readonly [Code in keyof OutputDiagnostics]: Severity } = {
  HT701: 'warning',
  HT702: 'warning',
  HT703: 'error',
  HT704: 'error',
  HT705: 'error',
  HT706: 'info',
  HT707: 'error',
  HT708: 'info',
  HT709: 'info',
};
