import type { Severity } from '../diagnostic.ts';

/** What was asked for on the command line. Codes HT801–HT899. */
export interface CommandDiagnostics {
  /** No campaign of this name. */
  HT801: { readonly name: string; readonly suggestion?: string };
  /** No campaign at all below this folder. */
  HT802: { readonly folder: string };
  /** A name that several campaigns have. */
  HT803: { readonly name: string; readonly candidates: readonly string[] };
  /** No document of this id in the campaigns named. */
  HT804: { readonly id: string; readonly suggestion?: string };
  HT811: { readonly name: string; readonly suggestion?: string };
  HT812: { readonly name: string; readonly suggestion?: string };
  /** An option without its value, or a command without what it needs. */
  HT813: { readonly name: string };
  HT814: { readonly option: string; readonly value: string; readonly allowed: string };
  /** More words than the command takes. */
  HT815: { readonly command: string };
  /** An option that means nothing without another. */
  HT816: { readonly option: string; readonly needed: string };
  /** Neither a code nor a key that could be explained. */
  HT821: { readonly name: string; readonly suggestion?: string };
  /** `new` would overwrite something. */
  HT831: { readonly path: string };
  /** `new` with a name that cannot be a folder's. */
  HT832: { readonly name: string; readonly suggestion: string };
  /** `new` without a name, and nobody to ask. */
  HT833: Record<never, never>;
  /** A file of the program's own could not be written. `detail` is the system's code. */
  HT834: { readonly path: string; readonly detail: string };
  /** A file that `new` copies from the program's own folder is missing or empty. */
  HT835: { readonly path: string };
  /** The schema file is not the one of this program. */
  HT841: { readonly path: string };
  /** `check --fix` with nobody to ask and without `--yes`. */
  HT851: { readonly count: number };
  /** `check --fix` left a file as it is. `code` is the system's own word, empty for ours. */
  HT852: { readonly path: string; readonly hindrance: FixHindrance; readonly code: string };
  /** A correction that would have changed more than it may. */
  HT853: { readonly code: string };
  /** Versions cannot be compared: git is not installed, the plans are in no repository, or nothing is committed yet. */
  HT861: { readonly problem: 'no-git' | 'no-repository' | 'no-commit' };
  /** No commit, branch or tag of this name. */
  HT862: { readonly name: string };
  /** A campaign had errors in one of the versions compared. */
  HT863: {
    readonly campaign: string;
    readonly version: string;
    readonly errors: number;
    readonly isReadable: boolean;
  };
  /** More than two versions. */
  HT864: { readonly count: number };
  /** A Word document that is not read. `detail` is a part of the package, or the system's code; may be empty. */
  HT871: { readonly path: string; readonly trouble: DocumentTrouble; readonly detail: string };
  /** A Word document that this program did not write, or whose stamp is gone. */
  HT872: { readonly path: string };
  /** No campaign has the document that a file was written from. */
  HT873: { readonly path: string; readonly document: string };
  /** What a document holds beside its text is not compared; the first of the comments are told. */
  HT874: {
    readonly path: string;
    readonly comments: readonly { readonly author: string; readonly text: string }[];
    readonly commentCount: number;
    readonly notes: number;
    readonly pictures: number;
    readonly isMarginChanged: boolean;
  };
  /** `merge-driver` without the files that git hands over. */
  HT881: Record<never, never>;
  /** A version of a plan file that is no text in UTF-8, or cannot be read; `detail` is the system's code. */
  HT882: { readonly path: string; readonly detail: string };
  /** `issue` of a document that has no number or no date, or is a draft. */
  HT884: { readonly document: string; readonly title: string };
  /** `issue` of a document that was issued before. */
  HT885: { readonly document: string; readonly path: string };
  /** The plan says otherwise than a document that was issued; `more` differences are not listed. */
  HT886: {
    readonly number: string;
    readonly title: string;
    readonly before: string;
    readonly after: string;
    readonly more: number;
  };
  /** The plan has no such document any more, though it was issued. */
  HT887: { readonly document: string; readonly title: string; readonly number: string };
  /** A file that was issued is gone or was changed. `detail` is the system's code. */
  HT888: { readonly path: string; readonly problem: 'changed' | 'missing'; readonly detail: string };
  /** What was written down when a document was issued cannot be read. */
  HT889: { readonly path: string; readonly detail: string };
  /** `new --from` a plan that has errors. */
  HT891: { readonly path: string; readonly errors: number };
  /** A part of the plan to go on with, or the place of the new one, is outside of plans/ or a link. */
  HT892: { readonly path: string; readonly reason: 'outside' | 'link' };
  /** `new` was not told by how many years the plan moves, or told so without a plan. */
  HT893: { readonly problem: 'no-plan' | 'no-year' | 'no-old-year' };
  /** `new --drop` of a task that the plan does not have. */
  HT894: { readonly name: string; readonly suggestion?: string };
  /** Dates in the new plan that were left as they are. */
  HT895: { readonly dates: readonly string[] };
  /** A date that the new year does not have; it was left as it is. */
  HT896: { readonly date: string };
  /** What the new plan has taken over and somebody has to look at. */
  HT897: { readonly what: 'figure' | 'standing-task'; readonly name: string };
  /** A reference to a task that the new plan goes without. */
  HT898: { readonly reference: string };
  /** A document could not be rendered because of a mistake in the program. */
  HT899: { readonly detail: string };
}

/** Why a Word document is not read: it is not there, or the gate refused it. */
export type DocumentTrouble =
  | 'missing'
  | 'no-file'
  | 'unreadable'
  | 'file-too-large'
  | 'old-or-locked'
  | 'not-a-zip'
  | 'cut-short'
  | 'damaged'
  | 'too-many-parts'
  | 'part-too-large'
  | 'content-too-large'
  | 'encrypted-part'
  | 'unsafe-name'
  | 'duplicate-part'
  | 'unknown-part'
  | 'document-type'
  | 'encoding'
  | 'not-a-document';

/** Why a file was not corrected. `changed`: since it was checked; `restless`: corrections call for one another. */
export type FixHindrance = 'outside' | 'read-only' | 'changed' | 'held' | 'restless' | 'failed';

export const commandSeverities: { readonly [Code in keyof CommandDiagnostics]: Severity } = {
  HT801: 'error',
  HT802: 'error',
  HT803: 'error',
  HT804: 'error',
  HT811: 'error',
  HT812: 'error',
  HT813: 'error',
  HT814: 'error',
  HT815: 'error',
  HT816: 'error',
  HT821: 'error',
  HT831: 'error',
  HT832: 'error',
  HT833: 'error',
  HT834: 'error',
  HT835: 'error',
  HT841: 'error',
  HT851: 'error',
  HT852: 'error',
  HT853: 'warning',
  HT861: 'error',
  HT862: 'error',
  HT863: 'warning',
  HT864: 'error',
  HT871: 'error',
  HT872: 'error',
  HT873: 'error',
  HT874: 'info',
  HT881: 'error',
  HT882: 'error',
  HT884: 'error',
  HT885: 'error',
  HT886: 'warning',
  HT887: 'warning',
  HT888: 'error',
  HT889: 'error',
  HT891: 'error',
  HT892: 'error',
  HT893: 'error',
  HT894: 'error',
  HT895: 'info',
  HT896: 'warning',
  HT897: 'info',
  HT898: 'warning',
  HT899: 'error',
};
