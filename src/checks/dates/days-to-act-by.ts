import type { Campaign } from '../../campaign/campaign.ts';
import { daysToHandIn, isOver } from './handing-in.ts';
import { type DatedText, datedTexts, type ProseDate } from './prose-dates.ts';

/** A day before which a text asks for something. */
interface ProseDay {
  readonly date: ProseDate;
  readonly in: DatedText;
  /** A plan is to be drawn up by then. */
  readonly isPlan?: boolean;
}

/** The days before which a text asks for something to be handed in, or for a plan to be drawn up. */
export function daysToActBy(campaign: Campaign): readonly ProseDay[] {
  const handedIn: readonly ProseDay[] = daysToHandIn(campaign);
  const known = new Set(handedIn.map(({ date }) => date));
  return [...handedIn, ...daysToDrawUp(campaign).filter(({ date }) => !known.has(date))];
}

/** 1月28日前制定完成本单位工作方案. */
const drawnUp =
  /^[^，。；]{0,6}前[^，。；]{0,8}(?:制定|制订|编制|拟定)[^，。；]{0,12}(?:方案|计划|预案|细则)/u;

const daysToDrawUp = (campaign: Campaign): readonly ProseDay[] =>
  datedTexts(campaign).flatMap((text) =>
    text.dates
      .filter(({ before, after, isDue }) => isDue && !isOver.test(before) && drawnUp.test(after))
      .map((date) => ({ date, in: text, isPlan: true })),
  );
