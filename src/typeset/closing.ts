import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Part } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { layOutAnnexNote } from './annex-note.ts';
import type { Context } from './context.ts';
import type { LaidOutItem, LaidOutParagraph } from './laid-out.ts';
import type { Room } from './page-geometry.ts';
import { type PagePlan, planPages, possiblePlans } from './page-plan.ts';
import { blankLines, paragraph } from './paragraphs.ts';
import { runsOf, textRun } from './runs.ts';
import { layOutSignature } from './signature.ts';
import { styleIds } from './styles.ts';

/** What follows the text of a part: annex note, signature and date, note (7.3.4–7.3.6). */
export interface Closing {
  readonly annexNote: readonly LaidOutParagraph[];
  readonly signature: readonly LaidOutParagraph[];
  readonly note: readonly LaidOutParagraph[];
}

export function layOutClosing(part: Part, standard: Standard): Closing {
  const { annexNote, text } = standard;
  return {
    annexNote:
      part.annexNote === undefined
        ? []
        : [
            ...blankLines(annexNote.linesAbove, { keepNext: true }),
            ...layOutAnnexNote(part.annexNote, standard),
          ],
    signature: part.signature === undefined ? [] : withNote(layOutSignature(part.signature, standard), part),
    note:
      part.note === undefined
        ? []
        : [
            paragraph(styleIds.note, [
              textRun('（'),
              ...runsOf(part.note, { stressed: text.stressedFont }),
              textRun('）'),
            ]),
          ],
  };
}

/** The note stands on the line below the date (7.3.6), so the date keeps with it. */
const withNote = (signature: readonly LaidOutParagraph[], { note }: Part): readonly LaidOutParagraph[] =>
  note === undefined ? signature : signature.map((each) => ({ ...each, keepNext: true }));

/**
 * Body and closing of a part as one flow, in which the signature never stands on a page without text of the body.
 *
 * Where it would, or where one or two lines more or less in another word processor would bring that about, the last
 * paragraph is kept with it. Not everywhere: LibreOffice then moves the whole last paragraph, which leaves a hole on
 * the page before. Reports HT605 where no paragraph precedes the signature that could be kept with it.
 */
export function closeFlow(
  body: readonly LaidOutItem[],
  closing: Closing,
  part: Part,
  room: Room,
  { styles, standard, report }: Context,
): readonly LaidOutItem[] {
  const { annexNote, signature, note } = closing;
  const free = [...body, ...annexNote, ...signature, ...note];
  if (signature.length === 0) return free;
  const lastOfBody = body.length - 1;
  const dateIndex = body.length + annexNote.length + signature.length - 1;
  const { line } = standard.page.grid;
  const plans = possiblePlans(free, styles, room, line);
  if (!plans.some((plan) => areParted(plan, lastOfBody, dateIndex))) return free;

  const text = body[lastOfBody];
  const kept = (from: number) =>
    free.map(
      (item, index): LaidOutItem =>
        index >= from && index < dateIndex && item.kind === 'paragraph' ? { ...item, keepNext: true } : item,
    );
  const whole = kept(lastOfBody);
  const parted = areParted(planPages(whole, styles, room), lastOfBody, dateIndex);
  if (text?.kind !== 'paragraph' || isHeading(text) || parted) {
    report(diagnostic('HT605', { title: part.title.text }, part.origin?.span));
    // A note of many annexes fills the page alone: then its last entry accompanies the signature.
    return kept(body.length + annexNote.length - 1);
  }
  return whole;
}

/** Whether text and date end on different pages. */
function areParted({ places }: PagePlan, lastOfBody: number, date: number): boolean {
  return places[lastOfBody]?.lastPage !== places[date]?.lastPage;
}

const isHeading = ({ style }: LaidOutParagraph): boolean =>
  Object.values(styleIds.headings).some((id) => id === style);
