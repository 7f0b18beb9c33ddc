import type { Severity } from '../diagnostic.ts';

/** Lists of units and what a plan knows of them. Codes HT901–HT919. */
export interface UnitDiagnostics {
  /** An Excel workbook in place of a list. */
  HT901: { readonly path: string };
  /** No column for names. `first` is what stands in the first row. */
  HT902: { readonly first: readonly string[] };
  /** A row or item that says something of a unit and has no name. */
  HT903: Record<never, never>;
  /** One name twice; `first` where it was written differently before (`市 医院`). */
  HT904: { readonly name: string; readonly line: number; readonly first?: string };
  HT905: { readonly name: string; readonly kind: NoName };
  /** A column or key that is probably a misspelt known one. */
  HT906: { readonly column: string; readonly suggestion: string };
  /** A column or key that is not used; `used` where another says the same. */
  HT907: { readonly column: string; readonly used?: string };
  /** A telephone number that Excel turned into 1.38E+10. */
  HT908: { readonly name: string; readonly phone: string };
  HT909: { readonly column: string; readonly length: number; readonly limit: number };
  HT910: { readonly limit: number };
  /** Nobody in the list. */
  HT911: { readonly path: string };
  /** A row that cannot be divided into cells as the first one. */
  HT912: { readonly problem: 'open-quote' | 'more-cells'; readonly cells: number; readonly columns: number };
  /** YAML that is no list of names and maps. */
  HT913: { readonly part: 'list' | 'item' | 'value'; readonly key: string };
  /** Units without a district below some that have one: in a table what merged cells become, in YAML forgotten. */
  HT914: { readonly count: number; readonly above: string; readonly list: 'table' | 'yaml' };
  /** A group of units that the plan does not know. `count` units are said to belong to it. */
  HT915: { readonly group: string; readonly count: number; readonly suggestion?: string };
  /** A form in which all columns are somebody else's for these units, so that they do not get it. */
  HT916: {
    readonly form: string;
    readonly count: number;
    readonly names: readonly string[];
    readonly fillers: readonly string[];
  };
}

/** Why words in the column of names are no name. */
export type NoName = 'total' | 'note' | 'error-value' | 'signs' | 'number' | 'header';

export const unitSeverities: { readonly [Code in keyof UnitDiagnostics]: Severity } = {
  HT901: 'error',
  HT902: 'error',
  HT903: 'error',
  HT904: 'error',
  HT905: 'error',
  HT906: 'error',
  HT907: 'info',
  HT908: 'warning',
  HT909: 'error',
  HT910: 'error',
  HT911: 'error',
  HT912: 'error',
  HT913: 'error',
  HT914: 'warning',
  HT915: 'warning',
  HT916: 'info',
};
