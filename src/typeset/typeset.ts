import type { Report } from '../diagnostics/diagnostic.ts';
import type { OfficialDocument } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import type { Context } from './context.ts';
import { formatStyles } from './format-styles.ts';
import { layOutImprint } from './imprint.ts';
import { type ImprintDecision, placeImprint, reportDoubtfulEnds } from './imprint-place.ts';
import type { LaidOutDocument, LaidOutSection } from './laid-out.ts';
import { layOutPart } from './part-sections.ts';
import { forgetTable } from './read-table.ts';
import { blanksOf } from './runs.ts';
import { createStyles } from './styles.ts';
import { tableStyles } from './table-styles.ts';

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
  const common = createStyles(standard);
  const special = document.format === 'general' ? [] : formatStyles(common, standard);
  const styles = [...common, ...special, ...tableStyles(standard.table)];
  const context: Context = {
    standard,
    format: document.format,
    report,
    styles: new Map(styles.map((style) => [style.id, style])),
    ...(paging === 'endless' ? { isEndless: true } : {}),
  };
  const parts = document.parts.flatMap((part, index) =>
    layOutPart(part, index === 0 ? document.head : undefined, context),
  );
  const sections = withImprint(document, parts, context);
  for (const { blocks } of document.parts) {
    for (const block of blocks) if (block.kind === 'table') forgetTable(block);
  }
  return {
    title: document.title,
    styles,
    defaultFont: standard.text.font,
    defaultSize: standard.text.size,
    sections,
    blanks: blanksOf(sections.flatMap(({ margins, items }) => [...(margins.first?.header ?? []), ...items])),
  };
}

/** The even page is for documents with rules and printing line; the imprint of a letter is on its last page (10.1). */
function withImprint(
  { format, imprint, title }: OfficialDocument,
  sections: readonly LaidOutSection[],
  context: Context,
): readonly LaidOutSection[] {
  if (imprint === undefined) {
    reportDoubtfulEnds(sections, title, context);
    return sections;
  }
  const decision: ImprintDecision = format === 'letter' ? { ...imprint, face: 'last' } : imprint;
  return placeImprint(sections, layOutImprint(imprint, format, context.standard), decision, title, context);
}
