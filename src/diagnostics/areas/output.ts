import type { Severity } from '../diagnostic.ts';

/** Writing files. Codes HT701–HT799. */
export interface OutputDiagnostics {
  HT701: { readonly path: string; readonly written: string };
}

export const outputSeverities: { readonly [Code in keyof OutputDiagnostics]: Severity } = {
  HT701: 'warning',
};
