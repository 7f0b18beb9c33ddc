import type { Origin } from '../diagnostics/span.ts';

/** What a comparison of two versions of a campaign speaks of, in the order in which it lists them. */
export const subjects = [
  'campaign',
  'topic',
  'task',
  'measure',
  'phase',
  'leadership',
  'duty',
  'indicator',
  'figure',
  'fact',
  'contact',
  'document',
  'section',
  'row',
] as const;
export type Subject = (typeof subjects)[number];

/** Properties that have the same meaning wherever they stand; their labels are in `i18n`. */
export type FieldName =
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

/** A property and what it says; one that says nothing is not there. */
export interface Field {
  /** Unique within an entry, and the same in both versions. */
  readonly key: string;
  /** By its meaning, or by the title that the campaign gives it (an owner role, a field of its own). */
  readonly label:
    | { readonly kind: 'known'; readonly name: FieldName }
    | { readonly kind: 'own'; readonly title: string };
  readonly value: string;
  /** Of a list: its items, which `value` joins with 、. */
  readonly items?: readonly string[];
}

/** One thing of a campaign, by itself: what it holds in turn are entries of their own. */
export interface Entry {
  readonly subject: Subject;
  /** Unique among the entries of its subject. */
  readonly id: string;
  /** Whether the author gave the id: then it names the same thing in both versions, whatever else has changed. */
  readonly isNamed: boolean;
  /** What a person calls it. */
  readonly name: string;
  /** The entry that it stands in. */
  readonly parent?: { readonly subject: Subject; readonly id: string };
  readonly fields: readonly Field[];
  readonly origin: Origin;
}
