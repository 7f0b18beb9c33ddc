import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Origin } from '../diagnostics/span.ts';
import type { Title } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { emOf } from '../standard/units.ts';
import type { LaidOutParagraph, Run } from './laid-out.ts';
import { textWidth } from './measure.ts';
import { paragraph } from './paragraphs.ts';
import { textRun } from './runs.ts';
import { styleIds } from './styles.ts';
import { titleLines } from './title-lines.ts';

/**
 * 标题 (7.3.1): one centred paragraph, so that Word's navigation shows it whole, with a break after each line.
 * `width` is that of the type area, twips. Reports HT603 for a line of the author's that is too long for it.
 */
export function layOutTitle(
  title: Title,
  width: number,
  standard: Standard,
  report: Report,
  origin: Origin | undefined,
): LaidOutParagraph {
  const { size, shortestLastLine } = standard.title;
  const lines = titleLines(title, { width, size, shortestLastLine });
  const holds = Math.floor(width / emOf(size));
  title.lines?.forEach((line, index) => {
    if (fits(line, width, standard)) return;
    const characters = Array.from(line).length;
    report(diagnostic('HT603', { line, characters, holds }, origin?.at('title', index)));
  });
  const reason = title.lines === undefined ? 'layout' : 'author';
  const runs = lines.flatMap((line, index): Run[] =>
    index === 0 ? [textRun(line)] : [{ kind: 'break', reason }, textRun(line)],
  );
  return paragraph(styleIds.title, runs);
}

/** Whether no line of a title that its author divided is too long. */
export const linesFit = ({ lines = [] }: Title, width: number, standard: Standard): boolean =>
  lines.every((line) => fits(line, width, standard));

const fits = (line: string, width: number, { title }: Standard): boolean =>
  textWidth(line, { size: title.size, characterSpacing: 0 }) <= width;
