import type { LaidOutItem, LaidOutSection, PageGeometry, PageMargin } from './laid-out.ts';
import { type Room, roomOf } from './page-geometry.ts';
import { planPages, type Styles } from './page-plan.ts';

/**
 * What headers and footers leave to the text of a section: one that is higher than its margin takes room from the
 * text, on the first page maybe another than on the others. On a line grid LibreOffice gives it whole lines only: the
 * 17 twips that 22 lines leave over hold no part of a table.
 */
export function sectionRoom(
  { page, margins }: Pick<LaidOutSection, 'page' | 'margins'>,
  styles: Styles,
): Room {
  const left = (margin: PageMargin): number => {
    const top = Math.max(page.top, page.header + heightOf(margin.header, page, styles));
    const height = page.height - top - bottomOf(margin, page, styles);
    return height - (page.linePitch === undefined ? 0 : height % page.linePitch);
  };
  const room = { width: roomOf(page).width, height: left(margins.odd) };
  return margins.first === undefined ? room : { ...room, firstHeight: left(margins.first) };
}

/** How far above the lower edge of the sheet the text of a page may end, twips; pages count from 1 within the section. */
export function bottomOfPage(
  { page, margins }: Pick<LaidOutSection, 'page' | 'margins'>,
  styles: Styles,
  number: number,
): number {
  return bottomOf((number === 1 ? margins.first : undefined) ?? margins.odd, page, styles);
}

const bottomOf = ({ footer }: PageMargin, page: PageGeometry, styles: Styles): number =>
  Math.max(page.bottom, page.footer + heightOf(footer, page, styles));

const heightOf = (items: readonly LaidOutItem[], page: PageGeometry, styles: Styles): number =>
  planPages(items, styles, { width: roomOf(page).width, height: Infinity }).lastPageUsed;
