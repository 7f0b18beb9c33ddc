import type { Severity } from '../diagnostic.ts';

/** What only a laid-out page can tell. Codes HT601–HT699. */
export interface LayoutDiagnostics {
  HT601: { readonly title: string; readonly page: number };
}

export const layoutSeverities: { readonly [Code in keyof LayoutDiagnostics]: Severity } = {
  HT601: 'warning',
};
