import type { Campaign, Task } from '../../campaign/campaign.ts';
import { allTasks } from '../../campaign/walk.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import { spanOfDate } from '../../text/date-span.ts';
import type { PartialDate } from '../../text/deadline.ts';
import { formatDate } from '../../text/official-date.ts';
import type { Check } from '../check.ts';
import { anchorOf } from './campaign-time.ts';
import { type Anchor, extentOf, isBefore } from './extent.ts';
import { type ProseDate, readDates } from './prose-dates.ts';
import { nameOf } from './timed-things.ts';

/**
 * HT414: a task whose text asks for something by a day after the task's own deadline. An earlier day is a step on the
 * way. HT415: a task whose texts for the body and for the table name different days.
 */
export const dateInsideTask: Check = {
  run(campaign, report) {
    const anchor = anchorOf(campaign);
    for (const task of allTasks(campaign)) {
      if (campaign.incomplete?.has(task.origin)) continue;
      compareWithDeadline(task, campaign, anchor, report);
      compareTexts(task, campaign, report);
    }
  },
};

function compareWithDeadline(task: Task, campaign: Campaign, anchor: Anchor, report: Report): void {
  const [deadline, second] = task.deadlines;
  if (!deadline || second || !deadline.understood) return;
  const goesOn = deadline.parts.some(({ kind }) => kind === 'standing' || kind === 'recurrence');
  const { end } = extentOf(deadline, anchor);
  if (goesOn || !end) return;
  for (const inner of dueDatesIn(task, 'text', campaign)) {
    const date = anchor(inner.date);
    if (!date || !isBefore(end, spanOfDate(date))) continue;
    const named = { name: nameOf(task), inner: inner.written, written: deadline.text };
    report(diagnostic('HT414', named, inner.span, { related: [task.origin.at('deadline')] }));
  }
}

/** As many days in one text as in the other, and yet not the same ones. */
function compareTexts(task: Task, campaign: Campaign, report: Report): void {
  const [inTable, inBody] = [dueDatesIn(task, 'text', campaign), dueDatesIn(task, 'prose', campaign)];
  if (inTable.length !== inBody.length) return;
  for (const [index, one] of inTable.entries()) {
    const other = inBody[index];
    if (!other || isSame(one.date, other.date)) continue;
    const named = { name: nameOf(task), text: formatDate(one.date), prose: formatDate(other.date) };
    report(diagnostic('HT415', named, one.span, { related: [other.span] }));
  }
}

/** A year that one of two dates leaves out is the other's. */
const isSame = (one: PartialDate, other: PartialDate): boolean =>
  one.month === other.month &&
  one.day === other.day &&
  (one.year === other.year || one.year === undefined || other.year === undefined);

/** What a day may be set for; 9月20日前迎接验收 is somebody else's day. */
const toBeDone = /完成|报送|上报|制定|印发|到位|建成|整改|出台/u;

function dueDatesIn(task: Task, key: 'text' | 'prose', campaign: Campaign): readonly ProseDate[] {
  const text = task[key];
  if (text === undefined) return [];
  return readDates(text, task.origin.at(key), campaign).dates.filter(
    ({ isDue, after }) => isDue && toBeDone.test(after),
  );
}
