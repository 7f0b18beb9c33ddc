import type { Severity } from '../diagnostic.ts';
import type { OutputTrouble } from './output.ts';

/** `render --units`: what the command finds beside its list. Codes HT921–HT939. */
export interface UnitsCommandDiagnostics {
  /** The campaign has no form that a unit could be given. */
  HT921: { readonly campaign: string };
  /** More than one campaign, and one list. */
  HT922: { readonly candidates: readonly string[] };
  /** An option that `--units` does not go with, or that means nothing without it. */
  HT923: { readonly option: string; readonly problem: 'needs-units' | 'excluded' };
  /** `--only` names a document that is no form. */
  HT924: { readonly id: string; readonly title: string; readonly forms: readonly string[] };
  /** Units to which the plan gives no task; `names` are the first of them. */
  HT925: { readonly count: number; readonly names: readonly string[] };
  /** Folders of districts and units that cannot bear their names; the first of them. */
  HT926: {
    readonly count: number;
    readonly examples: readonly { readonly name: string; readonly folder: string }[];
  };
  /** The summary could not be written; what was to be in it is in `beside`, or else what was added to it stays. */
  HT927: {
    readonly path: string;
    readonly beside?: string;
    readonly trouble: OutputTrouble | 'open';
    readonly code: string;
  };
  /** More documents that were left as they are or could not be written than are told one by one. */
  HT928: { readonly count: number };
  /** Folders and files of earlier runs, for units that the list does not have any more or not there, or forms that the unit does not get any more; the first of them. */
  HT929: { readonly count: number; readonly names: readonly string[] };
  /** A summary that somebody has changed was kept under another name. */
  HT930: { readonly path: string; readonly copy: string };
  /** The disk is full: the run ended before the last unit. */
  HT931: { readonly done: number; readonly total: number };
  /** A packet that somebody filled in or changed is left as it is; the new one is, or with `done` false would be, in `written`. */
  HT932: { readonly path: string; readonly written: string; readonly done: boolean };
}

export const unitsCommandSeverities: { readonly [Code in keyof UnitsCommandDiagnostics]: Severity } = {
  HT921: 'error',
  HT922: 'error',
  HT923: 'error',
  HT924: 'error',
  HT925: 'info',
  HT926: 'info',
  HT927: 'error',
  HT928: 'warning',
  HT929: 'info',
  HT930: 'info',
  HT931: 'error',
  HT932: 'warning',
};
