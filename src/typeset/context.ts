import type { Report } from '../diagnostics/diagnostic.ts';
import type { DocumentFormat } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { formatStyles } from './format-styles.ts';
import type { ParagraphStyle } from './laid-out.ts';
import type { Styles } from './page-plan.ts';
import { createStyles } from './styles.ts';
import { tableStyles } from './table-styles.ts';

/** What every step of typesetting a document needs: the numbers, the styles by id, and where findings go. */
export interface Context {
  readonly standard: Standard;
  readonly styles: Styles;
  readonly format: DocumentFormat;
  readonly report: Report;
  /** Text and tables are set as if a page had no end: for two documents that are compared item by item. */
  readonly isEndless?: true;
}

/** Every style that a document of a format may use. */
export function stylesOf(format: DocumentFormat, standard: Standard): readonly ParagraphStyle[] {
  const common = createStyles(standard);
  const special = format === 'general' ? [] : formatStyles(common, standard);
  return [...common, ...special, ...tableStyles(standard.table)];
}

export const stylesById = (styles: readonly ParagraphStyle[]): Styles =>
  new Map(styles.map((style) => [style.id, style]));
