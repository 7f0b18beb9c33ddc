import type { Severity } from '../diagnostic.ts';

/** The shape of what the user wrote. Codes HT201–HT299. */
export interface SchemaDiagnostics {
  HT201: { readonly key: string; readonly suggestion?: string };
}

export const schemaSeverities: { readonly [Code in keyof SchemaDiagnostics]: Severity } = {
  HT201: 'error',
};
