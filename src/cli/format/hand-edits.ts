import picocolors from 'picocolors';
import { positionOf } from '../../diagnostics/position.ts';
import { comparisonIn } from '../../i18n/comparison.ts';
import { cleanForTerminal } from '../../text/clean.ts';
import { markedText } from './comparison.ts';
import { placeOf } from './place.ts';
import type { DocumentEdits, FormatSettings } from './report.ts';

/** What a person changed in a document: the words, and below them where the plan has them. */
export function printHandEdits(
  { file, campaign, document, edits }: DocumentEdits,
  { language, colors }: FormatSettings,
): string {
  const words = comparisonIn(language);
  const paint = picocolors.createColors(colors);
  const lines = edits.flatMap(({ edit, span }) => {
    const mark = { changed: '~', added: '+', removed: '-' }[edit.kind];
    const row = edit.row === undefined ? '' : `${cleanForTerminal(words.row(edit.row))}${words.colon}`;
    return [
      `${mark} ${row}${markedText(edit.pieces, paint)}`,
      `    ${span ? paint.cyan(placeOf(span)) : paint.dim(words.notInPlan)}`,
    ];
  });
  if (lines.length === 0) return '';
  return `${[paint.bold(cleanForTerminal(words.handEdits(file, campaign, document))), ...lines].join('\n')}\n`;
}

/** The same for programs. */
export const handEditsForPrograms = ({
  file,
  campaign,
  document,
  isOutdated,
  issued,
  edits,
}: DocumentEdits) => ({
  file,
  campaign,
  document,
  is_outdated: isOutdated,
  ...(issued !== undefined && { issued }),
  edits: edits.map(({ edit, span }) => ({
    ...edit,
    plan: span ? { file: span.file.path, line: positionOf(span.file, span.start).line } : null,
  })),
});
