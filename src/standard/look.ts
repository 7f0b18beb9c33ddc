/** Elements whose font a look can change. The four ranks are those of headings: 一、 （一） 1. （1）. */
export type LookFont =
  | 'text'
  | 'title'
  | HeadingRank
  | 'mark'
  | 'pageNumber'
  | 'imprint'
  | 'table'
  | 'tableHeader';

export type HeadingRank = 'first' | 'second' | 'third' | 'fourth';

export type LookSize = 'text' | 'title' | 'mark' | 'imprint' | 'pageNumber' | 'table';

/** — 1 — · - 1 - · 1 · 第1页. */
export type PageNumberStyle = 'dashes' | 'hyphens' | 'plain' | 'words';

/** `outer`: odd pages at the right, even pages at the left. */
export type PageNumberPlace = 'outer' | 'center' | 'right';

/**
 * A local variant of the standard: what an office does differently. What is absent stays as the standard has it.
 * Sizes are half-points, lengths twips, those of margins with their fractions: the type area is rounded once, from
 * all of them.
 */
export interface Look {
  readonly fonts?: Values<LookFont, string>;
  readonly sizes?: Values<LookSize, number>;
  /** Headings that are set bold. */
  readonly bold?: readonly HeadingRank[];
  readonly margins?: Values<'top' | 'bottom' | 'left' | 'right', number>;
  /** Either from line to line, or how many lines a page has; the other follows. */
  readonly linePitch?: number | undefined;
  readonly linesPerPage?: number | undefined;
  readonly charactersPerLine?: number | undefined;
  readonly pageNumber?: {
    readonly style?: PageNumberStyle | undefined;
    readonly place?: PageNumberPlace | undefined;
  };
  /** Six hexadecimal digits. */
  readonly red?: string | undefined;
}

type Values<Name extends string, Value> = { readonly [Key in Name]?: Value | undefined };
