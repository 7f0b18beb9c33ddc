import { diagnostic } from '../diagnostics/diagnostic.ts';
import { millimetres } from '../standard/units.ts';
import type { Context } from './context.ts';
import type { LaidOutImprint } from './imprint.ts';
import type { LaidOutSection } from './laid-out.ts';
import { pageGeometry, roomOf } from './page-geometry.ts';
import { planPages, possiblePlans } from './page-plan.ts';
import { styleIds } from './styles.ts';

/** Where a document ends. */
interface End {
  readonly page: number;
  /** How much of that page is used, twips. */
  readonly used: number;
  readonly upright: boolean;
  /** Last pages of sections that would end on another page with a line or two more or less. */
  readonly doubtful: readonly number[];
}

/**
 * LibreOffice makes every footer 5 mm high at least, and takes its top for the lower edge that the imprint stands on.
 * A footer without a number is therefore put that far below the type area; Word does not look at it.
 */
const leastFooter = millimetres(5);

/**
 * Puts the imprint at the foot of the last, even page (7.4).
 *
 * On the page where the text ends, if that is an even one with room for it. Otherwise in a section of its own that
 * begins on the next even page, which word processors see to themselves: a wrong prediction then costs a blank page
 * at most, never an imprint on an odd one. That is why the section is also preferred where the text ends so close
 * to a page's edge, or leaves so little room, that the prediction may fail; HT601 then asks for a look at that page.
 * If the section leaves a blank page before it, neither carries a number (7.5).
 */
export function placeImprint(
  sections: readonly LaidOutSection[],
  imprint: LaidOutImprint,
  title: string,
  context: Context,
): readonly LaidOutSection[] {
  const { standard, report } = context;
  const { line } = standard.page.grid;
  const end = endOf(sections, context);
  const page = pageGeometry('A4', 'portrait', standard);
  const even = end.page % 2 === 0;
  const spare = end.upright ? roomOf(page).height - end.used - imprint.height : -Infinity;
  const scarce = even && Math.abs(spare) < line * 2;
  const doubtful = [...end.doubtful, ...(scarce ? [end.page] : [])];
  for (const each of new Set(doubtful)) report(diagnostic('HT601', { title, page: each }));

  const last = sections.at(-1);
  if (last !== undefined && even && spare >= line && end.doubtful.length === 0) {
    return [...sections.slice(0, -1), { ...last, items: [...last.items, imprint.table] }];
  }
  const own = even
    ? { page: { ...page, footer: page.bottom - leastFooter }, pageNumbers: 'none' as const }
    : { page, pageNumbers: 'outer' as const };
  return [...sections, { start: 'even-page', ...own, items: [imprint.table] }];
}

function endOf(sections: readonly LaidOutSection[], { styles, standard }: Context): End {
  const { line } = standard.page.grid;
  const doubtful: number[] = [];
  let page = 0;
  let used = 0;
  for (const section of sections) {
    const room = roomOf(section.page);
    const plan = planPages(section.items, styles, room);
    page += plan.pages;
    used = plan.lastPageUsed;
    // The rows of tables have fixed heights; only running text can end elsewhere than planned.
    const hasText = section.items.some((item) => item.kind === 'paragraph' && item.style === styleIds.text);
    const possible = hasText ? possiblePlans(section.items, styles, room, line) : [plan];
    if (possible.some(({ pages }) => pages !== plan.pages)) doubtful.push(page);
  }
  const last = sections.at(-1)?.page;
  const upright = last?.orientation === 'portrait' && last.linePitch !== undefined;
  return { page, used, upright, doubtful };
}

/** The number of pages a word processor will make of these sections, blank ones before even pages included. */
export function countPages(sections: readonly LaidOutSection[], { styles }: Pick<Context, 'styles'>): number {
  return sections.reduce((pages, section) => {
    const before = section.start === 'even-page' && pages % 2 === 0 ? pages + 1 : pages;
    return before + planPages(section.items, styles, roomOf(section.page)).pages;
  }, 0);
}
