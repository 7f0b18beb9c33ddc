import { diagnostic } from '../diagnostics/diagnostic.ts';
import { millimetres } from '../standard/units.ts';
import type { Context } from './context.ts';
import type { LaidOutImprint } from './imprint.ts';
import type { LaidOutSection, PageGeometry } from './laid-out.ts';
import { pageGeometry, roomOf } from './page-geometry.ts';
import { emptyMargins, numbersAtFoot } from './page-margins.ts';
import { planPages, possiblePlans, type Styles } from './page-plan.ts';
import { styleIds } from './styles.ts';

/** Where a section ends. Pages count from the first of the document. */
interface End {
  readonly page: number;
  /** How much of that page is used, twips. */
  readonly used: number;
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

/**
 * Puts the imprint at the foot of the last, even page (7.4).
 *
 * On the page where the text ends, if that is an even one with room for it and a line to spare. Otherwise in a section
 * of its own that begins on the next even page, which word processors see to themselves; if a blank page precedes it,
 * neither carries a number (7.5).
 *
 * Where the text ends is computed and may be wrong by a line or two. With a section of its own that costs a number or
 * a blank page, never an odd imprint. On the page of the text it costs nothing where the text needs less: the page
 * before is full then, and the imprint moves on to the even one by itself. HT601 asks for a look at a page in all
 * other cases: a section before the last ends in doubt, the last one does and the imprint has its own page, or there
 * are less than two lines to spare.
 */
export function placeImprint(
  sections: readonly LaidOutSection[],
  imprint: LaidOutImprint,
  title: string,
  { standard, styles, report }: Context,
): readonly LaidOutSection[] {
  const { line } = standard.page.grid;
  const page = pageGeometry('A4', 'portrait', standard);
  const ends = endsOf(sections, styles, line);
  const end = ends.at(-1) ?? { page: 0, used: 0, isText: false, isDoubtful: false };
  const last = sections.at(-1);
  const isEven = end.page % 2 === 0;
  const spare = roomOf(page).height - end.used - imprint.height;
  const joins =
    last !== undefined && isSameSheet(last.page, page) && isEven && spare >= (end.isText ? line : 0);

  const isScarce = joins && end.isText && spare < 2 * line;
  const doubtful = ends.filter((each) => (each === end && joins ? isScarce : each.isDoubtful));
  for (const each of doubtful) report(diagnostic('HT601', { title, page: each.page }));

  if (joins) return [...sections.slice(0, -1), { ...last, items: [...last.items, imprint.table] }];
  const own = isEven
    ? { page: { ...page, footer: page.bottom - leastFooter }, margins: emptyMargins }
    : { page, margins: numbersAtFoot(standard) };
  return [...sections, { start: 'even-page', ...own, items: [imprint.table] }];
}

const isSameSheet = (one: PageGeometry, other: PageGeometry): boolean =>
  one.width === other.width && one.height === other.height;

function endsOf(sections: readonly LaidOutSection[], styles: Styles, line: number): readonly End[] {
  let before = 0;
  return sections.map(({ items, page }) => {
    const room = roomOf(page);
    const plan = planPages(items, styles, room);
    const isText = items.some((item) => item.kind === 'paragraph' && item.style === styleIds.text);
    const possible = isText ? possiblePlans(items, styles, room, line) : [plan];
    before += plan.pages;
    return {
      page: before,
      used: plan.lastPageUsed,
      isText,
      isDoubtful: possible.some(({ pages }) => pages !== plan.pages),
    };
  });
}

/** The number of pages a word processor will make of these sections, blank ones before even pages included. */
export function countPages(sections: readonly LaidOutSection[], { styles }: Pick<Context, 'styles'>): number {
  return sections.reduce((pages, section) => {
    const before = section.start === 'even-page' && pages % 2 === 0 ? pages + 1 : pages;
    return before + planPages(section.items, styles, roomOf(section.page)).pages;
  }, 0);
}
