import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { Language } from '../../i18n/language.ts';
import type { CampaignComparison } from '../diff/compare-versions.ts';
import type { UnitCounts } from '../units/unit-counts.ts';
import type { HandEdit } from '../word/hand-edits.ts';

/** What became of one document. */
export interface DocumentOutput {
  readonly campaign: string;
  readonly document: string;
  /** As the user calls it. */
  readonly path: string;
  readonly status: OutputStatus;
  /** Where the new version lies instead. */
  readonly new_path?: string;
  /** Where the replaced file is kept. */
  readonly copy_path?: string;
}

export type OutputStatus =
  | 'written'
  | 'replaced'
  | 'unchanged'
  /** Not touched, because somebody edited it, has it open, or made it with another program. */
  | 'left'
  | 'failed'
  /** With `--check`: missing or out of date. */
  | 'stale';

/** A correction that `check --fix` made, or would make. */
export interface AppliedFix {
  readonly code: string;
  /** As the user calls it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
  readonly written: boolean;
}

/** What `diff` found between two versions, named as the user calls them. */
export interface Comparison {
  readonly from: string;
  readonly to: string;
  /** Those that differ. */
  readonly campaigns: readonly CampaignComparison[];
}

/** What a person changed in one document. */
export interface DocumentEdits {
  /** As the user calls it. */
  readonly file: string;
  readonly campaign: string;
  readonly document: string;
  /** The plan has changed since it was written, so that not every difference is the person's. */
  readonly isOutdated: boolean;
  /** 发文字号 of what it belongs to, where it was issued: then it was compared with what was sent. */
  readonly issued?: string;
  /** `span`: where the plan says it; absent for what comes from a template or is computed. */
  readonly edits: readonly { readonly edit: HandEdit; readonly span: Span | undefined }[];
}

/** What `render --units` did; the summary names each document. */
export interface UnitsOutput extends UnitCounts {
  /** As the user calls it; absent in a dry run. */
  readonly summary?: string;
}

/** All that a run has to say. */
export interface RunReport {
  /** Sorted, each once. */
  readonly diagnostics: readonly Diagnostic[];
  readonly outputs: readonly DocumentOutput[];
  /** Absent where none were asked for. */
  readonly fixes?: readonly AppliedFix[];
  /** Absent where no document was looked at. */
  readonly handEdits?: DocumentEdits;
  /** Absent where no list of units was given. */
  readonly units?: UnitsOutput;
  /** Absent where nothing was to be compared. */
  readonly comparison?: Comparison;
  /** How many findings comments in the plans silenced. */
  readonly silencedCount: number;
  readonly ok: boolean;
}

export interface FormatSettings {
  readonly language: Language;
  readonly colors: boolean;
  /** Width of a code frame's text in columns. */
  readonly columns: number;
}

/** Prints a run for a person or a program. */
export type Formatter = (report: RunReport, settings: FormatSettings) => string;

export const countOf = (diagnostics: readonly Diagnostic[], severity: Diagnostic['severity']): number =>
  diagnostics.filter((found) => found.severity === severity).length;
