import type { Campaign } from '../../campaign/campaign.ts';
import type { ProsePlan } from '../../campaign/document-plan.ts';
import { type Office, printedName } from '../../campaign/office.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { type DaySpan, spanOfDate } from '../../text/date-span.ts';
import { formatDate } from '../../text/official-date.ts';
import type { Check } from '../check.ts';
import { issueDates, wholePeriod } from '../dates/campaign-time.ts';
import { noAnchor } from '../dates/extent.ts';
import { placesOfUses, usesByOffice } from './office-uses.ts';

/**
 * HT426: an office that issues a document, or is tasked by a plan, after it was dissolved or renamed, or before it was
 * set up, as the list of offices says. A plan without a dated document is of its period.
 */
export const pastOffice: Check = {
  run(campaign, report) {
    const dated = [...usesByOffice(campaign).values()].filter(
      ([use]) => use?.office.from ?? use?.office.until,
    );
    const ofPlan = dated.length > 0 ? timeOf(campaign) : undefined;
    for (const uses of dated) {
      const [first] = uses;
      if (first && ofPlan) compare(first.office, ofPlan, placesOfUses(uses), report);
    }
    for (const document of campaign.documents) {
      if ('body' in document) compareIssuers(document, campaign, report);
    }
  },
};

function compareIssuers(
  document: ProsePlan,
  { incomplete, issuers: shared, origin }: Campaign,
  report: Report,
): void {
  const { date, issuers, imprint } = document;
  const dated = date && noAnchor(date);
  if (!dated || incomplete?.has(document.origin)) return;
  const time = spanOfDate(dated);
  const related = [document.origin.at('date')];
  for (const [index, office] of issuers.entries()) {
    const holder = issuers === shared ? origin : document.origin;
    const span = issuers.length > 1 ? holder.at('issuers', index) : holder.at('issuer');
    compare(office, time, { span, related }, report);
  }
  const printer = imprint?.office;
  if (printer && !issuers.includes(printer)) {
    compare(printer, time, { span: document.origin.at('imprint', 'office'), related }, report);
  }
}

/** All days on which the plan's documents may have been issued; without any, those of its period. */
function timeOf(campaign: Campaign): DaySpan | undefined {
  const dates = issueDates(campaign);
  if (dates.length === 0) return wholePeriod(campaign);
  return {
    first: Math.min(...dates.map(({ first }) => first)),
    last: Math.max(...dates.map(({ last }) => last)),
  };
}

function compare(
  office: Office,
  time: DaySpan,
  { span, related }: { readonly span: Span | undefined; readonly related: readonly Span[] },
  report: Report,
): void {
  const { from, until, successor } = office;
  const [begins, ends] = [from && noAnchor(from), until && noAnchor(until)];
  const name = printedName(office);
  if (ends && spanOfDate(ends).last < time.first) {
    const named = { problem: 'past', name, since: formatDate(ends) } as const;
    const more = successor === undefined ? {} : { successor };
    report(diagnostic('HT426', { ...named, ...more }, span, { related }));
  } else if (begins && time.last < spanOfDate(begins).first) {
    report(diagnostic('HT426', { problem: 'future', name, since: formatDate(begins) }, span, { related }));
  }
}
