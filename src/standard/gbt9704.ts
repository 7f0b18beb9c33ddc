import { mainPart, signature } from './main-part.ts';
import { page } from './page.ts';
import { imprint, landscape, pageNumber } from './page-foot.ts';
import { redHead } from './red-head.ts';
import { type Values, valuesOf } from './rule.ts';

/** GB/T 9704-2012 as data: each number once, with its clause and how binding it is. */
export const gbt9704Rules = {
  page,
  redHead,
  ...mainPart,
  signature,
  imprint,
  pageNumber,
  landscape,
} as const;

/** The same numbers without their clauses, by name: what typesetting reads, and what a look may override. */
export type Standard = Values<typeof gbt9704Rules>;

export const gbt9704: Standard = valuesOf(gbt9704Rules);
