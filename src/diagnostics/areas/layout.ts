import type { Severity } from '../diagnostic.ts';

/** What only a laid-out page can tell. Codes HT601–HT699. */
export interface LayoutDiagnostics {
  /** The text ends so close to the edge of a page that the place of the imprint, or of the signature, is uncertain. */
  HT601: { readonly title: string; readonly page: number; readonly of: 'imprint' | 'signature' };
  /** An issuer's name is too long for one line of the red head. */
  HT602: { readonly name: string; readonly characters: number };
  /** A line of the title that the author wrote is wider than the type area. */
  HT603: { readonly line: string; readonly characters: number; readonly holds: number };
  /** The first page shows no text of the body (7.3.3). */
  HT604: { readonly title: string };
  /** The signature stands on a page without text (7.3.5.5). */
  HT605: { readonly title: string };
  /** A look breaks a binding rule of the standard. */
  HT620: {
    readonly rule: LookRule;
    readonly clause: string;
    readonly standard: LookRuleValue;
    readonly own: LookRuleValue;
  };
  /** Margins leave less than half the sheet; millimetres. */
  HT621: { readonly side: 'width' | 'height'; readonly left: number; readonly least: number };
  /** Lines are closer than their characters are high; points. `lines` is how many fit a page. */
  HT622: { readonly pitch: number; readonly size: number; readonly lines: number };
  /** More characters on a line than fit it; the size is in points. */
  HT623: { readonly characters: number; readonly most: number; readonly size: number };
  /** The page number has no room below the type area; millimetres. */
  HT624: { readonly bottom: number; readonly least: number };
  /** A table row is taller than a page and is cut. */
  HT650: { readonly text: string; readonly characters: number };
  /** A table is too wide for its page and is split into blocks of columns. */
  HT651: { readonly columns: number; readonly blocks: number };
  /** The column widths that the author asked for do not fit the page. */
  /** `given`: the widths that were set instead, in characters; none where all were given up. */
  HT652: { readonly characters: number; readonly holds: number; readonly given: readonly number[] };
  /** Columns are too narrow for their words, and there is nothing to split. */
  HT653: { readonly columns: number };
}

export const layoutSeverities: { readonly [Code in keyof LayoutDiagnostics]: Severity } = {
  HT601: 'warning',
  HT602: 'warning',
  HT603: 'warning',
  HT604: 'warning',
  HT605: 'warning',
  HT620: 'warning',
  HT621: 'error',
  HT622: 'error',
  HT623: 'error',
  HT624: 'error',
  HT650: 'warning',
  HT651: 'info',
  HT652: 'warning',
  HT653: 'warning',
};

/** Binding rules that a look can break, by their names in the standard's data. */
export type LookRule =
  | 'page.typeArea.width'
  | 'page.typeArea.height'
  | 'page.margin.top'
  | 'page.margin.left'
  | 'pageNumber.texts'
  | 'pageNumber.place';

/** The value of such a rule: a length, a page number as it is printed, or where it stands. */
export type LookRuleValue =
  | { readonly millimetres: number }
  | { readonly sample: string }
  | { readonly place: 'outer' | 'center' | 'right' };
