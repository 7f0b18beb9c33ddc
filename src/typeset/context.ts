import type { Report } from '../diagnostics/diagnostic.ts';
import type { DocumentFormat } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import type { Styles } from './page-plan.ts';

/** What every step of typesetting a document needs: the numbers, the styles by id, and where findings go. */
export interface Context {
  readonly standard: Standard;
  readonly styles: Styles;
  readonly format: DocumentFormat;
  readonly report: Report;
  /** Text and tables are set as if a page had no end: for two documents that are compared item by item. */
  readonly isEndless?: true;
}
