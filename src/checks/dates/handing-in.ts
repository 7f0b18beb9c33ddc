import type { Campaign } from '../../campaign/campaign.ts';
import { type DatedText, datedTexts, type ProseDate } from './prose-dates.ts';

/** To hand something in: not 报表, 报名 or 报告, which somebody makes. */
const handsIn = /报送|上报|报至|填报|反馈|提交|报(?=[我县市区省州局委办厅处科])/u;
/** Whether a text speaks of it anywhere. */
export const saysHandIn = (text: string): boolean =>
  (text.includes('报') || text.includes('反馈') || text.includes('提交')) && handsIn.test(text);

/** 已于3月5日前上报 tells of the past. */
export const isOver = /已|曾|此前|原定/u;

/**
 * The days before which a text asks for something to be handed in: 于1月30日前上报, 请于3月5日前将名单报送. What was done
 * in the past, and what only describes a thing (3月5日前上报的项目), asks for nothing.
 */
export function daysToHandIn(
  campaign: Campaign,
): readonly { readonly date: ProseDate; readonly in: DatedText }[] {
  return datedTexts(campaign).flatMap((text) =>
    text.dates.filter(asksForSomething).map((date) => ({ date, in: text })),
  );
}

function asksForSomething({ isDue, before, after }: ProseDate): boolean {
  if (!isDue || isOver.test(before) || isOver.test(after)) return false;
  const asked = handsIn.exec(after);
  return asked !== null && !after.startsWith('的', asked.index + asked[0].length);
}
