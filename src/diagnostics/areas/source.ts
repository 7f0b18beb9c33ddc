import type { Severity } from '../diagnostic.ts';

/** Reading files and YAML. Codes HT101–HT199. */
export interface SourceDiagnostics {
  HT101: { readonly path: string };
}

export const sourceSeverities: { readonly [Code in keyof SourceDiagnostics]: Severity } = {
  HT101: 'error',
};
