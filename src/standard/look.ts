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
export type Look = Open<{
  fonts: Open<Record<LookFont, string>>;
  sizes: Open<Record<LookSize, number>>;
  /** Headings that are set bold. */
  bold: readonly HeadingRank[];
  margins: Open<Record<'top' | 'bottom' | 'left' | 'right', number>>;
  /** Either from line to line, or how many lines a page has; the other follows. */
  linePitch: number;
  linesPerPage: number;
  charactersPerLine: number;
  pageNumber: Open<{ style: PageNumberStyle; place: PageNumberPlace }>;
  /** Six hexadecimal digits. */
  red: string;
}>;

/** All of these, or any part. */
type Open<Choices> = { readonly [Key in keyof Choices]?: Choices[Key] | undefined };
