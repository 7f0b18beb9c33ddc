import type { Part, RedHead } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import type { Context } from './context.ts';
import type { LaidOutItem } from './laid-out.ts';
import { blankLines, paragraph } from './paragraphs.ts';
import { layOutRedHead } from './red-head.ts';
import { isForm } from './stretches.ts';
import { styleIds } from './styles.ts';
import { layOutTitle } from './title.ts';

/**
 * What stands before the text of a part: red head or annex mark, title, recipients, and the blank lines between
 * them (7.2, 7.3.1, 7.3.2, 7.3.7). `width` is that of the type area, twips.
 */
export function layOutOpening(
  part: Part,
  head: RedHead | undefined,
  width: number,
  { standard, format, report }: Context,
): readonly LaidOutItem[] {
  const { title, annex, order } = standard;
  const above: LaidOutItem[] = [];
  // A letter has its head in the margin of the first page.
  if (head !== undefined && format !== 'letter') above.push(...layOutRedHead(head, format, standard, report));
  if (part.title.isUnprinted) {
    return [
      ...above,
      ...blankLines(head === undefined ? 0 : order.textLinesAbove),
      ...(part.recipients === undefined ? [] : [paragraph(styleIds.recipients, part.recipients)]),
    ];
  }
  if (head !== undefined) above.push(...blankLines(title.linesAbove));
  else if (part.mark !== undefined) {
    above.push(paragraph(styleIds.annexMark, part.mark), ...blankLines(annex.titleLine - 2));
  } else above.push(...blankLines(title.linesAboveWithoutHead));
  return [
    ...above,
    layOutTitle(part.title, width, standard, report, part.origin),
    ...layOutAddress(part, standard),
  ];
}

/** The recipients and the blank line above them; where there are none, the space between title and text. */
function layOutAddress(part: Part, { recipients, opening, form }: Standard): readonly LaidOutItem[] {
  if (part.recipients !== undefined) {
    return [...blankLines(recipients.linesAbove), paragraph(styleIds.recipients, part.recipients)];
  }
  return isForm(part)
    ? [paragraph(styleIds.formLine, '', { line: form.gapBelowTitle })]
    : blankLines(opening.linesAbove);
}
