import type { Diagnostic, Report } from './diagnostic.ts';

/** Gathers the findings of one run. */
export interface Collector {
  readonly report: Report;
  readonly diagnostics: readonly Diagnostic[];
  hasErrors(): boolean;
}

export function createCollector(): Collector {
  const diagnostics: Diagnostic[] = [];
  return {
    report: (found) => void diagnostics.push(found),
    diagnostics,
    hasErrors: () => diagnostics.some((found) => found.severity === 'error'),
  };
}
