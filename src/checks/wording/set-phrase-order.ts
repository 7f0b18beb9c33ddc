import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { quotedLetters } from '../text/quoted-letters.ts';
import { type TextSlip, textCheck } from '../text/text-rule.ts';
import { mistakenPhrases } from '../words/phrases/mistaken-phrases.ts';
import { setPhrases } from '../words/phrases/set-phrases.ts';
import { wordFinder } from './find-words.ts';
import { phraseFinder } from './phrase-parts.ts';

interface PhraseSlip extends TextSlip {
  readonly why: string;
}

const findMistaken = wordFinder([mistakenPhrases]);
const finders = setPhrases.map((phrase) => {
  const why = `次序和用字见${phrase.source}`;
  const find = phraseFinder(phrase);
  return (text: string): readonly PhraseSlip[] => find(text).map((slip) => ({ ...slip, why }));
});

/** HT484: a set phrase in another order or with a word changed. Quotation marks often stand around them; 《》 do not. */
export const mistakenSetPhrases = textCheck<PhraseSlip>({
  kinds: ['prose', 'title', 'label'],
  find(text) {
    const slips: readonly PhraseSlip[] = [...findMistaken(text), ...finders.flatMap((find) => find(text))];
    return slips.length === 0 ? slips : slips.filter(outsideTitles(text));
  },
  describe: ({ replacement = '', why }, { written, span, fix }) =>
    diagnostic('HT484', { written, right: replacement, why }, span, fix ? { fix } : {}),
});

const outsideTitles = (text: string): ((slip: TextSlip) => boolean) => {
  const quoted = quotedLetters(text.replace(/[“”‘’「」]/gu, ' '));
  return ({ start }) => !quoted[start];
};
