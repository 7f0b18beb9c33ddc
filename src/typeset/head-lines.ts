import type { HeadLine } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { emOf } from '../standard/units.ts';
import { formatStyleIds } from './format-styles.ts';
import type { LaidOutParagraph } from './laid-out.ts';
import { textWidth } from './measure.ts';
import { paragraph } from './paragraphs.ts';
import { plainInlines, runsOf, tab } from './runs.ts';

export interface HeadLinesPlace {
  /** Space above the first of them, twips. */
  readonly before: number;
  /** Characters from each edge. */
  readonly indent: number;
}

/**
 * Lines with a left and a right end above the red rule: issuer and date of minutes, issuer and approval of a telegram.
 * Where the two ends do not fit one line, the right one takes a line of its own.
 */
export function layOutHeadLines(
  lines: readonly HeadLine[],
  { before, indent }: HeadLinesPlace,
  { page, redHead, text }: Standard,
): readonly LaidOutParagraph[] {
  const { width } = page.typeArea;
  const inset = indent * page.grid.character;
  const fonts = { stressed: text.stressedFont };
  const fits = ({ left, right }: HeadLine) => {
    const face = { size: text.size, characterSpacing: 0 };
    const widths = [left, right].map((inlines) => textWidth(plainInlines(inlines), face));
    return widths.reduce((sum, each) => sum + each, 2 * inset + emOf(text.size)) <= width;
  };
  // Placed by tabs alone: an indent would shorten the rule below the last line.
  const begin = inset === 0 ? [] : [{ align: 'left' as const, position: inset }];
  const end = { align: 'right' as const, position: width - inset };
  const toBegin = begin.map(() => tab);
  const rows = lines.flatMap((line): readonly LaidOutParagraph[] => {
    const left = [...toBegin, ...runsOf(line.left, fonts)];
    const right = [tab, ...runsOf(line.right, fonts)];
    if (line.right.length === 0) return [paragraph(formatStyleIds.headLine, left, { tabs: begin })];
    if (fits(line))
      return [paragraph(formatStyleIds.headLine, [...left, ...right], { tabs: [...begin, end] })];
    return [
      paragraph(formatStyleIds.headLine, left, { tabs: begin }),
      paragraph(formatStyleIds.headLine, right, { tabs: [end] }),
    ];
  });
  // The rows are one em high, so that the rule keeps its distance from the last; space makes whole lines of them.
  const between = page.grid.line - redHead.number.line;
  return rows.map((row, index) => ({
    ...row,
    before: index === 0 ? before : between,
    ...(index === rows.length - 1 ? { style: formatStyleIds.lastHeadLine } : {}),
  }));
}
