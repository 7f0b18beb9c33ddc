import type { FieldName, Subject } from '../compare/entry.ts';
import { comparison as english } from './en/comparison.ts';
import type { Language } from './language.ts';
import { comparison as chinese } from './zh/comparison.ts';

/** Fields that hold one of a few words of the program's own. */
export type ChoiceField = Extract<FieldName, 'kind' | 'status' | 'signature' | 'shows'>;

/** Words for what two versions of a campaign say differently. The keys are those of `compare/entry.ts`. */
export interface ComparisonWording {
  readonly subjects: { readonly [Name in Subject]: string };
  readonly fields: { readonly [Name in FieldName]: string };
  /** Words that a plan writes for a choice, by the field that makes it: `kind`, `status`, `signature`, `shows`. */
  readonly choices: { readonly [Name in ChoiceField]: Readonly<Record<string, string>> };
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

export const comparisonIn = (language: Language): ComparisonWording =>
  language === 'zh' ? chinese : english;
