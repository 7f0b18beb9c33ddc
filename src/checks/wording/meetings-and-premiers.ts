import type { DocumentPlan } from '../../campaign/document-plan.ts';
import { type PrintedText, printedTexts } from '../../campaign/texts/printed-texts.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import { calendarDay, type DayNumber } from '../../text/calendar.ts';
import { formatDate } from '../../text/official-date.ts';
import type { Check } from '../check.ts';
import { spansIn } from '../text/spans-in.ts';
import { listedDay, listedMonth } from '../words/listed-day.ts';
import { congresses } from '../words/meetings/congresses.ts';
import { premiers } from '../words/meetings/premiers.ts';
import { sentenceAround } from './clause.ts';
import { meetingsIn, type NamedMeeting } from './meetings-in.ts';
import { type WrittenWhen, writtenWhen, yearOf } from './written-when.ts';

/** So many days after a congress a document may still name the one before alone. */
const graceOfCongress = 180;
/** So many days after a change of office the old holder may still be named with it. */
const graceOfOffice = 60;

/**
 * HT483: a meeting or a premier that does not fit the day of writing: held later, never held, a congress behind, or not
 * in office. Only meetings named with their 精神 count: 党的十八大以来 is history and right at any time.
 */
export const meetingsAndPremiers: Check = {
  run(campaign, report) {
    const when = writtenWhen(campaign);
    const documents = new Map<DocumentPlan | undefined, PrintedText[]>();
    for (const place of printedTexts(campaign)) {
      if (place.kind !== 'prose' && place.kind !== 'title') continue;
      const texts = documents.get(place.document) ?? [];
      texts.push(place);
      documents.set(place.document, texts);
    }
    const shared = documents.get(undefined) ?? [];
    for (const [document, texts] of documents) {
      const named = texts.flatMap((place) => meetingsIn(place.text).map((meeting) => ({ place, meeting })));
      const withPremiers = texts.filter(({ text }) => text.includes('总理'));
      if (named.length === 0 && withPremiers.length === 0) continue;
      const written = when(document);
      reportMeetings(named, written, report);
      const around = () => (document ? [...texts, ...shared] : printedTexts(campaign));
      reportCongressBehind(named, around, written, report);
      reportPremiers(withPremiers, written, report);
    }
  },
};

interface MeetingInText {
  readonly place: PrintedText;
  readonly meeting: NamedMeeting;
}

function reportMeetings(named: readonly MeetingInText[], { issued }: WrittenWhen, report: Report): void {
  for (const { place, meeting } of named) {
    const isLater = meeting.opened !== undefined && issued && issued.last < listedDay(meeting.opened);
    if (meeting.opened !== undefined && !isLater) continue;
    const span = spansIn(place)(meeting.start, meeting.end)?.span;
    if (!span) continue;
    const parameters =
      meeting.opened === undefined
        ? ({ problem: 'never', name: meeting.name } as const)
        : ({ problem: 'later', name: meeting.name, day: listedMonth(meeting.opened) } as const);
    report(diagnostic('HT483', parameters, span));
  }
}

/** The newest congress that a document names is one behind the newest that there was; told once a document. */
function reportCongressBehind(
  named: readonly MeetingInText[],
  around: () => readonly PrintedText[],
  { notBefore }: WrittenWhen,
  report: Report,
): void {
  if (notBefore === undefined || named.length === 0) return;
  const current = congresses.findLastIndex(({ opened }) => listedDay(opened) + graceOfCongress < notBefore);
  const newer = congresses.slice(current).map(({ congress }) => new RegExp(`${congress}(?:大|届)`, 'u'));
  if (current < 1 || around().some(({ text }) => newer.some((name) => name.test(text)))) return;
  const latest = named.reduce<MeetingInText | undefined>(
    (one, other) => (one && isNewer(one.meeting, other.meeting) ? one : other),
    undefined,
  );
  const span = latest && spansIn(latest.place)(latest.meeting.start, latest.meeting.end)?.span;
  const congress = congresses[current];
  if (!latest || !span || !congress) return;
  const parameters = {
    problem: 'behind',
    name: latest.meeting.name,
    newer: `党的${congress.congress}大`,
    day: listedMonth(congress.opened),
  } as const;
  report(diagnostic('HT483', parameters, span));
}

const isNewer = (one: NamedMeeting, other: NamedMeeting): boolean =>
  one.congress > other.congress ||
  (one.congress === other.congress && (one.opened ?? '') >= (other.opened ?? ''));

const office = new RegExp(
  `(?<!时任|原)(?:国务院总理(?<before>${namesOf()})|(?<after>${namesOf()})(?:国务院)?总理)`,
  'gu',
);

function namesOf(): string {
  return premiers.map(({ name }) => name).join('|');
}

function reportPremiers(texts: readonly PrintedText[], written: WrittenWhen, report: Report): void {
  for (const place of texts) {
    for (const { index, 0: found, groups } of place.text.matchAll(office)) {
      const name = groups?.before ?? groups?.after;
      const premier = premiers.find((one) => one.name === name);
      if (!premier) continue;
      const { from, to } = premier;
      const isOver =
        to !== undefined &&
        written.notBefore !== undefined &&
        listedDay(to) + graceOfOffice < written.notBefore &&
        !tellsOfThen(sentenceAround(place.text, index, index + found.length), listedDay(to));
      const isBefore = written.issued !== undefined && written.issued.last < listedDay(from);
      if (!isOver && !isBefore) continue;
      const span = spansIn(place)(index, index + found.length)?.span;
      const term = `${dayOf(from)}${to === undefined ? '起' : `至${dayOf(to)}`}`;
      if (span) report(diagnostic('HT483', { problem: 'office', name: premier.name, term }, span));
    }
  }
}

/** 2015年，李克强总理…… and 时任国务院总理李克强同志. */
const tellsOfThen = (sentence: string, to: DayNumber): boolean =>
  /时任|同志|当时|曾|以来/u.test(sentence) ||
  [...sentence.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)].some(([year]) => Number(year) <= yearOf(to));

const dayOf = (date: string): string => formatDate(calendarDay(listedDay(date)));
