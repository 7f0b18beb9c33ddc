import type { Severity } from '../diagnostic.ts';

/** Templates and what they insert. Codes HT501–HT599. */
export interface TemplateDiagnostics {
  HT501: { readonly name: string; readonly suggestion?: string };
}

export const templateSeverities: { readonly [Code in keyof TemplateDiagnostics]: Severity } = {
  HT501: 'error',
};
