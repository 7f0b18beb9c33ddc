import type { Severity } from '../diagnostic.ts';

/** What a campaign says in two ways. Codes HT440–HT449. */
export interface ConsistencyCheckDiagnostics {
  /** The same words but for one letter; `isCertain`: it is known which of the two was meant. */
  HT440: { readonly written: string; readonly other: string; readonly isCertain: boolean };
}

export const consistencyCheckSeverities: {
  readonly [Code in keyof ConsistencyCheckDiagnostics]: Severity;
} = {
  HT440: 'warning',
};
