import { derived, must, practice, recommended, should } from './rule.ts';
import { millimetres, points, sizes } from './units.ts';

/** 版记 (7.4): its last rule lies on the lower edge of the type area of the last face. */
export const imprint = {
  font: should('仿宋_GB2312', '7.4.2'),
  size: should(sizes.四号, '7.4.2'),
  /** Left and right, in characters of its own size. */
  indent: must(1, '7.4.2'),
  line: practice(points(23), '7.4.1'),
  /** First and last rule 0.35 mm, the others 0.25 mm, in eighths of a point. */
  thickRule: recommended(8, '7.4.1'),
  thinRule: recommended(6, '7.4.1'),
  /** Printed on both sides, the last face is an even page. */
  evenPage: derived(true, '7.4'),
} as const;

/** 页码 (7.5). */
export const pageNumber = {
  font: should('宋体', '7.5'),
  size: should(sizes.四号, '7.5'),
  /** From the lower edge of the type area to the dashes. */
  distance: must(millimetres(7), '7.5'),
  /** From the outer edge, in characters of its own size. */
  indent: must(1, '7.5'),
  /** An exact line of one em, for the same reason as the document number's. */
  line: derived(points(14), '7.5'),
  /**
   * Space above, and the footer's distance from the edge of the sheet. Together with the line they stay within the
   * bottom margin, or the text would lose a line; LibreOffice takes the top of the footer for the end of the type area.
   */
  before: derived(270, '7.5'),
  footer: derived(1430, '7.5'),
} as const;

/**
 * Landscape tables (clause 8): the sheet is turned, so that the table's head lies at the binding edge of odd and the
 * outer edge of even pages, and the page number stays where the upright pages have it.
 */
export const landscape = {
  /** The number's box, from the left and upper edge of the turned sheet, and its width. */
  numberLeft: derived(1331, '7.5'),
  numberTop: derived(1588, '7.5'),
  numberWidth: practice(400, '7.5'),
} as const;
