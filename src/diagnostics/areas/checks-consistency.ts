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
  /** A set phrase with its parts in two orders, or quoted in one place and bare in another. */
  HT443: { readonly problem: 'order' | 'marks' | 'twins'; readonly written: string; readonly other: string };
  /** Two topics of one title, two tasks, or two sentences of one document, in the same words. */
  HT445: { readonly what: 'topic' | 'task' | 'sentence'; readonly written: string };
  /** An accident known by its date under two names; a list in which one place lacks its province. */
  HT447: { readonly problem: 'names' | 'province'; readonly written: string; readonly other: string };
  /** A heading or topic that a sentence lists with other words. */
  HT446: { readonly written: string; readonly title: string };
}

export const consistencyCheckSeverities: {
  readonly [Code in keyof ConsistencyCheckDiagnostics]: Severity;
} = {
  HT440: 'warning',
  HT442: 'warning',
  HT444: 'warning',
  HT448: 'info',
  HT441: 'warning',
  HT443: 'info',
  HT445: 'info',
  HT447: 'info',
  HT446: 'warning',
};
