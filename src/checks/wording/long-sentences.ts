import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { type TextSlip, textCheck } from '../text/text-rule.ts';

/** Letters that nobody reads in one breath; marks count. */
const most = 300;

interface LongSentence extends TextSlip {
  readonly letters: number;
}

/**
 * HT487: a sentence of more than 300 letters without 。！？；. A row of names or of items that 、 parts is a list, and is
 * read as one.
 */
export const longSentences = textCheck<LongSentence>({
  kinds: ['prose'],
  find: (text) =>
    text.length <= most
      ? []
      : [...text.matchAll(/[^。！？；\n]+/gu)].flatMap(({ index, 0: sentence }) => {
          const letters = sentence.trim().length;
          if (letters <= most || isList(sentence)) return [];
          const start = index + sentence.search(/\S/u);
          return [{ start, end: start + letters, letters }];
        }),
  describe: ({ letters }, { written, span }) =>
    diagnostic('HT487', { beginning: written.slice(0, 12), letters, most }, span),
});

/** More 、 than one in twelve letters. */
const isList = (sentence: string): boolean => sentence.split('、').length > sentence.length / 12;
