import type { Campaign, Task } from '../../campaign/campaign.ts';
import { allTasks } from '../../campaign/walk.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import { daysInMonth } from '../../text/calendar.ts';
import { spanOfDate } from '../../text/date-span.ts';
import type { Deadline, PartialDate } from '../../text/deadline.ts';
import { formatDate } from '../../text/official-date.ts';
import type { Check } from '../check.ts';
import { proseAsRead } from '../prose/as-read.ts';
import { anchorOf } from './campaign-time.ts';
import { type Anchor, extentOf, isBefore } from './extent.ts';
import { mayNameDay, type ProseDate, readDates } from './prose-dates.ts';
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
  if (goesOn) return;
  for (const inner of [...dueDatesIn(task, 'text', campaign), ...monthEndsIn(task, campaign)]) {
    if (!isLater(inner.date, deadline, anchor)) continue;
    const named = { name: nameOf(task), inner: inner.written, written: deadline.text };
    report(diagnostic('HT414', named, inner.span, { related: [task.origin.at('deadline')] }));
  }
}

/**
 * Whether a day of a task's text is after the task's deadline. Where no year is known, the two are of one year as long
 * as they lie within half a year of each other: 12月25日 is after 12月20日, and 12月25日 may be before 1月15日.
 */
function isLater(inner: PartialDate, deadline: Deadline, anchor: Anchor): boolean {
  const { end } = extentOf(deadline, anchor);
  const date = anchor(inner);
  if (end && date) return isBefore(end, spanOfDate(date));
  const year = inner.year ?? yearIn(deadline) ?? anyYear;
  const inOneYear: Anchor = (one) =>
    one.month === undefined ? undefined : { ...one, year: one.year ?? year };
  const due = extentOf(deadline, inOneYear).end;
  const day = inOneYear(inner);
  if (!due || !day) return false;
  const span = spanOfDate(day);
  return isBefore(due, span) && span.last - due.first <= halfYear;
}

/** No leap year, so that nobody's 29 February is taken for a day of it. */
const anyYear = 2001;
/** In days. */
const halfYear = 184;

const yearIn = ({ parts }: Deadline): number | undefined =>
  parts
    .flatMap((part) => ('date' in part && part.date !== 'issue-date' ? (part.date.year ?? []) : []))
    .at(-1);

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
/** Other work, where it stands right behind the day: 4月底前至少组织1次演练. */
const toBeDoneNext =
  /^(?:之|以)?前，?(?:至少|全部|普遍|全面|再次)?(?:组织|开展|举办|召开|建立|配齐|配备|实现)/u;

const monthEnd =
  /(?<![\d.—～至到-])(?:(?<year>\d{4})年)?(?<month>1[0-2]|[1-9])月[底末](?=(?:之|以)?前(?![的后夕]))/gu;

/** The ends of months that a task's text sets: 7月底前完成改造. */
function monthEndsIn(
  task: Task,
  campaign: Campaign,
): readonly Pick<ProseDate, 'date' | 'written' | 'span'>[] {
  if (task.text === undefined || !(task.text.includes('月底') || task.text.includes('月末'))) return [];
  const { text, placeOf } = proseAsRead(task.text, task.origin.at('text'), campaign);
  return [...text.matchAll(monthEnd)].flatMap(({ 0: written, index, groups }) => {
    const end = index + written.length;
    const after = /^[^。；;\n]{0,80}/u.exec(text.slice(end, end + 80))?.[0] ?? '';
    if (!toBeDone.test(after) && !toBeDoneNext.test(after)) return [];
    const month = Number(groups?.month);
    const year = groups?.year === undefined ? {} : { year: Number(groups.year) };
    const day = daysInMonth(month, year.year ?? anyYear);
    return [{ date: { ...year, month, day }, written, span: placeOf(index, end).span }];
  });
}

function dueDatesIn(task: Task, key: 'text' | 'prose', campaign: Campaign): readonly ProseDate[] {
  const text = task[key];
  if (text === undefined || !mayNameDay(text)) return [];
  return readDates(text, task.origin.at(key), campaign).dates.filter(
    ({ isDue, after }) => isDue && (toBeDone.test(after) || toBeDoneNext.test(after)),
  );
}
