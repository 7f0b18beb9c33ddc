import type { Campaign } from '../../campaign/campaign.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { weekday } from '../../text/calendar.ts';
import { spanOfDate } from '../../text/date-span.ts';
import { formatDate } from '../../text/official-date.ts';
import type { Check } from '../check.ts';
import { anchorOf } from './campaign-time.ts';
import { type Anchor, noAnchor } from './extent.ts';
import { type DatedText, datedTexts, type ProseDate } from './prose-dates.ts';

/**
 * HT499: a day of the week that a date does not have (10月1日（星期四） of 2025), and what a document tells of a day after
 * the one on which it is issued (截至7月18日，共…, on 11 July).
 */
export const saidOfDays: Check = {
  run(campaign, report) {
    const anchor = anchorOf(campaign);
    for (const text of datedTexts(campaign)) {
      for (const date of text.dates) {
        const found = wrongWeekday(date, anchor) ?? afterIssue(date, text, campaign);
        if (found) report(diagnostic('HT499', { written: date.written, ...found }, date.span));
      }
    }
  },
};

const names = '一二三四五六日';
const named =
  /^(?:[（(](?:星期|周)(?<inBrackets>[一二三四五六日天])[）)，]|星期(?<bare>[一二三四五六日天])(?![至到—～、和]))/u;

function wrongWeekday({ date, after }: ProseDate, anchor: Anchor) {
  const { inBrackets, bare = inBrackets } = named.exec(after)?.groups ?? {};
  const dated = bare === undefined ? undefined : anchor(date);
  if (!dated || bare === undefined) return undefined;
  const is = names.charAt(weekday(dated.year, date.month, date.day) - 1);
  if (is === bare.replace('天', '日')) return undefined;
  return { problem: 'weekday', day: formatDate({ ...date, year: dated.year }), said: bare, is } as const;
}

/** 截至… of what is done; 报名截至… is a day to come. */
const asOf = /(?:^|[，。；：、\n])截[至止]到?$/u;
const isDone = /^[^。；]{0,20}?(?:共|已|累计)/u;
const toCome = /将|预计|计划|力争|报名|申报|有效/u;
/** In days: 截至12月31日 in a document of January is the year before. */
const halfYear = 184;

function afterIssue({ date, before, after }: ProseDate, { document }: DatedText, { documents }: Campaign) {
  if (!asOf.test(before) || !isDone.test(after) || toCome.test(after.slice(0, 30))) return undefined;
  const printed = document && documents.includes(document) && 'body' in document ? document.date : undefined;
  const issued = printed && noAnchor(printed);
  if (!issued || issued.day === undefined) return undefined;
  const { last } = spanOfDate(issued);
  const { first } = spanOfDate({ ...date, year: date.year ?? issued.year });
  if (first <= last || (date.year === undefined && first - last > halfYear)) return undefined;
  return { problem: 'after-issue', issued: formatDate(issued) } as const;
}
