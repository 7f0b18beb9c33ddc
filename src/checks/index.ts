import type { Check, CrossCheck } from './check.ts';
import { consistencyChecks } from './consistency/index.ts';
import { dateChecks } from './dates/index.ts';
import { emptySection } from './empty-section.ts';
import { figurePeriod } from './figure-period.ts';
import { figureRounding } from './figure-rounding.ts';
import { figureSum } from './figure-sum.ts';
import { nothingToShow } from './nothing-to-show.ts';
import { officeChecks } from './offices/index.ts';
import { officialChecks } from './official/index.ts';
import { repeatedForm } from './repeated-form.ts';
import { repeatedOwner } from './repeated-owner.ts';
import { structureChecks } from './structure/index.ts';
import { numberUsedElsewhere } from './structure/number-used-twice.ts';
import { taskWithoutOwner } from './task-without-owner.ts';
import { textChecks } from './text/index.ts';
import { unusedFigures } from './unused-figures.ts';
import { wordingChecks } from './wording/index.ts';

export const checks: readonly Check[] = [
  taskWithoutOwner,
  repeatedOwner,
  nothingToShow,
  emptySection,
  repeatedForm,
  figureSum,
  figureRounding,
  figurePeriod,
  unusedFigures,
  ...officialChecks,
  ...consistencyChecks,
  ...dateChecks,
  ...officeChecks,
  ...structureChecks,
  ...textChecks,
  ...wordingChecks,
];

/** Rules about several campaigns at once. */
export const crossChecks: readonly CrossCheck[] = [numberUsedElsewhere];
