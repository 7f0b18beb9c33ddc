import { weekendsOnly, workdaysAfter } from '../../campaign/calendar/work-calendar.ts';
import type { Campaign } from '../../campaign/campaign.ts';
import type { DocumentPlan, ProsePlan } from '../../campaign/document-plan.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { type DaySpan, spanOfDate } from '../../text/date-span.ts';
import { formatDate } from '../../text/official-date.ts';
import type { Check } from '../check.ts';
import { anchorOf } from './campaign-time.ts';
import { daysToActBy } from './days-to-act-by.ts';
import { type Anchor, extentOfPart, noAnchor } from './extent.ts';
import { printDay } from './print-day.ts';
import { timedThings } from './timed-things.ts';

/** Fewer working days than these are too few to read a document, pass it on and act on it. */
const fewestWorkdays = 3;
/** A plan is drawn up after the document was read, talked over and handed out. */
const fewestForPlan = 4;

/**
 * HT405: a deadline that is over when the document that states it is issued. HT406: the first deadline, where it leaves
 * fewer than three working days, or fewer than four to draw up a plan; 特急 and 加急 mean that.
 */
export const issueDate: Check = {
  run(campaign, report) {
    const calendar = campaign.calendar ?? weekendsOnly;
    for (const document of instructions(campaign)) {
      const date = document.date && noAnchor(document.date);
      if (!date || campaign.incomplete?.has(document.origin)) continue;
      const issued = spanOfDate(date);
      const named = { document: document.title, issued: formatDate(date) };
      const related = [document.origin.at('date')];
      const stated = deadlinesOf(document, campaign);
      for (const { name, due, written, hasYear, span } of stated) {
        if (!hasYear || due.last >= issued.first) continue;
        report(diagnostic('HT405', { ...named, name, due: written }, span, { related }));
      }
      if (document.urgency !== undefined || date.day === undefined) continue;
      const first = stated
        .filter(({ due }) => due.first === due.last && due.first >= issued.last)
        .map((one) => ({ ...one, workdays: workdaysAfter(calendar, issued.last, one.due.last) }))
        .filter(({ workdays, isPlan }) => workdays < (isPlan ? fewestForPlan : fewestWorkdays))
        .sort((one, other) => one.due.first - other.due.first)[0];
      if (!first) continue;
      const { name, due, span, workdays } = first;
      report(diagnostic('HT406', { ...named, name, due: printDay(due.last), workdays }, span, { related }));
    }
  },
};

const instructing: readonly DocumentPlan['kind'][] = ['notice', 'implementation-plan', 'letter', 'order'];

/** What looks back on a campaign is issued when its deadlines are over. */
const looksBack = /通报|情况|总结|结果|公示|表扬|表彰/u;

const instructions = ({ documents }: Campaign): readonly ProsePlan[] =>
  documents.filter(
    (document): document is ProsePlan =>
      'body' in document && instructing.includes(document.kind) && !looksBack.test(document.title),
  );

interface StatedDeadline {
  readonly name: string;
  readonly due: DaySpan;
  readonly written: string;
  readonly hasYear: boolean;
  readonly span: Span;
  /** A plan is to be drawn up by then. */
  readonly isPlan?: boolean;
}

/**
 * The deadlines that a document states. The data of a campaign are stated by its only dated document; where there are
 * several, it is not certain by which, and only the texts of the document itself are its own.
 */
function deadlinesOf(document: ProsePlan, campaign: Campaign): readonly StatedDeadline[] {
  const anchor = anchorOf(campaign);
  const dated = campaign.documents.filter((other) => 'body' in other && other.date !== undefined);
  const isOnly = dated.length === 1;
  return [
    ...(isOnly ? deadlinesOfData(campaign, anchor) : []),
    ...daysToActBy(campaign).flatMap(({ date: found, in: text, isPlan }): readonly StatedDeadline[] => {
      const isOwn = text.document === undefined ? isOnly : text.document === document;
      const date = anchor(found.date);
      if (!isOwn || !date) return [];
      const { written, span } = found;
      const hasYear = found.date.year !== undefined;
      const due = spanOfDate(date);
      return [{ name: '', due, written: `${written}前`, hasYear, span, ...(isPlan ? { isPlan } : {}) }];
    }),
  ];
}

/** Phases are left out: a document may tell of one that is behind it. */
function deadlinesOfData(campaign: Campaign, anchor: Anchor): readonly StatedDeadline[] {
  const things = timedThings(campaign).filter(({ what }) => what !== 'phase');
  return things.flatMap(({ name, deadline, span }) => {
    if (!deadline.understood) return [];
    return deadline.parts.flatMap((part): readonly StatedDeadline[] => {
      if (part.kind !== 'by' && part.kind !== 'in' && part.kind !== 'range') return [];
      const { end } = extentOfPart(part, anchor);
      const { year } = part.kind === 'range' ? part.to : part.date;
      return end ? [{ name, due: end, written: deadline.text, hasYear: year !== undefined, span }] : [];
    });
  });
}
