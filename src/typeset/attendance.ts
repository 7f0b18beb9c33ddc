import type { Attendance } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { formatStyleIds } from './format-styles.ts';
import type { LaidOutParagraph } from './laid-out.ts';
import { textWidth } from './measure.ts';
import { blankLines, paragraph } from './paragraphs.ts';
import { textRun } from './runs.ts';

/**
 * 出席、请假、列席 (10.3): a blank line, then each group as a paragraph, two characters in, its label in 黑体. What does
 * not fit the line goes on below the first character after the colon.
 */
export function layOutAttendance(
  groups: readonly Attendance[],
  { page, text, minutes }: Standard,
): readonly LaidOutParagraph[] {
  if (groups.length === 0) return [];
  const { linesAbove, indent, labelFont } = minutes.attendance;
  const { character, characterSpacing } = page.grid;
  const paragraphs = groups.map(({ label, text: names }) => {
    const hanging = textWidth(label, { size: text.size, characterSpacing });
    return paragraph(
      formatStyleIds.attendance,
      [{ kind: 'text', text: label, font: labelFont }, textRun(names)],
      { indent: { left: indent * character + hanging, hanging } },
    );
  });
  return [...blankLines(linesAbove, { keepNext: true }), ...paragraphs];
}
