import type { Severity } from '../diagnostic.ts';

/** What was asked for on the command line. Codes HT801–HT899. */
export interface CommandDiagnostics {
  HT801: { readonly name: string; readonly suggestion?: string };
}

export const commandSeverities: { readonly [Code in keyof CommandDiagnostics]: Severity } = {
  HT801: 'error',
};
