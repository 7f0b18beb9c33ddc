import type { Severity } from '../diagnostic.ts';

/** `render --office` and `--each-office`. Codes HT941–HT949. */
export interface OfficesCommandDiagnostics {
  /** No office of this name in the campaigns named. */
  HT941: { readonly name: string; readonly suggestion?: string };
  /** `--only` with a document that is no list of the campaign's tasks; `lists` are ids that could be meant. */
  HT942: { readonly id: string; readonly title: string; readonly lists: readonly string[] };
  /** An office that owns no task; `list`: none that this list shows. */
  HT943: { readonly office: string; readonly list?: string };
  /** Tasks of groups whose members the plan does not name, so that nobody knows whether they are the office's, too. */
  HT944: {
    readonly office: string;
    readonly groups: readonly { readonly name: string; readonly tasks: number }[];
  };
  /** `--each-office` where no task has an owner. */
  HT945: Record<never, never>;
  /** Two options that do not go together, or an option and a word; also of `diff`. */
  HT946: { readonly option: string; readonly other: string };
}

export const officesCommandSeverities: { readonly [Code in keyof OfficesCommandDiagnostics]: Severity } = {
  HT941: 'error',
  HT942: 'error',
  HT943: 'error',
  HT944: 'info',
  HT945: 'error',
  HT946: 'error',
};
