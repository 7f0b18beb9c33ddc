import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts';
import type { Talk } from '../i18n/talk.ts';
import type { FileMemory } from './campaigns/file-memory.ts';
import type { Context } from './context.ts';
import type { ExitCode } from './exit-code.ts';
import type { AppliedFix, Comparison, DocumentEdits, DocumentOutput, UnitsOutput } from './format/report.ts';
import type { Settings } from './settings.ts';

/** One run of one command. */
export interface Session {
  readonly context: Context;
  readonly settings: Settings;
  readonly talk: Talk;
  readonly report: Report;
  /** What earlier runs leave to this one, where a command reads the same files again and again. */
  readonly memory?: FileMemory;
  /** Talk: one line or more, cleaned of what a terminal would obey. */
  say(text: string): void;
}

/** What a command did. The exit code is made of this and of the findings. */
export interface CommandResult {
  /** Where it is not what the findings alone would say. */
  readonly exitCode?: ExitCode;
  readonly outputs?: readonly DocumentOutput[];
  readonly fixes?: readonly AppliedFix[];
  readonly comparison?: Comparison;
  readonly handEdits?: DocumentEdits;
  readonly units?: UnitsOutput;
  /** What comments in the plans kept from being reported. */
  readonly silenced?: readonly Diagnostic[];
  /** Said at the end where there is no finding. */
  readonly whenWell?: string;
}
