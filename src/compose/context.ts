import type { AnnexList } from '../campaign/annex-mark.ts';
import type { Campaign, Contact } from '../campaign/campaign.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Anchors } from './table/blank-anchor.ts';
import type { Templates } from './templates.ts';

/** What every part of a document is composed with. */
export interface Context {
  readonly campaign: Campaign;
  readonly templates: Templates;
  readonly report: Report;
  /** Whether a missing number or date is printed as a blank. */
  readonly draft: boolean;
  /** The document whose part is composed. */
  readonly documentId: string;
  /** The annex list that holds for its text, so that 【附件：…】 has its number. */
  readonly annexes: AnnexList;
  /** Those that the document names. */
  readonly contacts: readonly Contact[];
  readonly anchors: Anchors;
}
