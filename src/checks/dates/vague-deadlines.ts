import type { Campaign } from '../../campaign/campaign.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { DeadlinePart } from '../../text/deadline.ts';
import type { Check } from '../check.ts';
import { type TimedThing, timedThings } from './timed-things.ts';

/** Fewer of a kind are an exception that people ask about when they get there. */
const fewest = 3;

/**
 * HT493, once for each problem. `month`: all deadlines end in a month with 前 and nothing finer, 12月前, which some read as
 * before its first day and some as by its last. `always`: tasks that have a deadline and go on for ever, so that nobody
 * knows what has to be there by the deadline.
 */
export const vagueDeadlines: Check = {
  run(campaign, report) {
    if (campaign.incomplete?.size) return;
    const tasks = timedThings(campaign).filter(
      ({ what, deadline }) => what === 'task' && deadline.understood,
    );
    reportMonths(tasks, campaign, report);
    const both = tasks.filter(
      ({ deadline: { parts } }) => parts.some(isClosed) && parts.some(({ kind }) => kind === 'standing'),
    );
    tell('always', both, report);
  },
};

const isClosed = ({ kind }: DeadlinePart): boolean => kind === 'by';

const inMonth = /\d月份?(?:之|以)?前/u;

function reportMonths(tasks: readonly TimedThing[], campaign: Campaign, report: Report): void {
  const closed = tasks.filter(({ deadline }) => deadline.parts.some(isClosed));
  const isMonth = ({ deadline }: TimedThing): boolean =>
    inMonth.test(deadline.text) &&
    deadline.parts.every((part) => part.kind !== 'by' || (part.date.day ?? part.date.within) === undefined);
  // A duty by its day would tell how such dates are meant.
  if (closed.every(isMonth) && !saysHow(campaign)) tell('month', closed, report);
}

/** 含当月, 月底前 somewhere in a note or a text. */
const saysHow = ({ documents }: Campaign): boolean =>
  documents.some(
    (document) => 'notes' in document && document.notes.some((note) => /含当?月|月底/u.test(note)),
  );

function tell(problem: 'month' | 'always', things: readonly TimedThing[], report: Report): void {
  const [first] = things;
  if (!first || things.length < fewest) return;
  report(diagnostic('HT493', { problem, written: first.deadline.text, count: things.length }, first.span));
}
