import type { Part } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import type { PageGeometry } from './laid-out.ts';

/** 版心: where text may stand, twips. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Of the first page, where it differs. */
  readonly firstHeight?: number;
}

/** How high the text of a page may be; pages count from 1. */
export const heightOfPage = ({ height, firstHeight = height }: Room, page: number): number =>
  page === 1 ? firstHeight : height;

export type Orientation = PageGeometry['orientation'];

/**
 * The sheet and its margins (5.1, 5.2.1, 8), twips.
 *
 * A landscape A4 page is an upright one turned: its upper margin is the upright page's binding edge. A landscape A3
 * page is folded to A4 and bound like one, so that it keeps the upright margins and the upright page number.
 * The line grid is given to upright A4 pages only, and only where its lines fill the type area: elsewhere LibreOffice
 * trims the type area to whole lines and moves what stands in it. Lines are exact with and without a grid.
 */
export function pageGeometry(
  paper: Part['paper'],
  orientation: Orientation,
  { page, pageNumber }: Standard,
): PageGeometry {
  const sheet = page.paper[paper];
  const turned = orientation === 'landscape';
  const { top, right, bottom, left } = page.margin;
  const margin =
    turned && paper === 'A4'
      ? { top: left, right: top, bottom: right, left: bottom }
      : { top, right, bottom, left };
  return {
    width: turned ? sheet.height : sheet.width,
    height: turned ? sheet.width : sheet.height,
    orientation,
    ...margin,
    header: page.header,
    footer: turned && paper === 'A4' ? page.header : pageNumber.footer,
    ...(!turned && paper === 'A4' && page.grid.isFilled ? { linePitch: page.grid.line } : {}),
  };
}

/** The type area of a page. */
export const roomOf = ({ width, height, top, right, bottom, left }: PageGeometry): Room => ({
  width: width - left - right,
  height: height - top - bottom,
});

/** Landscape A4 pages are upright ones turned; A3 pages are folded and numbered like upright ones (8). */
export const isTurned = (paper: Part['paper'], orientation: Orientation): boolean =>
  paper === 'A4' && orientation === 'landscape';
