import type { Campaign } from '../../campaign/campaign.ts';
import { allParts, allPhases } from '../../campaign/walk.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Origin, Span } from '../../diagnostics/span.ts';
import type { Check } from '../check.ts';
import { spansIn } from './spans-in.ts';

/**
 * HT477: a title or a heading that stands alone and ends with a mark (GB/T 15834—2011, annex B.4: none but ？！……), or a
 * title of a document with a whole sentence in it.
 */
export const titleMarks: Check = {
  run(campaign, report) {
    for (const { text, span, isDocument } of standingTitles(campaign)) {
      const mark =
        (marks.includes(text.slice(-1)) ? /[。，、；：,;:]$/u.exec(text) : null) ??
        (isDocument ? /[。；]/u.exec(text) : null);
      if (!mark) continue;
      const found = spansIn({ text, span, kind: 'title' })(mark.index, mark.index + 1);
      if (!found) continue;
      const isLast = mark.index === text.length - 1;
      const fix = found.isExact && isLast ? { fix: { span: found.span, replacement: '' } } : {};
      report(diagnostic('HT477', { title: text, mark: mark[0], isLast }, found.span, fix));
    }
  },
};

const marks = '。，、；：,;:';

interface Title {
  readonly text: string;
  readonly span: Span;
  readonly isDocument?: true;
}

/** What text follows on the same line ends with a full stop by right. */
function standingTitles(campaign: Campaign): readonly Title[] {
  return [
    ...campaign.documents.flatMap((document) => [
      {
        text: document.titleLines?.join('') ?? document.title,
        span: document.origin.at('title'),
        isDocument: true as const,
      },
      ...('body' in document ? allParts(document.body) : []).flatMap(({ section, runIn, origin }) =>
        section === undefined || runIn ? [] : [titled(section, origin, 'section')],
      ),
    ]),
    ...campaign.topics.map(({ title, origin }) => titled(title, origin)),
    ...allPhases(campaign.phases).map(({ title, origin }) => titled(title, origin)),
  ];
}

const titled = (text: string, origin: Origin, key = 'title'): Title => ({ text, span: origin.at(key) });
