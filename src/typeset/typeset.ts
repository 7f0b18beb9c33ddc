import type { Report } from '../diagnostics/diagnostic.ts';
import type { OfficialDocument } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { type Context, stylesById, stylesOf } from './context.ts';
import { withImprint } from './imprint-place.ts';
import type { LaidOutDocument } from './laid-out.ts';
import { layOutPart } from './part-sections.ts';
import { forgetTables } from './read-table.ts';
import { blanksOf } from './runs.ts';

/**
 * Lays an official document out by a standard: styles, line breaks of titles, widths of tables, orientation of pages,
 * indents of signatures, and the page on which the imprint stands. All lengths of the result are twips, all font
 * sizes half-points. Reports only what a laid-out page can tell (HT601–HT699).
 *
 * `endless`: parts are set as if their pages had no end, so that no table is divided or repeats a label and the same
 * text gives the same items wherever it stands.
 */
export function typeset(
  document: OfficialDocument,
  standard: Standard,
  report: Report,
  paging: 'pages' | 'endless' = 'pages',
): LaidOutDocument {
  const styles = stylesOf(document.format, standard);
  const context: Context = {
    standard,
    format: document.format,
    report,
    styles: stylesById(styles),
    ...(paging === 'endless' ? { isEndless: true } : {}),
  };
  const parts = document.parts.flatMap((part, index) =>
    layOutPart(part, index === 0 ? document.head : undefined, context),
  );
  const sections = withImprint(document, parts, context);
  forgetTables(document);
  return {
    title: document.title,
    styles,
    defaultFont: standard.text.font,
    defaultSize: standard.text.size,
    sections,
    blanks: blanksOf(sections.flatMap(({ margins, items }) => [...(margins.first?.header ?? []), ...items])),
  };
}
