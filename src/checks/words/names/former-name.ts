import type { WordEntry, WordList } from '../word-list.ts';

/**
 * A name that no body bears any more. Names that a county may keep after the reform (文化局, 农业局, 林业局 …) do not
 * stand here.
 */
export interface FormerName extends WordEntry {
  /** The day from which nobody bore it, as 2019-03-31: of a local name, the day by which all had changed theirs. */
  readonly since: string;
}

export type FormerNames = WordList<FormerName>;
