import type { LaidOutSection, PageMargin } from '../../typeset/laid-out.ts';
import type { WriteBlank } from './blank.ts';
import { thinParagraph } from './paragraph.ts';
import { writeItems } from './section.ts';

/** The pages whose margins a section may fill differently. Odd ones are what Word calls default. */
const faces = ['odd', 'even', 'first'] as const;
export type Face = (typeof faces)[number];

/** Content of a header and of a footer. */
export interface WrittenMargin {
  readonly header: string;
  readonly footer: string;
}

/**
 * The margins of a section's pages. Every section fills the places of odd and even pages, because an absent one is
 * inherited from the section before; `first` only where its first page differs. A blank that stands in a margin and
 * in the text is one of the document's, so all share a writer.
 */
export function writeMargins(
  { margins, page }: LaidOutSection,
  writeBlank: WriteBlank,
): readonly (readonly [Face, WrittenMargin])[] {
  const write = (items: PageMargin['header']): string => {
    if (items.length === 0) return thinParagraph();
    const content = [...writeItems(items, page, writeBlank)].join('');
    // A header ends with a paragraph, as a section does.
    return items.at(-1)?.kind === 'table' ? content + thinParagraph() : content;
  };
  return faces.flatMap((face) => {
    const margin = margins[face];
    return margin ? [[face, { header: write(margin.header), footer: write(margin.footer) }] as const] : [];
  });
}
