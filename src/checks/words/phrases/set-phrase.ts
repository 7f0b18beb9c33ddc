/** 固定提法: a phrase whose parts stand in a fixed order, with 、 or ， between them. */
export interface SetPhrase {
  /** What it is called, in Chinese: for the documentation. */
  readonly name: string;
  /** The parts in the order of the source; phrases whose sources differ in the order do not stand here. */
  readonly parts: readonly string[];
  /** So many of its parts make the phrase known; by default all of them. */
  readonly fewest?: number;
  readonly source: string;
}
