import type { Check } from '../check.ts';
import { dateInsideTask } from './date-inside-task.ts';
import { dayInEveryMonth } from './day-in-every-month.ts';
import { daysOff } from './days-off.ts';
import { firstAndLastReturn } from './first-and-last-return.ts';
import { goalBeyondPeriod } from './goal-beyond-period.ts';
import { issueDate } from './issue-date.ts';
import { outsidePeriod } from './outside-period.ts';
import { phaseOrder } from './phase-order.ts';
import { phasesWithoutTime } from './phases-without-time.ts';
import { recurringWork } from './recurring-work.ts';
import { repeatedWork } from './repeated-work.ts';
import { reversedRange } from './reversed-range.ts';
import { saidOfDays } from './said-of-days.ts';
import { standingAndEnding } from './standing-and-ending.ts';
import { summaryBeforeEnd } from './summary-before-end.ts';
import { summaryBeforeStart } from './summary-before-start.ts';
import { vagueDeadlines } from './vague-deadlines.ts';
import { yearOfDates } from './year-of-dates.ts';

/** Rules about when things happen. Codes HT400–HT419, HT492, HT493 and HT497. */
export const dateChecks: readonly Check[] = [
  outsidePeriod,
  goalBeyondPeriod,
  phaseOrder,
  reversedRange,
  summaryBeforeStart,
  summaryBeforeEnd,
  issueDate,
  dayInEveryMonth,
  yearOfDates,
  daysOff,
  standingAndEnding,
  repeatedWork,
  recurringWork,
  dateInsideTask,
  phasesWithoutTime,
  vagueDeadlines,
  firstAndLastReturn,
  saidOfDays,
];
