import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Part, RedHead } from '../document/document.ts';
import { layOutBlocks } from './blocks.ts';
import { type Closing, closeFlow, layOutClosing } from './closing.ts';
import type { Context } from './context.ts';
import type { LaidOutItem, LaidOutSection } from './laid-out.ts';
import { layOutLetterPage } from './letter-page.ts';
import { layOutOpening } from './opening.ts';
import { isTurned, pageGeometry, type Room, roomOf } from './page-geometry.ts';
import { numbersAtFoot, numbersAtLeftEdge } from './page-margins.ts';
import { planPages } from './page-plan.ts';
import { sectionRoom } from './section-room.ts';
import { isForm, type Stretch, stretchesOf } from './stretches.ts';
import { fitsPortrait } from './table.ts';

/** A part as sections: one, or several where a wide table lies on a page of its own between upright pages. */
export function layOutPart(
  part: Part,
  head: RedHead | undefined,
  context: Context,
): readonly LaidOutSection[] {
  const { standard, styles } = context;
  const upright = roomOf(pageGeometry(part.paper, 'portrait', standard));
  const closing = layOutClosing(part, standard);
  const stretches = withUprightEnds(
    stretchesOf(part, (table) => fitsPortrait(table, upright.width, standard.table)),
    head !== undefined,
    hasItems(closing),
  );
  return stretches.map((stretch, index): LaidOutSection => {
    const pages = pagesOf(part, stretch, index === 0 ? head : undefined, context);
    const room = context.isEndless
      ? { width: roomOf(pages.page).width, height: Infinity }
      : sectionRoom(pages, styles);
    const opening = index === 0 ? layOutOpening(part, head, room.width, context) : [];
    const body = layOutBlocks(stretch.blocks, opening, isForm(part) ? 'form' : 'prose', room, context);
    if (head !== undefined && index === 0) requireTextOnFirstPage(part, body, opening.length, room, context);
    const isLast = index === stretches.length - 1;
    return {
      start: 'next-page',
      ...pages,
      items: isLast
        ? closeFlow({ items: body, bodyStart: opening.length }, closing, part, room, context)
        : body,
    };
  });
}

/** The page of a stretch and what stands in its margins; a letter's head is in those of its first page. */
export function pagesOf(
  { paper }: Part,
  { orientation }: Stretch,
  head: RedHead | undefined,
  context: Context,
): Pick<LaidOutSection, 'page' | 'margins'> {
  const { standard, format } = context;
  const page = pageGeometry(paper, orientation, standard);
  if (format === 'letter' && head !== undefined) return layOutLetterPage(head, page, context);
  const isUpright = !isTurned(paper, orientation);
  return { page, margins: isUpright ? numbersAtFoot(standard) : numbersAtLeftEdge(page, standard) };
}

/** A red head and a signature stand on upright pages, whatever lies between them. */
function withUprightEnds(
  stretches: readonly Stretch[],
  hasHead: boolean,
  hasClosing: boolean,
): readonly Stretch[] {
  const empty: Stretch = { orientation: 'portrait', blocks: [] };
  const turnedFirst = stretches[0]?.orientation !== 'portrait';
  const turnedLast = stretches.at(-1)?.orientation !== 'portrait';
  return [
    ...(hasHead && turnedFirst ? [empty] : []),
    ...stretches,
    ...(hasClosing && turnedLast ? [empty] : []),
  ];
}

const hasItems = ({ annexNote, attendance, signature, note }: Closing): boolean =>
  annexNote.length + attendance.length + signature.length + note.length > 0;

/** 7.3.3: the first page shows text of the body. Reports HT604 where head, title and recipients leave no room. */
function requireTextOnFirstPage(
  part: Part,
  items: readonly LaidOutItem[],
  bodyStart: number,
  room: Room,
  { styles, report }: Context,
): void {
  const first = planPages(items, styles, room).places[bodyStart];
  const isMissing = part.blocks.length > 0 && (first === undefined || first.firstPage > 1);
  if (isMissing) {
    report(diagnostic('HT604', { title: part.title.text }, part.origin?.at('recipients')));
  }
}
