/** A text file as the user knows it. `path` is relative to the working directory, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  /** Decoded text; a byte order mark is removed, line ends are as in the file. */
  readonly text: string;
}

/** A stretch of a file in UTF-16 offsets, end exclusive. Lines and columns are worked out only when printed. */
export interface Span {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** Where a piece of data was written, so that any later stage can point at it. */
export interface Origin {
  readonly span: Span;
  /**
   * The place of a part below this one, e.g. `at('deadline')` or `at('columns', 2, 'title')`.
   * Where the part was not written, the nearest written ancestor is returned, so it never fails.
   */
  at(...path: readonly (string | number)[]): Span;
}

/** Line and column from 1; the column counts Unicode code points, as editors show it. */
export interface Position {
  readonly line: number;
  readonly column: number;
}
