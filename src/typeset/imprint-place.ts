import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Imprint, OfficialDocument } from '../document/document.ts';
import { millimetres } from '../standard/units.ts';
import type { Context } from './context.ts';
import { type LaidOutImprint, layOutImprint } from './imprint.ts';
import type { LaidOutRow, LaidOutSection, LaidOutTable, PageGeometry } from './laid-out.ts';
import { heightOfPage, pageGeometry } from './page-geometry.ts';
import { emptyMargins, numbersAtFoot } from './page-margins.ts';
import { doubtfulLines, planPages, possiblePlans, type Styles } from './page-plan.ts';
import { bottomOfPage, sectionRoom } from './section-room.ts';
import { styleIds } from './styles.ts';

/** Where a section ends. Pages count from the first of the document. */
interface End {
  readonly page: number;
  /** How high the text of that page may be, how much of that is used, and what is left of the sheet below, twips. */
  readonly room: number;
  readonly used: number;
  readonly bottom: number;
  /** Running text: another word processor may need a line or two more or less. Rows of tables have fixed heights. */
  readonly isText: boolean;
  /** With a line or two more or less it would end on another page. */
  readonly isDoubtful: boolean;
}

/**
 * LibreOffice makes every footer 5 mm high at least, and takes its top for the lower edge that the imprint stands on.
 * A footer without a number is therefore put that far below the type area; Word does not look at it.
 */
const leastFooter = millimetres(5);

/** What the plan says about the page of the imprint, where it says more than the standard. */
export type ImprintDecision = Pick<Imprint, 'face' | 'blankPage'>;

/**
 * The sections of a document with its imprint, if it has one. The even page is for documents with rules and printing
 * line; the imprint of a letter is on its last page (10.1). Reports HT601.
 */
export function withImprint(
  { format, imprint, title }: OfficialDocument,
  sections: readonly LaidOutSection[],
  context: Context,
): readonly LaidOutSection[] {
  if (imprint === undefined) {
    reportDoubtfulEnds(sections, title, context);
    return sections;
  }
  const decision: ImprintDecision = format === 'letter' ? { ...imprint, face: 'last' } : imprint;
  return placeImprint(sections, layOutImprint(imprint, format, context.standard), decision, title, context);
}

/**
 * Puts the imprint at the foot of the last page (7.4): an even one, because sheets are printed on both sides, or that on
 * which the text ends.
 *
 * On the page where the text ends, if that is a right one with room for it and a line to spare. Otherwise in a section
 * of its own, which begins on the next even page, for which word processors insert a blank one if they must; if a blank
 * page precedes it, neither carries a number (7.5). Or simply on the next page, if the plan says so.
 *
 * Where the text ends is computed and may be wrong by a line or two. Then an imprint on the page of the text moves on
 * by itself, and one of its own page is still on an even one, but there may be a blank page or a number too many. So
 * HT601 asks for a look at each page on which text ends within two lines of its edge, or of the imprint, unless the plan
 * has decided what shall be.
 */
export function placeImprint(
  sections: readonly LaidOutSection[],
  imprint: LaidOutImprint,
  { face, blankPage }: ImprintDecision,
  title: string,
  { standard, styles, report }: Context,
): readonly LaidOutSection[] {
  const { line } = standard.page.grid;
  const page = pageGeometry('A4', 'portrait', standard);
  const ends = endsOf(sections, styles, line);
  const end = ends.at(-1) ?? { page: 0, used: 0, room: 0, bottom: 0, isText: false, isDoubtful: false };
  const last = sections.at(-1);
  const isEven = end.page % 2 === 0;
  const lift = Math.max(0, page.bottom - end.bottom);
  const spare = end.room - end.used - imprint.height - lift;
  const joins =
    blankPage !== 'yes' &&
    (face === 'last' || isEven) &&
    last !== undefined &&
    isSameSheet(last.page, page) &&
    spare >= (end.isText ? line : 0);

  if (face === 'even' && blankPage === 'auto') {
    const isScarce = joins && end.isText && spare < doubtfulLines * line;
    const doubtful = ends.filter((each) => each.isDoubtful || (each === end && isScarce));
    for (const each of doubtful) report(diagnostic('HT601', { title, page: each.page, of: 'imprint' }));
  }

  if (joins) {
    return [...sections.slice(0, -1), { ...last, items: [...last.items, lifted(imprint.table, lift)] }];
  }
  const isNext = blankPage === 'no' || (blankPage === 'auto' && face === 'last');
  const isBare = blankPage === 'yes' || (isEven && !isNext);
  const own = isBare
    ? { page: { ...page, footer: page.bottom - leastFooter }, margins: emptyMargins }
    : { page, margins: numbersAtFoot(standard) };
  return [...sections, { start: isNext ? 'next-page' : 'even-page', ...own, items: [imprint.table] }];
}

/** The first page of a letter has text below the type area; the imprint stays within it, above an empty row. */
function lifted(table: LaidOutTable, by: number): LaidOutTable {
  if (by === 0) return table;
  const row: LaidOutRow = {
    height: { value: by, rule: 'exact' },
    cells: [{ columnSpan: table.columns.length, verticalAlign: 'top', paragraphs: [] }],
  };
  return { ...table, rows: [...table.rows, row] };
}

/**
 * HT601 for a document without an imprint: a signature that ends within two lines of a page's edge may stand on another
 * page in another word processor.
 */
export function reportDoubtfulEnds(
  sections: readonly LaidOutSection[],
  title: string,
  { standard, styles, report }: Context,
): void {
  const ends = endsOf(sections, styles, standard.page.grid.line);
  ends.forEach((end, index) => {
    const isSigned = sections[index]?.items.some(
      (item) => item.kind === 'paragraph' && item.style === styleIds.date,
    );
    if (isSigned && end.isDoubtful) report(diagnostic('HT601', { title, page: end.page, of: 'signature' }));
  });
}

const isSameSheet = (one: PageGeometry, other: PageGeometry): boolean =>
  one.width === other.width && one.height === other.height;

function endsOf(sections: readonly LaidOutSection[], styles: Styles, line: number): readonly End[] {
  let before = 0;
  return sections.map((section) => {
    const { items } = section;
    const room = sectionRoom(section, styles);
    const plan = planPages(items, styles, room);
    const isText = items.some((item) => item.kind === 'paragraph' && item.style === styleIds.text);
    const possible = isText ? possiblePlans(items, styles, room, line) : [plan];
    before += plan.pages;
    return {
      page: before,
      room: heightOfPage(room, plan.pages),
      used: plan.lastPageUsed,
      bottom: bottomOfPage(section, styles, plan.pages),
      isText,
      isDoubtful: possible.some(({ pages }) => pages !== plan.pages),
    };
  });
}

/** The number of pages a word processor will make of these sections, blank ones before even pages included. */
export function countPages(sections: readonly LaidOutSection[], { styles }: Pick<Context, 'styles'>): number {
  return sections.reduce((pages, section) => {
    const before = section.start === 'even-page' && pages % 2 === 0 ? pages + 1 : pages;
    return before + planPages(section.items, styles, sectionRoom(section, styles)).pages;
  }, 0);
}
