import type { Report } from '../diagnostics/diagnostic.ts';
import type { RedHead } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { layOutDocumentNumber } from './document-number.ts';
import { layOutIssuerMark } from './issuer-mark.ts';
import type { LaidOutItem, LaidOutParagraph } from './laid-out.ts';
import { blankLines, paragraph } from './paragraphs.ts';
import { styleIds } from './styles.ts';

/**
 * 版头 (7.2), from the first line of the type area to the red rule: the slots for copy number, secrecy and urgency,
 * the mark with its ink 35 mm below the type area's upper edge, number and signers, the rule.
 */
export function layOutRedHead(head: RedHead, standard: Standard, report: Report): readonly LaidOutItem[] {
  const { page, redHead } = standard;
  const mark = layOutIssuerMark(head, standard, report);
  const slotCount = Math.floor((redHead.mark.top - mark.inkOffset) / page.grid.line);
  // What the slots leave of the 35 mm. It stands after the last slot, not before the mark, which may be a table.
  const rest = redHead.mark.top - mark.inkOffset - slotCount * page.grid.line;
  const slots = layOutSlots(head, slotCount, standard).map((slot, index) =>
    index === slotCount - 1 ? { ...slot, after: rest } : slot,
  );
  return [...slots, ...mark.items, ...layOutDocumentNumber(head, standard)];
}

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
