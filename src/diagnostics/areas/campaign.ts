import type { Severity } from '../diagnostic.ts';

/** Names, references, dates and duties that do not fit together. Codes HT301–HT394. */
export interface CampaignDiagnostics {
  /** A name that no office bears, once however often it is used; the other places are related. */
  HT301: {
    readonly name: string;
    readonly suggestion?: string;
    readonly places: number;
    /** Everywhere it stands, words that name no office could stand, too. */
    readonly acceptsWords: boolean;
  };
  /** One name that two offices claim. */
  HT302: { readonly name: string; readonly first: string; readonly second: string };
  /** An office listed twice in one file. */
  HT303: { readonly name: string };
  HT304: {
    readonly office: string;
    readonly relation: OfficeRelation;
    readonly name: string;
    readonly suggestion?: string;
  };
  /** Offices that are one another's parent or member, in a circle; the first and the last are the same. */
  HT305: { readonly relation: OfficeRelation; readonly chain: readonly string[] };
  /** Several offices written as one name; `corrected` is the list they should be. */
  HT306: { readonly written: string; readonly corrected: string };
  /** `issuer` and `issuers` in one place. */
  HT307: Record<never, never>;

  /** An owner role that the campaign does not have. */
  HT310: { readonly role: string; readonly known: readonly string[]; readonly suggestion?: string };
  /** Owners given to a role that only groups others. */
  HT311: { readonly role: string; readonly inner: readonly string[] };
  /** `lead:` where the campaign declares roles of its own and none of this name. */
  HT312: { readonly key: string; readonly known: readonly string[] };
  /** Two roles or fields that share an id. */
  HT313: { readonly id: string };
  /** A role or field named like a built-in column. */
  HT314: { readonly id: string };
  /** Owners of one role given twice, as `lead:` and inside `owners:`. */
  HT315: { readonly role: string };
  HT316: { readonly field: string; readonly known: readonly string[]; readonly suggestion?: string };

  /** Two things of one id. */
  HT320: { readonly id: string };
  /** A deadline that could not be read. */
  HT325: { readonly text: string };
  /** A reference other than 【事实：…】 in a deadline. */
  HT326: { readonly written: string };

  HT330: { readonly id: string; readonly suggestion?: string };
  /** A document listed twice among the annexes of one document. */
  HT331: { readonly id: string };
  /** Documents that are one another's annexes, in a circle; the first and the last are the same. */
  HT332: { readonly chain: readonly string[] };
  /** Two documents that would be written to one file. */
  HT333: { readonly name: string };
  HT337: { readonly title: string };
  HT338: { readonly id: string; readonly suggestion?: string };
  /** The form of a duty that is no document. */
  HT339: { readonly id: string; readonly suggestion?: string };

  /** A column that shows nothing known; `blank` is how a column to be filled by hand is written. */
  HT340: { readonly name: string; readonly blank: string; readonly suggestion?: string };
  HT341: { readonly id: string };
  /** A sum or ratio of a column that is not there, or of one of several that share the name. */
  HT342: {
    readonly column: string;
    readonly name: string;
    readonly ambiguous: boolean;
    readonly suggestion?: string;
  };
  /** Columns computed from one another, in a circle; the first and the last are the same. */
  HT343: { readonly chain: readonly string[] };
  HT344: { readonly levels: number; readonly most: number };
  /** Content for a column that the form does not have. */
  HT345: { readonly name: string; readonly suggestion?: string };
  HT346: { readonly id: string };
  HT347: { readonly title: string };
  /** A sum or ratio of a column that holds no figures. */
  HT348: { readonly column: string; readonly name: string };
  /** A set of columns that is nowhere written. */
  HT349: { readonly name: string; readonly known: readonly string[]; readonly suggestion?: string };

  HT360: { readonly written: string; readonly subject: string; readonly suggestion?: string };
  HT361: {
    readonly written: string;
    readonly subject: string;
    readonly target: string;
    /** Some of the names that could stand here. */
    readonly known: readonly string[];
    readonly suggestion?: string;
  };
  /** `property` is empty where only the thing was named. */
  HT362: {
    readonly written: string;
    readonly target: string;
    readonly property: string;
    readonly possible: readonly string[];
    readonly suggestion?: string;
  };
  /** The thing referred to has no such property. */
  HT363: { readonly written: string; readonly target: string; readonly property: string };
  HT364: { readonly written: string };
  /** Brackets without a colon. */
  HT365: { readonly written: string };
  /** A document that is no annex of the one (`title`) that refers to it; without a title: of none at all. */
  HT366: {
    readonly written: string;
    readonly target: string;
    readonly title?: string;
    /** It follows the document (attached) without being its annex. */
    readonly isAttached?: true;
  };

  /** A task without owners where others have them. */
  HT370: { readonly task: string };
  /** An office twice in a role, or (`lead`) in the role that leads and in one that helps. */
  HT371: { readonly role: string; readonly office: string; readonly lead?: string };
  /** A section that shows data that the campaign does not have. */
  HT372: { readonly what: ShownData };

  /** A form in a body that is no document of the campaign. */
  HT390: { readonly id: string; readonly suggestion?: string };
  /** A document of prose where a body wants a form. */
  HT391: { readonly id: string };
  /** A form that one document prints twice. */
  HT392: { readonly id: string };
  /** A heading with nothing below it. */
  HT393: { readonly section: string };
  /** `runIn` where there is no heading. */
  HT394: Readonly<Record<string, never>>;
}

export type OfficeRelation = 'parent' | 'member';
export type ShownData = 'topics' | 'tasks' | 'phases' | 'leadership' | 'duties' | 'contacts' | 'indicators';

export const campaignSeverities: { readonly [Code in keyof CampaignDiagnostics]: Severity } = {
  HT301: 'error',
  HT302: 'error',
  HT303: 'error',
  HT304: 'error',
  HT305: 'error',
  HT306: 'error',
  HT307: 'error',
  HT310: 'error',
  HT311: 'error',
  HT312: 'error',
  HT313: 'error',
  HT314: 'error',
  HT315: 'error',
  HT316: 'error',
  HT320: 'error',
  HT325: 'warning',
  HT326: 'error',
  HT330: 'error',
  HT331: 'error',
  HT332: 'error',
  HT333: 'error',
  HT337: 'error',
  HT338: 'error',
  HT339: 'error',
  HT340: 'error',
  HT341: 'error',
  HT342: 'error',
  HT343: 'error',
  HT344: 'error',
  HT345: 'error',
  HT346: 'error',
  HT347: 'error',
  HT348: 'error',
  HT349: 'error',
  HT360: 'error',
  HT361: 'error',
  HT362: 'error',
  HT363: 'error',
  HT364: 'error',
  HT365: 'error',
  HT366: 'error',
  HT370: 'warning',
  HT371: 'warning',
  HT372: 'warning',
  HT390: 'error',
  HT391: 'error',
  HT392: 'warning',
  HT393: 'warning',
  HT394: 'warning',
};
