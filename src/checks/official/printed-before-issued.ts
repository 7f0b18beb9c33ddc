import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { PartialDate } from '../../text/deadline.ts';
import { formatDate } from '../../text/official-date.ts';
import type { Check } from '../check.ts';
import { proseDocuments } from './prose-documents.ts';

/** HT396: an imprint that says the document was printed before it was issued (7.4.3: 送印的日期). */
export const printedBeforeIssued: Check = {
  run(campaign, report) {
    for (const { date, imprint, origin } of proseDocuments(campaign)) {
      const [issued, printed] = [dayNumber(date), dayNumber(imprint?.date)];
      if (!date || !imprint?.date || issued === undefined || printed === undefined || printed >= issued)
        continue;
      const parameters = { printed: formatDate(imprint.date), issued: formatDate(date) };
      const related = [origin.at('date')];
      report(diagnostic('HT396', parameters, origin.at('imprint', 'date'), { related }));
    }
  },
};

/** A number that grows from day to day; undefined for what is no whole date. */
function dayNumber(date: PartialDate | undefined): number | undefined {
  const { year, month, day } = date ?? {};
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return (year * 100 + month) * 100 + day;
}
