import type { Attendance } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { formatStyleIds } from './format-styles.ts';
import type { LaidOutParagraph } from './laid-out.ts';
import { textWidth } from './measure.ts';
import { blankLines, paragraph } from './paragraphs.ts';
import { textRun } from './runs.ts';

/**
 * 出席、请假、列席 (10.3): a blank line, then each group on a new line, two characters in, its label in 黑体. What does
 * not fit the line goes on below the first character after the colon, and so does each further entry.
 */
export function layOutAttendance(
  groups: readonly Attendance[],
  { page, text, minutes }: Standard,
): readonly LaidOutParagraph[] {
  if (groups.length === 0) return [];
  const { linesAbove, indent, labelFont } = minutes.attendance;
  const { character, characterSpacing } = page.grid;
  const lines = groups.flatMap(({ label, entries }) => {
    const hanging = textWidth(label, { size: text.size, characterSpacing });
    const left = indent * character + hanging;
    const [first = '', ...others] = entries;
    return [
      paragraph(formatStyleIds.attendance, [{ kind: 'text', text: label, font: labelFont }, textRun(first)], {
        indent: { left, hanging },
      }),
      ...others.map((entry) => paragraph(formatStyleIds.attendance, entry, { indent: { left } })),
    ];
  });
  return [...blankLines(linesAbove, { keepNext: true }), ...lines];
}
