import type { Severity } from '../diagnostic.ts';

/** What a campaign says in two ways. Codes HT440–HT449. */
export interface ConsistencyCheckDiagnostics {
  /** The same words but for one letter; `isCertain`: it is known which of the two was meant. */
  HT440: { readonly written: string; readonly other: string; readonly isCertain: boolean };
  /** One document cited in two ways; `title` is what the two have in common where they have something. */
  HT442: {
    readonly difference: 'title' | 'number' | 'numbers' | 'bare';
    readonly written: string;
    readonly other: string;
    readonly title: string;
  };
  /** Shorthand such as “两个清单” that is used before it is explained. */
  HT444: { readonly term: string };
  /** Shorthand that nothing explains. */
  HT448: { readonly term: string };
  /** One body under several short names; `usual`: the declared one, or the one that is used most. */
  HT441: {
    readonly forms: readonly { readonly form: string; readonly count: number }[];
    readonly usual: string;
  };
}

export const consistencyCheckSeverities: {
  readonly [Code in keyof ConsistencyCheckDiagnostics]: Severity;
} = {
  HT440: 'warning',
  HT442: 'warning',
  HT444: 'warning',
  HT448: 'info',
  HT441: 'warning',
};
