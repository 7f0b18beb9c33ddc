import type { Report } from '../diagnostics/diagnostic.ts';
import type { OfficialDocument, Part } from '../document/document.ts';
import type { Table } from '../document/table.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { isCertain } from './certain-table.ts';
import { type Context, stylesById, stylesOf } from './context.ts';
import { withImprint } from './imprint-place.ts';
import type { LaidOutSection } from './laid-out.ts';
import { pageGeometry, roomOf } from './page-geometry.ts';
import { emptyMargins } from './page-margins.ts';
import { layOutPart, pagesOf } from './part-sections.ts';
import { mayFitPortrait } from './portrait.ts';
import { forgetTables, readTable } from './read-table.ts';
import { sectionRoom } from './section-room.ts';
import { isForm, stretchesOf } from './stretches.ts';
import { linesFit } from './title.ts';

/**
 * Reports what `typeset` reports, for those who do not want the pages. Parts at the end of a document with which nothing
 * can be wrong are not laid out: no finding depends on where their lines and pages end.
 */
export function judge(document: OfficialDocument, standard: Standard, report: Report): void {
  const { format, parts } = document;
  const context: Context = { standard, format, report, styles: stylesById(stylesOf(format, standard)) };
  const headOf = (index: number) => (index === 0 ? document.head : undefined);
  const isDoubtful = (part: Part, index: number): boolean =>
    headOf(index) !== undefined || !isCertainPart(part, context);
  const laidOut = parts.slice(0, parts.findLastIndex(isDoubtful) + 1);
  const sections = laidOut.flatMap((part, index) => layOutPart(part, headOf(index), context));
  const isWhole = laidOut.length === parts.length;
  withImprint(document, isWhole ? sections : [...sections, withoutText(standard)], context);
  forgetTables(document);
}

/** Stands for parts that are not laid out: the end of a page without text is never doubtful. */
const withoutText = (standard: Standard): LaidOutSection => ({
  start: 'next-page',
  page: pageGeometry('A4', 'portrait', standard),
  margins: emptyMargins,
  items: [],
});

/** A form without text of the body whose title and tables fit, however its pages lie. */
function isCertainPart(part: Part, context: Context): boolean {
  const { standard, styles } = context;
  const { blocks, paper, title } = part;
  if (!isForm(part) || blocks.some((block) => block.kind === 'paragraph' && block.hangingCharacters))
    return false;
  const { width } = roomOf(pageGeometry(paper, 'portrait', standard));
  // Tables that need a search to know whether they fit an upright page must fit both.
  const fits = [() => false, (table: Table) => mayFitPortrait(table, width, standard.table)];
  const stretches = fits.flatMap((fitsPortrait) => stretchesOf(part, fitsPortrait));
  const lying = new Map(stretches.map((stretch) => [stretch.orientation, stretch]));
  return [...lying.values()].every((stretch) => {
    const room = sectionRoom(pagesOf(part, stretch, undefined, context), styles);
    return (
      linesFit(title, room.width, standard) &&
      blocks.every((block) => block.kind !== 'table' || isCertain(readTable(block, standard.table), room))
    );
  });
}
