import type { Severity } from '../diagnostic.ts';

/** Figures 数据 and their sums. Codes HT380–HT389. */
export interface FigureDiagnostics {
  /** A figure that is no number, or whose unit or approximation is written twice. */
  HT380: { readonly figure: string; readonly value: string; readonly problem: FigureProblem };
  /** A sum of something that is no figure. */
  HT381: { readonly figure: string; readonly part: string; readonly suggestion?: string };
  /** A figure that is listed twice in one sum. */
  HT382: { readonly figure: string; readonly part: string };
  /** Figures that are the sum of one another, in a circle; the first and the last are the same. */
  HT383: { readonly chain: readonly string[] };
  /** The units of a sum and its parts; the sum itself is among them where it has one. */
  HT384: {
    readonly figure: string;
    readonly units: readonly { readonly name: string; readonly unit: string }[];
  };
  /** A figure that cannot be the sum of its parts. */
  HT385: {
    readonly figure: string;
    readonly written: string;
    /** What the numbers of the parts come to; not exactly so where one of them is approximate. */
    readonly sum: string;
    readonly isExact: boolean;
    readonly parts: readonly PrintedFigure[];
  };
  /** A sum to be computed, one part of which is approximate. */
  HT386: { readonly figure: string; readonly part: PrintedFigure };
  /** 18余次; `rounded` is what may be written with 余, where there is such a number. */
  HT387: {
    readonly figure: string;
    readonly written: string;
    readonly exact: string;
    readonly rounded?: string;
  };
  /** A part of a sum that was counted for another time. */
  HT388: {
    readonly figure: string;
    readonly part: string;
    readonly what: 'period' | 'asOf';
    readonly own: string;
    readonly other: string;
  };
  /** Figures that nothing refers to. */
  HT389: { readonly figures: readonly string[] };
}

export type FigureProblem = 'no-number' | 'two-units' | 'two-approximations';

/** A figure and how it is printed: 演练, 190余次. */
export interface PrintedFigure {
  readonly name: string;
  readonly printed: string;
}

export const figureSeverities: { readonly [Code in keyof FigureDiagnostics]: Severity } = {
  HT380: 'error',
  HT381: 'error',
  HT382: 'error',
  HT383: 'error',
  HT384: 'error',
  HT385: 'error',
  HT386: 'error',
  HT387: 'warning',
  HT388: 'warning',
  HT389: 'warning',
};
