import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { TextSlip } from '../text/text-rule.ts';
import { textCheck } from '../text/text-rule.ts';

interface NumberSlip extends TextSlip {
  readonly title: string;
  readonly number: string;
}

/** Marks of standards: national, of trades (two capitals), local and of associations. */
const cited =
  /《(?<title>[^《》]{2,40}?)[（(\s]\s*(?<mark>GB(?:\s?\/\s?[TZ])?|DB\d{2,4}(?:\s?\/\s?T)?|T\/[A-Z]{2,8}|[A-Z]{2,3}(?:\s?\/\s?T)?)\s?(?<number>\d{1,6}(?:\.\d{1,3})?)\s?[-—–－]\s?(?<year>(?:19|20)?\d{2})\s*[）)]?》/gu;

/** HT488: the number of a standard within 《》 (GB/T 1.1—2020: the number stands outside, with a space behind GB). */
export const standardNumbers = textCheck<NumberSlip>({
  kinds: ['prose', 'title', 'label', 'name'],
  signs: /《[^《》]{2,40}?[（(\s]\s*[A-Z]/g,
  find: (text) =>
    [...text.matchAll(cited)].map(({ index, 0: written, groups }) => {
      const { title = '', mark = '', number = '', year = '' } = groups ?? {};
      const full = `${mark.replace(/\s/gu, '')} ${number}—${year}`;
      const replacement = `《${title}》（${full}）`;
      return { start: index, end: index + written.length, replacement, title, number: full };
    }),
  describe: ({ title, number }, { written, span, fix }) =>
    diagnostic('HT488', { written, title, number }, span, fix ? { fix } : {}),
});
