import type { Campaign } from '../../campaign/campaign.ts';
import type { DocumentPlan } from '../../campaign/document-plan.ts';
import type { Span } from '../../diagnostics/span.ts';
import { daysInMonth } from '../../text/calendar.ts';
import type { PartialDate } from '../../text/deadline.ts';
import { type ProseAsRead, proseAsRead, textsAsRead } from '../prose/as-read.ts';

/** A day that a text names: 3月22日, with or without its year. */
export interface ProseDate {
  readonly date: PartialDate & { readonly month: number; readonly day: number };
  /** As the reader sees it, references replaced. */
  readonly written: string;
  /** 3月22日前, 3月22日17时前; not 3月22日前后, nor 3月22日前的, which only describes something. */
  readonly isDue: boolean;
  /** What stands before and after it in its sentence, as far as it matters. */
  readonly before: string;
  readonly after: string;
  /** The date, or the reference that stands for it. */
  readonly span: Span;
  /** Where the date itself was written: here, or in the fact that is referred to. */
  readonly source: Span;
}

/** A text with the dates in it, in order. */
export interface DatedText {
  /** With the references replaced. */
  readonly text: string;
  readonly dates: readonly ProseDate[];
  /** The document that alone prints it; absent for what any document may show. */
  readonly document?: DocumentPlan;
}

const aDay = /(?<!\d)(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日/gu;
const due =
  /^(?:[（(][^（）()]{1,8}[）)])?(?:(?:上午|下午)?\d{1,2}[时点:：](?:\d{1,2}分?|整)?|下班|中午|上午|下午)?(?:之|以)?前(?![的后夕])/u;

const known = new WeakMap<Campaign, readonly DatedText[]>();

/** Every text of a campaign that names a day; each is read as its reader will see it. */
export function datedTexts(campaign: Campaign): readonly DatedText[] {
  const found = known.get(campaign) ?? collect(campaign);
  known.set(campaign, found);
  return found;
}

const collect = (campaign: Campaign): readonly DatedText[] =>
  textsAsRead(campaign).flatMap((read) => {
    const dates = datesIn(read);
    const { text, document } = read;
    return dates.length > 0 ? [{ text, dates, ...(document ? { document } : {}) }] : [];
  });

/** Without these a text as it is written names no day, unless it refers to a fact that does. */
export const mayNameDay = (prose: string): boolean => prose.includes('【') || holdsDay(prose);

const holdsDay = (text: string): boolean => text.includes('月') && text.includes('日');

const sentences = /[^。；;\n]+/gu;
/** As many characters beside a date as rules look at. */
const reach = 80;

/** The dates of one text; `scalar` is where it was written. */
export function readDates(
  prose: string,
  scalar: Span,
  campaign: Campaign,
): Pick<DatedText, 'text' | 'dates'> {
  const read = proseAsRead(prose, scalar, campaign);
  return { text: read.text, dates: datesIn(read) };
}

function datesIn({ text, placeOf }: ProseAsRead): readonly ProseDate[] {
  if (!holdsDay(text)) return [];
  const found = [...text.matchAll(sentences)].flatMap(({ 0: sentence, index }) =>
    [...sentence.matchAll(aDay)].map((day) => ({ sentence, day, offset: index + day.index })),
  );
  return found.flatMap(({ sentence, day, offset }): readonly ProseDate[] => {
    const date = dateOf(day.groups ?? {});
    if (!date) return [];
    const [written] = day;
    const end = day.index + written.length;
    const before = sentence.slice(Math.max(0, day.index - reach), day.index);
    const after = sentence.slice(end, end + reach);
    const { span, fact = span } = placeOf(offset, offset + written.length);
    return [{ date, written, isDue: due.test(after), before, after, span, source: fact }];
  });
}

function dateOf(groups: Readonly<Record<string, string>>): ProseDate['date'] | undefined {
  const { year, month, day } = groups;
  const date = {
    month: Number(month),
    day: Number(day),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
  const exists = date.month >= 1 && date.month <= 12 && date.day >= 1;
  return exists && date.day <= daysInMonth(date.month, date.year) ? date : undefined;
}
