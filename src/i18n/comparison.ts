import { comparison as english } from './en/comparison.ts';
import type { Language } from './language.ts';
import { comparison as chinese } from './zh/comparison.ts';

/** Words for what two versions of a campaign say differently. The keys are those of `compare/entry.ts`. */
export interface ComparisonWording {
  readonly subjects: { readonly [Subject in ComparedSubject]: string };
  readonly fields: { readonly [Name in ComparedField]: string };
  readonly added: string;
  readonly removed: string;
  readonly changed: string;
  readonly moved: string;
  readonly reordered: string;
  /** In place of a text that is not there. */
  readonly nothing: string;
  /** Head of what was changed by hand in a file. */
  handEdits(file: string, campaign: string, document: string): string;
  /** A row of a table, named by its beginning. */
  row(head: string): string;
  /** Of words that no plan holds. */
  readonly notInPlan: string;
  /** Behind a label. */
  readonly colon: string;
  /** The head of one campaign's changes. */
  head(campaign: string, from: string, to: string): string;
  campaignAdded(campaign: string): string;
  campaignRemoved(campaign: string): string;
  campaignRenamed(from: string, to: string): string;
  /** How a person calls a thing inside another. */
  inside(name: string, place: string): string;
  count(added: number, removed: number, changed: number, moved: number): string;
}

export type ComparedSubject =
  | 'campaign'
  | 'topic'
  | 'task'
  | 'measure'
  | 'phase'
  | 'leadership'
  | 'duty'
  | 'indicator'
  | 'figure'
  | 'fact'
  | 'contact'
  | 'document'
  | 'section'
  | 'row';

export type ComparedField =
  | 'name'
  | 'title'
  | 'table-title'
  | 'text'
  | 'prose'
  | 'intro'
  | 'deadline'
  | 'deliverable'
  | 'remark'
  | 'period'
  | 'issuers'
  | 'members'
  | 'office'
  | 'from'
  | 'to'
  | 'when'
  | 'form'
  | 'unit'
  | 'target'
  | 'value'
  | 'scope'
  | 'as-of'
  | 'source'
  | 'phone'
  | 'fax'
  | 'mail'
  | 'address'
  | 'kind'
  | 'status'
  | 'number'
  | 'date'
  | 'recipients'
  | 'signers'
  | 'signature'
  | 'secrecy'
  | 'urgency'
  | 'opening'
  | 'closing'
  | 'note'
  | 'cc'
  | 'copies'
  | 'annexes'
  | 'attached'
  | 'columns'
  | 'notes'
  | 'labels'
  | 'mark'
  | 'shows';

export const comparisonIn = (language: Language): ComparisonWording =>
  language === 'zh' ? chinese : english;
