/**
 * How much a plan may hold. Far above any real plan (the longest known task list has some hundred tasks),
 * far below what would make the program slow: a wrong file is refused, a long one is not.
 */
export const limits = {
  /** Characters of a title, name or other single entry. */
  line: 1_000,
  /** Characters of a stretch of prose. */
  prose: 100_000,
  /** Characters of an id. */
  id: 60,
  /** Items of any list and entries of any map. */
  items: 10_000,
  /** Rows of a table's header that the title of one group of columns may be high. */
  headerRows: 5,
  /** Levels of lists and maps within each other. */
  depth: 60,
} as const;
