import { must, practice, should } from './rule.ts';
import { millimetres } from './units.ts';

/** 纪要格式 (10.3). The standard places the mark and who attended, and leaves the rest to each office. */
export const minutes = {
  /** From the upper edge of the type area to the ink of the mark. */
  markTop: must(millimetres(35), '10.3'),
  /** Blank lines between the mark and the number (第×期). */
  numberLinesAbove: practice(2, '10.3'),
  /** Issuer and date above the red rule: blank lines above, and characters from each edge. */
  headLine: { linesAbove: practice(1, '10.3'), indent: practice(1, '10.3') },
  /** 出席、请假、列席. */
  attendance: {
    linesAbove: must(1, '10.3'),
    indent: must(2, '10.3'),
    labelFont: should('黑体', '10.3'),
  },
} as const;
