import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { CampaignTexts } from '../text/campaign-texts.ts';
import { quotedLetters } from '../text/quoted-letters.ts';
import { type PlainSearch, type TextSlip, textCheck } from '../text/text-rule.ts';
import { mistakenPhrases } from '../words/phrases/mistaken-phrases.ts';
import type { SetPhrase } from '../words/phrases/set-phrase.ts';
import { setPhrases } from '../words/phrases/set-phrases.ts';
import { wordSearch } from './find-words.ts';
import { phraseFinder } from './phrase-parts.ts';

interface PhraseSlip extends TextSlip {
  readonly why: string;
}

/** HT484: a set phrase in another order or with a word changed. Quotation marks often stand around them; 《》 do not. */
export const mistakenSetPhrases = textCheck<PhraseSlip>({
  kinds: ['prose', 'title', 'label'],
  searches: (texts) => [
    outsideTitles(wordSearch([mistakenPhrases], texts)),
    ...setPhrases.flatMap((phrase) => phraseSearch(phrase, texts)),
  ],
  describe: ({ replacement = '', why }, { written, span, fix }) =>
    diagnostic('HT484', { written, right: replacement, why }, span, fix ? { fix } : {}),
});

function phraseSearch(phrase: SetPhrase, { mayHold }: CampaignTexts): readonly PlainSearch<PhraseSlip>[] {
  const signs = phrase.parts.filter(mayHold);
  // Without two of its parts nobody meant the phrase.
  if (signs.length < 2) return [];
  const find = phraseFinder(phrase);
  const why = `次序和用字见${phrase.source}`;
  return [outsideTitles({ signs, find: (text) => find(text).map((slip) => ({ ...slip, why })) })];
}

const outsideTitles = <Slip extends TextSlip>(search: PlainSearch<Slip>): PlainSearch<Slip> => ({
  ...search,
  find(text) {
    const slips = search.find(text);
    if (slips.length === 0) return slips;
    const quoted = quotedLetters(text.replace(/[“”‘’「」]/gu, ' '));
    return slips.filter(({ start }) => !quoted[start]);
  },
});
