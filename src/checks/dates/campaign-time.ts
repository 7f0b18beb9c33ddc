import type { Campaign } from '../../campaign/campaign.ts';
import { calendarDay } from '../../text/calendar.ts';
import { type DatedDate, type DaySpan, spanOfDate } from '../../text/date-span.ts';
import type { PartialDate } from '../../text/deadline.ts';
import { type Anchor, type Extent, extentOf, noAnchor } from './extent.ts';

/** From the campaign's first day to its last, as far as they are known. */
export const periodOf = ({ period }: Pick<Campaign, 'period'>): Extent =>
  period ? extentOf(period, noAnchor) : {};

/** The days on which the campaign's documents are issued, as far as they are dated. */
export const issueDates = ({ documents }: Pick<Campaign, 'documents'>): readonly DaySpan[] =>
  documents.flatMap((document) => {
    const date = 'body' in document && document.date ? noAnchor(document.date) : undefined;
    return date ? [spanOfDate(date)] : [];
  });

/**
 * The year of a date that has none: the only one in which the date falls into the campaign's period; without a period,
 * the year of the only issue date, where the date does not lie before it. A date that the year would put before every
 * document has no certain year: 1月10日 in a plan of March is more likely the January after.
 */
export function anchorOf(campaign: Campaign): Anchor {
  const period = wholePeriod(campaign);
  const issued = issueDates(campaign);
  const first = Math.min(...issued.map((span) => span.first));
  const years = period ? yearsOf(period) : [...new Set(issued.flatMap(yearsOf))];
  return (date) => {
    if (date.year !== undefined) return { ...date, year: date.year };
    if (date.month === undefined) return years.length === 1 ? inYear(date, years[0]) : undefined;
    const possible = years.flatMap((year) => {
      const span = spanOfDate({ ...date, year });
      const isInPeriod = !period || (span.first <= period.last && span.last >= period.first);
      return isInPeriod && !(issued.length > 0 && span.last < first) ? [year] : [];
    });
    return possible.length === 1 ? inYear(date, possible[0]) : undefined;
  };
}

/** Whether anything says in which year the campaign's dates lie. */
export function hasYear(campaign: Campaign): boolean {
  const { name, period, documents } = campaign;
  const texts = [name, period?.text ?? '', ...documents.flatMap(namesOf)];
  return issueDates(campaign).length > 0 || texts.some((text) => /\d{4}/u.test(text));
}

const namesOf = (document: Campaign['documents'][number]): readonly string[] => [
  document.title,
  'body' in document ? (document.number ?? '') : '',
];

const inYear = (date: PartialDate, year: number | undefined): DatedDate | undefined =>
  year === undefined ? undefined : { ...date, year };

/** A period that both begins and ends, in its widest reading. */
export function wholePeriod(campaign: Pick<Campaign, 'period'>): DaySpan | undefined {
  const { start, end } = periodOf(campaign);
  return start && end && start.first <= end.last ? { first: start.first, last: end.last } : undefined;
}

/** More years than any campaign lasts; a longer period was mistyped. */
const mostYears = 20;

function yearsOf({ first, last }: DaySpan): readonly number[] {
  const from = calendarDay(first).year;
  const count = Math.min(calendarDay(last).year - from + 1, mostYears);
  return Array.from({ length: count }, (_, index) => from + index);
}
