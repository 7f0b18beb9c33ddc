import type { Duty, Owner, WorkItem } from '../../campaign/campaign.ts';
import { fullOwnerName } from '../../campaign/owner-name.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { DaySpan } from '../../text/date-span.ts';
import type { Deadline } from '../../text/deadline.ts';
import type { Check } from '../check.ts';
import { anchorOf } from './campaign-time.ts';
import { type Anchor, extentOf, isBefore } from './extent.ts';
import { nameOf, timeOfDuty, workItems } from './timed-things.ts';

/**
 * HT413: the same thing asked for twice, by days of one season: two duties with the same title, units and receivers, or
 * two tasks that say the same, of the same owners and with the same result. A summary at midyear and one at its end are
 * two things.
 */
export const repeatedWork: Check = {
  run(campaign, report) {
    const anchor = anchorOf(campaign);
    const isWhole = ({ origin }: Pick<WorkItem, 'origin'>): boolean => !campaign.incomplete?.has(origin);
    compare(campaign.duties.filter(isWhole).flatMap(describeDuty), anchor, report);
    compare(sameInText(workItems(campaign).filter(isWhole)).flatMap(describeItem), anchor, report);
  },
};

interface Asked {
  /** The same for what is the same. */
  readonly sense: string;
  readonly name: string;
  readonly deadline: Deadline;
  readonly span: Span;
}

function compare(all: readonly Asked[], anchor: Anchor, report: Report): void {
  const first = new Map<string, Asked>();
  for (const asked of all) {
    const before = first.get(asked.sense);
    if (!before) {
      first.set(asked.sense, asked);
      continue;
    }
    const [one, other] = [extentOf(before.deadline, anchor), extentOf(asked.deadline, anchor)];
    if (!isSlip(one.end, other.end) && !isSlip(other.end, one.end)) continue;
    const named = { name: asked.name, written: asked.deadline.text, other: before.deadline.text };
    report(diagnostic('HT413', named, asked.span, { related: [before.span] }));
  }
}

/** Days further apart are those of two rounds: 6月底前 and 12月底前. */
const mostDaysApart = 92;

const isSlip = (one: DaySpan | undefined, other: DaySpan | undefined): boolean =>
  one !== undefined && isBefore(one, other) && other !== undefined && other.first - one.last < mostDaysApart;

const describeDuty = (duty: Duty): readonly Asked[] =>
  timeOfDuty(duty).map(({ name, deadline, span }) => ({
    sense: [duty.title, namesOf(duty.from), namesOf(duty.to), duty.form ?? ''].join('\n'),
    name,
    deadline,
    span,
  }));

/** Shorter titles are used for different things: 自查, 培训. */
const shortestText = 10;

type Item = ReturnType<typeof workItems>[number];

/** Those of many items whose text another has as well; it alone tells nearly all of them apart. */
function sameInText(items: readonly Item[]): readonly Item[] {
  const [met, again] = [new Set<string>(), new Set<string>()];
  for (const { text = '' } of items) (met.has(text) ? again : met).add(text);
  return items.filter(({ text = '' }) => again.has(text));
}

function describeItem(item: Item): readonly Asked[] {
  const [deadline, second] = item.deadlines;
  const text = item.text ?? '';
  // Several deadlines of one task are its milestones.
  if (!deadline || second || [...text].length < shortestText) return [];
  const owners = Object.entries(item.owners).map(([role, names]) => `${role} ${namesOf(names)}`);
  const sense = [item.title ?? '', text, item.deliverable ?? '', ...owners].join('\n');
  return [{ sense, name: nameOf(item), deadline, span: item.origin.at('deadline', 0) }];
}

const namesOf = (owners: readonly Owner[]): string => owners.map(fullOwnerName).join('、');
