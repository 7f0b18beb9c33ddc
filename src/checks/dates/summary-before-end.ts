import type { Campaign } from '../../campaign/campaign.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { type DaySpan, spanOfDate } from '../../text/date-span.ts';
import type { Check } from '../check.ts';
import { anchorOf, periodOf, wholePeriod } from './campaign-time.ts';
import { extentOf } from './extent.ts';
import { saysHandIn } from './handing-in.ts';
import { printDay } from './print-day.ts';
import { datedTexts } from './prose-dates.ts';
import { isSummary } from './summary-before-start.ts';
import { timeOfDuty } from './timed-things.ts';

/** A summary a few days before the year is over is as people write it. */
const fewestDays = 10;
const smallestShare = 0.15;
/** Campaigns that last longer have a summary for every year. */
const longestPeriod = 400;

/**
 * HT416: a summary of the whole campaign that is due long before the campaign is over, as a duty or in a text. Summaries
 * of a phase, a year or some other activity are left alone, and so is a period whose end is not certain.
 */
export const summaryBeforeEnd: Check = {
  run(campaign, report) {
    const whole = wholePeriod(campaign);
    const { end } = periodOf(campaign);
    const { period } = campaign;
    if (!whole || !end || !period || whole.last - whole.first > longestPeriod) return;
    const seen = new Set<number>();
    for (const { name, due, span } of summaries(campaign)) {
      const days = end.first - due.last;
      const isLong = days >= fewestDays && days / (whole.last - whole.first + 1) >= smallestShare;
      if (!isLong || due.first < whole.first || seen.has(due.last)) continue;
      seen.add(due.last);
      const named = { name, due: printDay(due.last), period: period.text, end: printDay(end.first), days };
      report(diagnostic('HT416', named, span, { related: [campaign.origin.at('period')] }));
    }
  },
};

interface Summary {
  readonly name: string;
  readonly due: DaySpan;
  readonly span: Span;
}

function summaries(campaign: Campaign): readonly Summary[] {
  const anchor = anchorOf(campaign);
  const duties = campaign.duties.filter(
    ({ title, origin }) => !campaign.incomplete?.has(origin) && isOfAll(title, campaign),
  );
  const ofDuties = duties.flatMap(timeOfDuty).flatMap(({ name, deadline, span }): readonly Summary[] => {
    const goesOn = deadline.parts.some(({ kind }) => kind === 'recurrence' || kind === 'standing');
    const { end } = extentOf(deadline, anchor);
    return end && !goesOn ? [{ name, due: end, span }] : [];
  });
  const inTexts = datedTexts(campaign).flatMap(({ dates }) =>
    dates.flatMap((found, index): readonly Summary[] => {
      const next = dates[index + 1]?.written;
      const after = next === undefined ? found.after : (found.after.split(next)[0] ?? '');
      const name = saysHandIn(after) ? summaryIn.exec(after)?.groups?.name : undefined;
      const date = anchor(found.date);
      const isIt = found.isDue && name !== undefined && isOfAll(name, campaign);
      return isIt && date ? [{ name, due: spanOfDate(date), span: found.span }] : [];
    }),
  );
  return [...ofDuties, ...inTexts];
}

const summaryIn =
  /(?:^|[将把和及与、，,])(?<name>[^将把和及与、，,。；]{0,20}总结(?:报告)?)(?!会|分析|经验|提升)/u;

/** What may stand before 总结 without making it a summary of something else. */
const general =
  /工作|情况|开展|全面|本次|此次|本单位|各单位|书面|专项|集中|整治|行动|活动|及时|认真|形成|报送|上报|的|前/gu;

/** 工作总结, 集中整治工作总结; not 安全生产月活动总结 or 自查总结. */
function isOfAll(title: string, { name, phases }: Campaign): boolean {
  if (!isSummary(title) || !/总结(?:报告)?$/u.test(title)) return false;
  const rest = title.replace(/总结(?:报告)?$/u, '').replace(general, '');
  return (
    (rest === '' || name.includes(rest)) && !phases.some((phase) => rest !== '' && phase.title.includes(rest))
  );
}
