import { assertNever } from '../diagnostics/assert-never.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { DocumentFormat, Inline, RedHead } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { emOf } from '../standard/units.ts';
import { layOutDocumentNumber } from './document-number.ts';
import { formatStyleIds } from './format-styles.ts';
import { layOutHeadLines } from './head-lines.ts';
import { layOutIssuerMark } from './issuer-mark.ts';
import type { LaidOutItem, LaidOutParagraph } from './laid-out.ts';
import { blankLines, paragraph } from './paragraphs.ts';
import { runsOf } from './runs.ts';
import { styleIds } from './styles.ts';

/**
 * 版头 (7.2, 10.2, 10.3), from the first line of the type area to the red rule, where there is one: the slots for copy
 * number, secrecy and urgency, the mark with its ink where the format has it, number and signers, the lines of minutes
 * and telegrams.
 */
export function layOutRedHead(
  head: RedHead,
  format: DocumentFormat,
  standard: Standard,
  report: Report,
): readonly LaidOutItem[] {
  const { page, text } = standard;
  const { markTop, below } = headOf(head, format, standard);
  const mark = layOutIssuerMark(head, standard, report);
  const height = markTop - mark.inkOffset;
  const slots = layOutSlots(head, Math.floor(height / page.grid.line), standard);
  // Where more is written in them than there are lines (a look has high ones), they stand closer.
  const closer = Math.max(emOf(text.size), Math.floor(height / Math.max(1, slots.length)));
  const line = Math.min(page.grid.line, closer);
  // What the slots leave of the mark's distance. It stands after the last slot, not before the mark, which may be a table.
  const rest = Math.max(0, height - slots.length * line);
  const placed = slots.map((slot, index) => ({
    ...slot,
    ...(line < page.grid.line ? { line } : {}),
    ...(index === slots.length - 1 ? { after: rest } : {}),
  }));
  return [...placed, ...mark.items, ...below];
}

/** How far below the upper edge of the type area the ink of the mark begins, and what stands below it. */
function headOf(
  head: RedHead,
  format: DocumentFormat,
  standard: Standard,
): { readonly markTop: number; readonly below: readonly LaidOutParagraph[] } {
  const { redHead, order, minutes, telegram } = standard;
  const { number, lines = [] } = head;
  const { line } = standard.page.grid;
  switch (format) {
    case 'general':
    case 'letter':
      return { markTop: redHead.mark.top, below: layOutDocumentNumber(head, standard) };
    case 'order':
      return {
        markTop: order.markTop,
        below: [plainNumber(number ?? [], order.numberLinesAbove, standard)],
      };
    case 'minutes': {
      const { markTop, numberLinesAbove, headLine } = minutes;
      const hasNumber = number !== undefined;
      // The number is one em high; with it the line below is so much nearer.
      const before = hasNumber
        ? (headLine.linesAbove + 1) * line - redHead.number.line
        : numberLinesAbove * line;
      return {
        markTop,
        below: [
          ...(hasNumber ? [plainNumber(number, numberLinesAbove, standard)] : []),
          ...layOutHeadLines(lines, { before, indent: headLine.indent }, standard),
        ],
      };
    }
    case 'telegram': {
      const { linesAbove, indent } = telegram.headLine;
      return {
        markTop: telegram.markTop,
        below: layOutHeadLines(lines, { before: linesAbove * line, indent }, standard),
      };
    }
    default:
      return assertNever(format);
  }
}

/** 第×号 of an order, 第×期 of minutes: no rule below it. */
const plainNumber = (
  number: readonly Inline[],
  linesAbove: number,
  { page, text }: Standard,
): LaidOutParagraph =>
  paragraph(formatStyleIds.number, runsOf(number, { stressed: text.stressedFont }), {
    before: linesAbove * page.grid.line,
  });

/** Secrecy has its place on line 2, with or without a copy number above it (7.2.2); urgency follows (7.2.3). */
function layOutSlots(head: RedHead, count: number, { redHead }: Standard): readonly LaidOutParagraph[] {
  const slots: LaidOutParagraph[] = [...blankLines(count)];
  let next = 0;
  if (head.copyNumber !== undefined) {
    next = redHead.copyNumber.line;
    slots[next - 1] = paragraph(styleIds.copyNumber, head.copyNumber);
  }
  if (head.secrecy !== undefined) {
    next = redHead.secrecy.line;
    slots[next - 1] = paragraph(styleIds.secrecy, head.secrecy);
  }
  if (head.urgency !== undefined) slots[next] = paragraph(styleIds.secrecy, head.urgency);
  return slots;
}
