import { practice } from './rule.ts';
import { millimetres } from './units.ts';

/** 明电. GB/T 9704 does not describe it; its clause here is the red head it is modelled on. */
export const telegram = {
  /** From the upper edge of the type area to the ink of the mark. */
  markTop: practice(millimetres(35), '7.2.4'),
  /** Issuer and approval, level and number, between the mark and the red rule. */
  headLine: { linesAbove: practice(2, '7.2.5'), indent: practice(0, '7.2.5') },
} as const;
