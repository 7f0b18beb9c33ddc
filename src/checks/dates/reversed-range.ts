import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { spanOfDate } from '../../text/date-span.ts';
import type { Deadline } from '../../text/deadline.ts';
import { formatDate } from '../../text/official-date.ts';
import type { Check } from '../check.ts';
import { isBefore, noAnchor } from './extent.ts';
import { timedThings } from './timed-things.ts';

/** HT403: a range that ends before it begins, with both years written. Without any, 11月至3月 is a winter. */
export const reversedRange: Check = {
  run(campaign, report) {
    const { period, figures, origin } = campaign;
    const times: readonly { readonly deadline: Deadline; readonly span: Span }[] = [
      ...(period ? [{ deadline: period, span: origin.at('period') }] : []),
      ...timedThings(campaign),
      ...figures.flatMap((figure) =>
        figure.period ? [{ deadline: figure.period, span: figure.origin.at('period') }] : [],
      ),
    ];
    for (const { deadline, span } of times) {
      for (const part of deadline.parts) {
        if (part.kind !== 'range' || part.from === 'issue-date') continue;
        const [from, to] = [noAnchor(part.from), noAnchor(part.to)];
        if (!from || !to || !isBefore(spanOfDate(to), spanOfDate(from))) continue;
        const named = { written: deadline.text, from: formatDate(from), to: formatDate(to) };
        report(diagnostic('HT403', named, span));
      }
    }
  },
};
