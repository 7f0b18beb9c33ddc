import type { LaidOutItem, LaidOutSection, PageGeometry } from '../../typeset/laid-out.ts';
import type { WriteBlank } from './blank.ts';
import { thinParagraph, writeParagraph } from './paragraph.ts';
import { writeTable } from './table.ts';

/**
 * The content of a section, piece by piece. `sectionProperties` is its `w:sectPr`, to be carried by its last paragraph; empty for
 * the last section, whose properties stand at the end of the body.
 */
export function* writeSection(
  { items, page }: LaidOutSection,
  sectionProperties: string,
  writeBlank: WriteBlank,
): Generator<string> {
  yield* writeItems(items, page, writeBlank, sectionProperties);
  if (items.at(-1)?.kind !== 'paragraph') yield thinParagraph(sectionProperties);
}

/**
 * Items one after the other; `lastProperties` go into the last one, if it is a paragraph.
 *
 * A thin paragraph is put in wherever WordprocessingML needs one: Word joins tables that touch, and a table that
 * floats at the foot of the type area makes LibreOffice lose the section break if it comes first.
 */
export function* writeItems(
  items: readonly LaidOutItem[],
  page: PageGeometry,
  writeBlank: WriteBlank,
  lastProperties = '',
): Generator<string> {
  const last = items.length - 1;
  let previous: LaidOutItem | undefined;
  for (const [index, item] of items.entries()) {
    if (item.kind === 'paragraph')
      yield writeParagraph(item, writeBlank, index === last ? lastProperties : '');
    else {
      if (previous === undefined ? item.place === 'page-foot' : previous.kind === 'table') {
        yield thinParagraph();
      }
      yield* writeTable(item, page, writeBlank);
    }
    previous = item;
  }
}
