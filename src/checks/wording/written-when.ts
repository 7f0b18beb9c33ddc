import type { Campaign } from '../../campaign/campaign.ts';
import type { DocumentKind, DocumentPlan } from '../../campaign/document-plan.ts';
import { type PrintedText, printedTexts } from '../../campaign/texts/printed-texts.ts';
import { calendarDay, type DayNumber, dayNumber } from '../../text/calendar.ts';
import { type DaySpan, spanOfDate } from '../../text/date-span.ts';
import { periodOf } from '../dates/campaign-time.ts';
import { noAnchor } from '../dates/extent.ts';

/** When a text was written, as far as the plan says so. */
export interface WrittenWhen {
  /** The issue date of the document that prints it. */
  readonly issued?: DaySpan;
  /** It was certainly not written before this day. */
  readonly notBefore?: DayNumber;
}

/**
 * When the texts of each document were written (undefined: what any document may print). Without an issue date, what is
 * certain follows from the years of cited documents, from the campaign's name and period, and from the days the text
 * names: a report tells of the past, and nothing else sets a first deadline that is years away.
 */
export function writtenWhen(campaign: Campaign): (document: DocumentPlan | undefined) => WrittenWhen {
  const before = known.get(campaign) ?? whenEach(campaign);
  known.set(campaign, before);
  return before;
}

const known = new WeakMap<Campaign, ReturnType<typeof writtenWhen>>();

/** Most campaigns name nothing that hangs on it: it is worked out when that is first asked. */
function whenEach(campaign: Campaign): ReturnType<typeof writtenWhen> {
  const told = new Map<DocumentPlan | undefined, WrittenWhen>();
  let common: { readonly day: DayNumber | undefined } | undefined;
  return (document) => {
    common ??= { day: commonDay(campaign) };
    const when = told.get(document) ?? whenOf(document, campaign, common.day);
    told.set(document, when);
    return when;
  };
}

const issuedDays = ({ documents }: Campaign): readonly DaySpan[] =>
  documents.flatMap((document) => issueDate(document) ?? []);

/** What is certain of all texts of a campaign. */
function commonDay(campaign: Campaign): DayNumber | undefined {
  const issued = issuedDays(campaign);
  const shared = textsOf(campaign, undefined);
  return mostOf([
    issued.length > 0 ? Math.min(...issued.map(({ first }) => first)) : undefined,
    before(periodOf(campaign).start?.first, 180),
    titleYear(campaign.name),
    citedYear(shared),
    namedDays(shared, 'notice'),
  ]);
}

function whenOf(
  document: DocumentPlan | undefined,
  campaign: Campaign,
  common: DayNumber | undefined,
): WrittenWhen {
  if (!document) {
    const [first, ...others] = issuedDays(campaign);
    return first && others.length === 0 ? exactly(first) : limited(common);
  }
  const issued = issueDate(document);
  if (issued) return exactly(issued);
  const own = textsOf(campaign, document);
  const all = [...own, ...textsOf(campaign, undefined)];
  return limited(mostOf([common, titleYear(document.title), citedYear(own), namedDays(all, document.kind)]));
}

const exactly = (issued: DaySpan): WrittenWhen => ({ issued, notBefore: issued.first });

const limited = (notBefore: DayNumber | undefined): WrittenWhen =>
  notBefore === undefined ? {} : { notBefore };

function issueDate(document: DocumentPlan): DaySpan | undefined {
  const date = 'body' in document && document.date ? noAnchor(document.date) : undefined;
  return date && spanOfDate(date);
}

const textsOf = (campaign: Campaign, document: DocumentPlan | undefined): readonly PrintedText[] =>
  printedTexts(campaign).filter((place) => place.document === document);

/** A plan for 2024 is written in the last months of 2023 at the earliest. */
function titleYear(title: string): DayNumber | undefined {
  const year = /(?<!\d)(?:19|20)\d{2}(?=年|[-—－–～~至])/u.exec(title)?.[0];
  return year === undefined ? undefined : dayNumber({ year: Number(year) - 1, month: 11, day: 1 });
}

/** Who cites 〔2022〕35号 writes in 2022 or later. */
function citedYear(texts: readonly PrintedText[]): DayNumber | undefined {
  const years = texts.flatMap(({ text }) =>
    [...text.matchAll(/〔((?:19|20)\d{2})〕/gu)].map(([, year]) => Number(year)),
  );
  const latest = mostOf(years);
  return latest === undefined ? undefined : dayNumber({ year: latest, month: 1, day: 1 });
}

const lookingBack: readonly DocumentKind[] = ['work-report', 'report', 'minutes'];

/** No deadline is further away, in days; of several, the first is much nearer. */
const farthest = { deadline: 3 * 366, firstOfSeveral: 270, inReport: 366 } as const;

function namedDays(texts: readonly PrintedText[], kind: DocumentKind): DayNumber | undefined {
  const days = texts.flatMap(({ text }) =>
    [...text.matchAll(/(?<!\d)((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日/gu)].map(([, year, month, day]) =>
      dayNumber({ year: Number(year), month: Number(month), day: Number(day) }),
    ),
  );
  const latest = mostOf(days);
  if (latest === undefined) return undefined;
  if (lookingBack.includes(kind)) return before(latest, farthest.inReport);
  const first = days.reduce((one, other) => Math.min(one, other), latest);
  return mostOf([
    before(latest, farthest.deadline),
    first < latest ? before(first, farthest.firstOfSeveral) : undefined,
  ]);
}

const before = (day: DayNumber | undefined, days: number): DayNumber | undefined =>
  day === undefined ? undefined : day - days;

const mostOf = (days: readonly (DayNumber | undefined)[]): DayNumber | undefined =>
  days.reduce(
    (most, day) => (day === undefined || (most !== undefined && most >= day) ? most : day),
    undefined,
  );

/** The year of a day. */
export const yearOf = (day: DayNumber): number => calendarDay(day).year;
