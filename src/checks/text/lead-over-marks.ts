import type { Campaign } from '../../campaign/campaign.ts';
import type { PrintedText } from '../../campaign/texts/printed-texts.ts';
import { printedTexts } from '../../campaign/texts/printed-texts.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { Check } from '../check.ts';
import { spansIn } from './spans-in.ts';

const drawnUp = '方案如下';
const leadOver = /(?:\p{Script=Han}{2}如下|(?<=制[定订])如下(?:工作|实施|行动)?方案)[。：](?=\s*(?:\n|$))/gu;

interface LeadOver {
  readonly words: string;
  readonly mark: string;
  readonly span: Span;
}

/**
 * HT476: the same words lead over with 。 here and with ： there, in one document: 方案如下。 and 方案如下：. What is drawn up
 * (制定方案如下, 制定如下方案) is the same in all documents of a campaign.
 */
export const leadOverMarks: Check = {
  run(campaign, report) {
    const ofPlans = new Map<string, LeadOver>();
    for (const document of campaign.documents) {
      const ofDocument = new Map<string, LeadOver>();
      for (const leadOver of leadOversOf(document, campaign)) {
        const { words, mark, span } = leadOver;
        const first = words === drawnUp ? ofPlans : ofDocument;
        const earlier = first.get(words);
        if (!earlier) first.set(words, leadOver);
        else if (earlier.mark !== mark) {
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
  if (!place.text.includes('如下')) return [];
  const spanOf = spansIn(place);
  return [...place.text.matchAll(leadOver)].flatMap(({ index, 0: found }) => {
    const end = index + found.length;
    const at = spanOf(end - 1, end);
    if (!at) return [];
    const words = found.startsWith('如下') ? drawnUp : found.slice(0, -1);
    return [{ words, mark: found.slice(-1), span: at.span }];
  });
}
