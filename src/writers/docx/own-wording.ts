import type { LaidOutDocument, LaidOutItem, LaidOutParagraph } from '../../typeset/laid-out.ts';
import { type Wording, withoutSpaces } from './text-hash.ts';

/** What a paragraph says, or each cell of a row, with its spaces. */
export type SpokenLine = string | readonly string[];

/**
 * What a document of ours says. A returned file, which anybody may have written, is read by `readers/docx` instead; a
 * test holds the two together.
 */
export const ownWording = (document: LaidOutDocument): Wording => ({
  lines: spokenLines(document)
    .map(lineOf)
    .filter((line) => line !== ''),
  margins: spokenMargins(document),
  pictures: 0,
});

/** Every paragraph and row, in order. */
export const spokenLines = ({ sections }: LaidOutDocument): readonly SpokenLine[] =>
  sections.flatMap(({ items }) => items.flatMap(linesOfItem));

/** The line that a paragraph or row becomes; empty for a paragraph that says nothing. */
export function lineOf(spoken: SpokenLine): string {
  if (typeof spoken === 'string') return withoutSpaces(spoken);
  // At once for all cells: no letter becomes another beside a `|`.
  return spoken.length === 0 ? '' : withoutSpaces(`|${spoken.join('|')}`);
}

/** What each header and footer says. */
export const spokenMargins = ({ sections }: LaidOutDocument): readonly string[] =>
  sections.flatMap(({ margins: { first, odd, even } }) =>
    [first, odd, even].flatMap((margin) =>
      margin ? [textOfItems(margin.header), textOfItems(margin.footer)] : [],
    ),
  );

const textOfItems = (items: readonly LaidOutItem[]): string => items.flatMap(linesOfItem).flat().join('');

function linesOfItem(item: LaidOutItem): readonly SpokenLine[] {
  if (item.kind === 'paragraph') return [textOf([item])];
  return item.rows.map(({ cells }) => cells.map(({ paragraphs }) => textOf(paragraphs)));
}

/** As it stands in the elements `w:t`: breaks and tabs have their own, and so has what was taken out. Room to write is spaces alone. */
function textOf(paragraphs: readonly LaidOutParagraph[]): string {
  let text = '';
  for (const { runs } of paragraphs) {
    for (const run of runs) {
      if (run.kind === 'text' && run.revision?.kind !== 'removed') text += run.text;
      else if (run.kind === 'blank') text += run.value ?? '';
      // A first value of the field; the word processor counts.
      else if (run.kind === 'page-number') text += '1';
    }
  }
  return text;
}
