/** Words of one kind that are written wrong. */
export interface WordList<Entry extends WordEntry = WordEntry> {
  /** The kind, in Chinese: for the documentation. */
  readonly title: string;
  /** Where an entry names none: the book or the standard that says so. */
  readonly source: string;
  /** Where an entry says nothing else: why it is wrong, in Chinese. */
  readonly why: string;
  readonly entries: readonly Entry[];
}

/**
 * A word that is wrong, and what is right. What is right in some sentence stands here only with a context that leaves
 * that sentence out. A context is words with spaces between them, any of which may hold; among them `^` is the edge of
 * a clause and `#` a digit.
 */
export interface WordEntry {
  readonly wrong: string;
  readonly right: string;
  readonly why?: string;
  readonly source?: string;
  /** Directly before it stands one of these, or none of these. */
  readonly before?: string;
  readonly notBefore?: string;
  /** Directly after it. */
  readonly after?: string;
  readonly notAfter?: string;
  /** Anywhere in the same clause. */
  readonly with?: string;
  readonly without?: string;
}
