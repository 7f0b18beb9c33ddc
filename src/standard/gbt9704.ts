import { letter } from './letter.ts';
import type { Look } from './look.ts';
import { mainPartRules, signature } from './main-part.ts';
import { minutes } from './minutes.ts';
import { order } from './order.ts';
import { pageRules } from './page.ts';
import { imprintRules, landscapeRules, pageNumberRules } from './page-foot.ts';
import { redHeadRules } from './red-head.ts';
import { type Values, valuesOf } from './rule.ts';
import { tableRules } from './table.ts';
import { telegram } from './telegram.ts';

/**
 * GB/T 9704-2012 as data: each number once, with its clause and how binding it is. A look changes single numbers;
 * all that follows from them by arithmetic is computed anew. Without one it is the standard itself.
 */
export function rulesFor(look: Look) {
  const page = pageRules(look);
  const bottom = page.margin.bottom.value;
  const left = page.margin.left.value;
  return {
    page,
    redHead: redHeadRules(look),
    ...mainPartRules(look, page.grid.line.value),
    signature,
    imprint: imprintRules(look),
    pageNumber: pageNumberRules(look, bottom),
    landscape: landscapeRules(look, { bottom, left }),
    table: tableRules(look),
    letter,
    order,
    minutes,
    telegram,
  } as const;
}

/** The numbers without their clauses, by name: what typesetting reads. */
export type Standard = Values<ReturnType<typeof rulesFor>>;

export const standardFor = (look: Look): Standard => valuesOf(rulesFor(look));

export const gbt9704Rules = rulesFor({});

export const gbt9704: Standard = standardFor({});
