import { derived, must, practice } from './rule.ts';
import { millimetres, points } from './units.ts';

/** 3号字高度的 7/8. */
const textDistance = points(14);
const foot = millimetres(20);

/**
 * 信函格式 (10.1). Mark and rules stand on the first page alone and are measured from the edges of the sheet, not from
 * the type area.
 */
export const letter = {
  /** From the upper edge of the sheet to the ink of the mark. */
  markTop: must(millimetres(30), '10.1'),
  /** From the upper edge of a line of the mark to the lower end of its ink, in ems. */
  markInkBottom: practice(1.15, '10.1'),
  rule: {
    length: must(millimetres(170), '10.1'),
    /** From the ink of the mark to the upper rule. */
    distance: must(millimetres(4), '10.1'),
    /** From the lower edge of the sheet to the lower rule. */
    foot: must(foot, '10.1'),
    /** The thicker of its two lines, in eighths of a point; the standard gives no thickness. */
    eighths: practice(18, '10.1'),
  },
  /** From the upper edge of a line of one em to the ink of its characters, in ems. */
  lineInkTop: practice(0.05, '10.1'),
  /** From the upper rule to the ink of what stands below it, and from the last text above the lower one to that. */
  textDistance: must(textDistance, '10.1'),
  /**
   * What is left of the sheet below the last line of the first page: a line of 579 twips with 3号 type ends so much below
   * the ink of its characters.
   */
  firstBottom: derived(foot + textDistance - 95, '10.1'),
} as const;
