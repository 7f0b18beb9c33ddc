import type { Campaign } from '../../campaign/campaign.ts';
import type { DocumentPlan } from '../../campaign/document-plan.ts';
import { prosePlaces } from '../../campaign/references/prose-places.ts';
import { isMissing } from '../../campaign/texts/is-missing.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import { spanOfDate } from '../../text/date-span.ts';
import type { DeadlinePart, PartialDate } from '../../text/deadline.ts';
import { formatDate } from '../../text/official-date.ts';
import type { Check } from '../check.ts';
import { placesIn, textsAsRead } from '../prose/as-read.ts';
import { anchorOf, hasYear, issueDates } from './campaign-time.ts';
import { type Anchor, isBefore, noAnchor } from './extent.ts';
import { type DatedText, datedTexts, type ProseDate } from './prose-dates.ts';
import { type TimedThing, timedThings } from './timed-things.ts';

/**
 * HT408: a day without its year in a campaign that is finished and names no year anywhere, neither in its name and
 * period nor in the dates, numbers and titles of its documents. HT409: 即日起 where no document has a date, and 今年 where nothing says which year that is.
 * HT410: a day without its year in a text that names days of two years, and a list of deadlines that runs backwards.
 * A draft still gets its date.
 */
export const yearOfDates: Check = {
  run(campaign, report) {
    for (const text of datedTexts(campaign)) reportAmbiguous(text, report);
    const anchor = anchorOf(campaign);
    for (const thing of timedThings(campaign)) reportDescending(thing, anchor, report);
    const { documents, incomplete, origin } = campaign;
    const isFinished = documents.some(({ status }) => status === 'final');
    reportThisYear(campaign, report);
    if (!isFinished || incomplete?.has(origin) || documents.some((one) => incomplete?.has(one.origin)))
      return;
    if (documents.some((one) => 'body' in one && one.status === 'draft')) return;
    if (!hasYear(campaign)) reportYearless(campaign, report);
    if (issueDates(campaign).length === 0) reportRelative(campaign, report);
  },
};

function reportYearless(campaign: Campaign, report: Report): void {
  for (const { deadline, span } of timedThings(campaign)) {
    const dates = deadline.parts.flatMap(datesOf);
    if (dates.length === 0 || dates.some(({ year }) => year !== undefined)) continue;
    if (dates.every(({ month }) => month === undefined)) continue;
    report(diagnostic('HT408', { written: deadline.text }, span));
  }
  // A fact that several texts refer to is one date.
  const reported = new Set<string>();
  for (const { text, dates } of datedTexts(campaign)) {
    // A text that names a year anywhere may mean that one.
    if (/\d{4}年/u.test(text)) continue;
    for (const { written, isDue, after, source } of dates) {
      const place = `${source.file.path} ${source.start}`;
      if (reported.has(place) || !(isDue || after.startsWith('起'))) continue;
      reported.add(place);
      report(diagnostic('HT408', { written }, source));
    }
  }
}

const fromToday = /即日起/gu;

function reportRelative(campaign: Campaign, report: Report): void {
  const { period, origin } = campaign;
  const times = [
    ...(period ? [{ deadline: period, span: origin.at('period') }] : []),
    ...timedThings(campaign),
  ];
  for (const { deadline, span } of times) {
    const isRelative = deadline.parts.some(
      (part) =>
        (part.kind === 'from' && part.date === 'issue-date') ||
        (part.kind === 'range' && part.from === 'issue-date'),
    );
    if (isRelative) report(diagnostic('HT409', { written: deadline.text }, span));
  }
  for (const { text, span } of prosePlaces(campaign)) {
    for (const { 0: written, index } of text.matchAll(fromToday)) {
      report(diagnostic('HT409', { written }, placesIn(span, text)(index, index + written.length)));
    }
  }
}

const thisYear = /(?:今|去|明)年|本年度|上一?年度/gu;
/** Once in passing may be a quotation. */
const fewestThisYear = 3;

/** The first place in each document that has no date of its own. */
function reportThisYear(campaign: Campaign, report: Report): void {
  if (hasYear(campaign) || campaign.incomplete?.has(campaign.origin)) return;
  for (const document of campaign.documents) {
    if (!('body' in document) || document.status !== 'final' || document.date) continue;
    if (mayHaveDate(document, campaign)) continue;
    const places = textsAsRead(campaign).flatMap(({ text, placeOf, document: owner }) =>
      owner !== document ? [] : [...text.matchAll(thisYear)].map((match) => ({ match, placeOf })),
    );
    const [first] = places;
    if (!first || places.length < fewestThisYear) continue;
    const { 0: written, index } = first.match;
    const { span } = first.placeOf(index, index + written.length);
    report(diagnostic('HT409', { written, count: places.length }, span));
  }
}

/** A part of it was refused, and that is not its title, which was not written at all. */
function mayHaveDate({ origin, title }: DocumentPlan, { incomplete }: Campaign): boolean {
  if (!incomplete?.has(origin)) return false;
  const { start, end } = origin.at('date');
  return !isMissing(title) || start !== origin.span.start || end !== origin.span.end;
}

function datesOf(part: DeadlinePart): readonly PartialDate[] {
  if (part.kind === 'by' || part.kind === 'in') return [part.date];
  if (part.kind === 'from') return part.date === 'issue-date' ? [] : [part.date];
  if (part.kind !== 'range') return [];
  return part.from === 'issue-date' ? [part.to] : [part.from, part.to];
}

/** Deadlines of two years with their years, and after them one without; or one of a list that is before the one before. */
function reportAmbiguous({ dates }: DatedText, report: Report): void {
  const years = new Set<number>();
  let last: ProseDate | undefined;
  for (const [index, date] of dates.entries()) {
    const next = dates[index + 1];
    if (!date.isDue && !(next?.isDue && isListed(date, next))) continue;
    if (date.date.year !== undefined) {
      years.add(date.date.year);
      last = date;
      continue;
    }
    const before = dates[index - 1];
    const descends =
      before !== undefined && isListed(before, date) && isEarlierInYear(date.date, before.date);
    if (last && (years.size > 1 || (last === before && descends))) {
      report(diagnostic('HT410', { written: date.written, after: last.written }, date.span));
    }
  }
}

/** 12月16日和2月13日前: nothing but 和 between the two. */
const isListed = (date: ProseDate, next: ProseDate): boolean =>
  ['和', '及', '与', '、'].some((word) => next.before.endsWith(date.written + word));

const isEarlierInYear = (one: ProseDate['date'], other: ProseDate['date']): boolean =>
  one.month < other.month || (one.month === other.month && one.day < other.day);

/** A list that runs backwards: 2024年12月16日和2024年2月13日前, or 和2月13日前 of a year that nothing tells. */
function reportDescending({ deadline, span }: TimedThing, anchor: Anchor, report: Report): void {
  for (const [index, part] of deadline.parts.entries()) {
    const before = deadline.parts[index - 1];
    if (part.kind !== 'by' || before?.kind !== 'by') continue;
    const one = noAnchor(before.date);
    const other = anchor(part.date);
    if (!one || (other && !isBefore(spanOfDate(other), spanOfDate(one)))) continue;
    report(diagnostic('HT410', { written: formatDate(part.date), after: formatDate(one) }, span));
  }
}
