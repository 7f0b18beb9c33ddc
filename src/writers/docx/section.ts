import type { LaidOutItem, LaidOutSection } from '../../typeset/laid-out.ts';
import type { WriteBlank } from './blank.ts';
import { thinParagraph, writeParagraph } from './paragraph.ts';
import { writeTable } from './table.ts';

/**
 * The content of a section. `sectionProperties` is its `w:sectPr`, to be carried by its last paragraph; empty for
 * the last section, whose properties stand at the end of the body.
 *
 * A thin paragraph is put in wherever WordprocessingML needs one: Word joins tables that touch, a section ends with
 * a paragraph, and a floating table at the very beginning makes LibreOffice lose the section break.
 */
export function writeSection(
  section: LaidOutSection,
  sectionProperties: string,
  writeBlank: WriteBlank,
): string {
  const last = section.items.length - 1;
  let content = '';
  let previous: LaidOutItem | undefined;
  section.items.forEach((item, index) => {
    if (item.kind === 'paragraph') {
      content += writeParagraph(item, writeBlank, index === last ? sectionProperties : '');
    } else {
      const touches = previous === undefined ? item.place === 'page-foot' : previous.kind === 'table';
      content += (touches ? thinParagraph() : '') + writeTable(item, section.page, writeBlank);
    }
    previous = item;
  });
  return previous?.kind === 'paragraph' ? content : content + thinParagraph(sectionProperties);
}
