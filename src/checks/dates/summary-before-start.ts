import type { Campaign, Duty, Owner } from '../../campaign/campaign.ts';
import { fullOwnerName } from '../../campaign/owner-name.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import { spanOfDate } from '../../text/date-span.ts';
import type { Check } from '../check.ts';
import { anchorOf } from './campaign-time.ts';
import { type Anchor, type Extent, extentOf, isBefore } from './extent.ts';
import { type DatedText, datedTexts } from './prose-dates.ts';
import { timeOfDuty } from './timed-things.ts';

/** What comes first in any piece of work: to set it going. */
const settingGoing = /部署|动员|启动|工作方案|实施方案|工作计划/u;
/** What comes last; not the summaries on the way, nor those of the year before. */
const summingUp = /总结|终期|评估报告|验收报告/u;
const onTheWay = /阶段|中期|年度|半年|季度|月度|每月|上年|去年/u;

/**
 * HT404: a summary that is due before what tells how the work was set going: of two duties of the same units, or in a
 * sentence that gives two dates and two things in turn (分别于甲日和乙日前，将动员部署情况和工作总结报送).
 */
export const summaryBeforeStart: Check = {
  run(campaign, report) {
    const anchor = anchorOf(campaign);
    compareDuties(campaign, anchor, report);
    for (const text of datedTexts(campaign)) compareInSentence(text, anchor, report);
  },
};

function compareDuties({ duties, incomplete }: Campaign, anchor: Anchor, report: Report): void {
  const dated = duties
    .filter(({ origin }) => !incomplete?.has(origin))
    .flatMap((duty) => timeOfDuty(duty).map((time) => ({ duty, time, ...extentOf(time.deadline, anchor) })));
  for (const first of dated.filter(({ duty }) => isStart(duty.title))) {
    for (const last of dated.filter(({ duty }) => isSummary(duty.title))) {
      if (!isSameWay(first.duty, last.duty) || !isDueBefore(last, first)) continue;
      const named = { first: first.duty.title, summary: last.duty.title };
      const due = { firstDue: first.time.deadline.text, summaryDue: last.time.deadline.text };
      report(diagnostic('HT404', { ...named, ...due }, last.time.span, { related: [first.time.span] }));
    }
  }
}

const isStart = (title: string): boolean => settingGoing.test(title) && !summingUp.test(title);
/** What sums up the whole of a campaign, as its title says. */
export const isSummary = (title: string): boolean =>
  summingUp.test(title) && !onTheWay.test(title) && !isStart(title);

const isDueBefore = (one: Extent, other: Extent): boolean => isBefore(one.end, other.end);

/** From the same units to the same ones. */
const isSameWay = (one: Duty, other: Duty): boolean =>
  namesOf(one.from) === namesOf(other.from) && namesOf(one.to) === namesOf(other.to);

const namesOf = (owners: readonly Owner[]): string => owners.map(fullOwnerName).join('、');

const inTurn =
  /^(?:日)?前?[，,]?(?:分别)?(?:将|把)(?<first>[^，。；]{1,40}?)(?:和|及|与|、)(?<second>[^，。；]{1,40})/u;

/** Two dates joined by 和, the second with 前, and two things joined by 和 after them. */
function compareInSentence({ dates }: DatedText, anchor: Anchor, report: Report): void {
  for (const [index, later] of dates.entries()) {
    const earlier = dates[index - 1];
    if (!earlier || !later.isDue || !/(?:和|及|与|、)$/u.test(later.before)) continue;
    const { first = '', second = '' } = inTurn.exec(later.after)?.groups ?? {};
    if (!isStart(first) || !isSummary(second)) continue;
    const summary = second.replace(/(?:完成)?(?:报送|上报|报至|报|交).*$/u, '');
    const [one, other] = [anchor(earlier.date), anchor(later.date)];
    if (!one || !other || !isBefore(spanOfDate(other), spanOfDate(one))) continue;
    const named = { first, firstDue: earlier.written, summary, summaryDue: later.written };
    report(diagnostic('HT404', named, later.span, { related: [earlier.span] }));
  }
}
