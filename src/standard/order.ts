import { must } from './rule.ts';
import { millimetres } from './units.ts';

/** 命令（令）格式 (10.2): no red rule, no title, signed with a stamp (7.3.5.3). */
export const order = {
  /** From the upper edge of the type area to the ink of the mark. */
  markTop: must(millimetres(20), '10.2'),
  /** Blank lines between the mark and the number (第×号), and between the number and the text. */
  numberLinesAbove: must(2, '10.2'),
  textLinesAbove: must(2, '10.2'),
} as const;
