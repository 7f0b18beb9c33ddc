import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { quotedLetters } from '../text/quoted-letters.ts';
import { type TextSlip, textCheck } from '../text/text-rule.ts';
import { mistakenPhrases } from '../words/phrases/mistaken-phrases.ts';
import { setPhrases } from '../words/phrases/set-phrases.ts';
import { wordFinder } from './find-words.ts';
import { holdsTwoParts, phraseFinder } from './phrase-parts.ts';

interface PhraseSlip extends TextSlip {
  readonly why: string;
}

const findMistaken = wordFinder([mistakenPhrases]);
const finders = setPhrases.map((phrase) => ({ phrase, find: phraseFinder(phrase) }));

/** HT484: a set phrase in another order or with a word changed. Quotation marks often stand around them; 《》 do not. */
export const mistakenSetPhrases = textCheck<PhraseSlip>({
  kinds: ['prose', 'title', 'label'],
  search(all) {
    const possible = finders.filter(({ phrase }) => holdsTwoParts(all, phrase));
    return (text) => {
      const slips: PhraseSlip[] = [...findMistaken(text)];
      for (const { phrase, find } of possible) {
        for (const slip of find(text)) slips.push({ ...slip, why: `次序和用字见${phrase.source}` });
      }
      return slips.length === 0 ? slips : slips.filter(outsideTitles(text));
    };
  },
  describe: ({ replacement = '', why }, { written, span, fix }) =>
    diagnostic('HT484', { written, right: replacement, why }, span, fix ? { fix } : {}),
});

const outsideTitles = (text: string): ((slip: TextSlip) => boolean) => {
  const quoted = quotedLetters(text.replace(/[“”‘’「」]/gu, ' '));
  return ({ start }) => !quoted[start];
};
