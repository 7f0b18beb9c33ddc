import type { Campaign } from '../../campaign/campaign.ts';
import type { PrintedText } from '../../campaign/texts/printed-texts.ts';
import { printedTexts } from '../../campaign/texts/printed-texts.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { Check } from '../check.ts';
import { spansIn } from './spans-in.ts';

interface LeadOver {
  readonly words: string;
  readonly mark: string;
  readonly span: Span;
}

/** HT476: the same words lead over with 。 here and with ： there, in one document: 方案如下。 and 方案如下：. */
export const leadOverMarks: Check = {
  run(campaign, report) {
    for (const document of campaign.documents) {
      const first = new Map<string, LeadOver>();
      for (const leadOver of leadOversOf(document, campaign)) {
        const earlier = first.get(leadOver.words);
        if (!earlier) first.set(leadOver.words, leadOver);
        else if (earlier.mark !== leadOver.mark) {
          const { words, mark, span } = leadOver;
          const parameters = { words, mark, earlier: earlier.mark };
          report(diagnostic('HT476', parameters, span, { related: [earlier.span] }));
        }
      }
    }
  },
};

const leadOversOf = (document: Campaign['documents'][number], campaign: Campaign): readonly LeadOver[] =>
  printedTexts(campaign)
    .filter((place) => place.document === document && place.kind === 'prose')
    .flatMap(leadOversIn);

function leadOversIn(place: PrintedText): readonly LeadOver[] {
  const spanOf = spansIn(place);
  return [...place.text.matchAll(/\p{Script=Han}{2}如下[。：](?=\s*(?:\n|$))/gu)].flatMap(
    ({ index, 0: found }) => {
      const end = index + found.length;
      const at = spanOf(end - 1, end);
      return at ? [{ words: found.slice(0, -1), mark: found.slice(-1), span: at.span }] : [];
    },
  );
}
