import type { Severity } from '../diagnostic.ts';

/** What parts of a document say of one another. Codes HT430–HT439 and HT450–HT459. */
export interface StructureCheckDiagnostics {
  /** A series that leaves a number out or has one twice. */
  HT450: { readonly written: string; readonly before: string; readonly problem: 'missing' | 'repeated' };
  /** An item of a series that ends in another mark (`mark`) than the others (`usual`). */
  HT451: {
    readonly written: string;
    readonly corrected?: string;
    readonly mark: string;
    readonly usual: string;
  };
  /** A series parted by ； that has a 。 inside an item, or by both ； and 。. */
  HT452: { readonly written: string; readonly problem: 'sentence-inside' | 'both' };
}

export const structureCheckSeverities: { readonly [Code in keyof StructureCheckDiagnostics]: Severity } = {
  HT450: 'warning',
  HT451: 'warning',
  HT452: 'info',
};
