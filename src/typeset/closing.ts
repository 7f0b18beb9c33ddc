import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Part } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { layOutAnnexNote } from './annex-note.ts';
import { layOutAttendance } from './attendance.ts';
import type { Context } from './context.ts';
import type { LaidOutItem, LaidOutParagraph } from './laid-out.ts';
import type { Room } from './page-geometry.ts';
import { type PagePlan, planPages, possiblePlans } from './page-plan.ts';
import { blankLines, paragraph } from './paragraphs.ts';
import { runsOf, textRun } from './runs.ts';
import { layOutSignature } from './signature.ts';
import { styleIds } from './styles.ts';

/** What follows the text of a part: annex note, who attended, signature and date, note (7.3.4–7.3.6, 10.3). */
export interface Closing {
  readonly annexNote: readonly LaidOutParagraph[];
  readonly attendance: readonly LaidOutParagraph[];
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
    attendance: layOutAttendance(part.attendance ?? [], standard),
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

/** The items of a part above its closing. */
export interface Flow {
  readonly items: readonly LaidOutItem[];
  /** Index of the first item of the body; what precedes it is head, title and recipients. */
  readonly bodyStart: number;
}

/**
 * Body and closing of a part as one flow, in which the signature never stands on a page without text of the body.
 *
 * Where it would, or where one or two lines more or less in another word processor would bring that about, the last
 * paragraph is kept with it. Not everywhere: LibreOffice then moves the whole last paragraph, which leaves a hole on
 * the page before. And never where that takes the only text from the first page, which must show some (7.3.3): then
 * the annex note alone accompanies the signature. Reports HT605 where no paragraph of the body can be kept with it; on a
 * first page that may just hold the signature, only where the plan says that it does not.
 */
export function closeFlow(
  { items, bodyStart }: Flow,
  closing: Closing,
  part: Part,
  room: Room,
  { styles, standard, report }: Context,
): readonly LaidOutItem[] {
  const { annexNote, attendance, signature, note } = closing;
  const between = [...annexNote, ...attendance];
  const free = [...items, ...between, ...signature, ...note];
  if (signature.length === 0) return free;
  const lastOfBody = items.length - 1;
  const dateIndex = items.length + between.length + signature.length - 1;
  const plansOf = (flow: readonly LaidOutItem[]) =>
    possiblePlans(flow, styles, room, standard.page.grid.line);
  const plans = plansOf(free);
  if (!plans.some((plan) => areParted(plan, lastOfBody, dateIndex))) return free;

  const kept = (from: number) =>
    free.map(
      (item, index): LaidOutItem =>
        index >= from && index < dateIndex && item.kind === 'paragraph' ? { ...item, keepNext: true } : item,
    );
  const text = items[lastOfBody];
  const whole = kept(lastOfBody);
  const parted = areParted(planPages(whole, styles, room), lastOfBody, dateIndex);
  const showsText = ({ places }: PagePlan) => places[bodyStart]?.firstPage === 1;
  const emptiesFirstPage = plans.some(showsText) && !plansOf(whole).every(showsText);
  const canBeKept = text?.kind === 'paragraph' && !isHeading(text) && !parted;
  if (canBeKept && !emptiesFirstPage) return whole;

  const isCertain = areParted(planPages(free, styles, room), lastOfBody, dateIndex);
  if (!canBeKept || isCertain) report(diagnostic('HT605', { title: part.title.text }, part.origin?.span));
  // A note of many annexes fills the page alone: then its last entry accompanies the signature.
  const ending = planPages([...between, ...signature], styles, room);
  return kept(ending.pages === 1 ? items.length : items.length + between.length - 1);
}

/** Whether text and date end on different pages. */
function areParted({ places }: PagePlan, lastOfBody: number, date: number): boolean {
  return places[lastOfBody]?.lastPage !== places[date]?.lastPage;
}

const isHeading = ({ style }: LaidOutParagraph): boolean =>
  Object.values(styleIds.headings).some((id) => id === style);
