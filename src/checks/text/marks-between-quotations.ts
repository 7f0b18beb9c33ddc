import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { findSlips, type SlipPattern } from './find-slips.ts';
import { sideBySide } from './signs.ts';
import { textCheck } from './text-rule.ts';

/**
 * HT462, once for each row of them: 、 between quotations or titles that stand side by side, as in “甲”、“乙”
 * (GB/T 15834—2011, 4.5.3.5: usually none). What has words or a note in between keeps its mark: 《甲》（试行）、《乙》.
 */
export const marksBetweenQuotations = textCheck({
  signs: sideBySide('”’》〉', '、', '“‘《〈'),
  find: (text) => findSlips(text, row),
  describe: (_, { excerpt, span, fix }) => diagnostic('HT462', excerpt, span, fix ? { fix } : {}),
});

/** From the first 、 of a row to its last. */
const row: SlipPattern = {
  pattern: /(?<=[”’》〉])、(?:(?:“[^“”\n]*”|‘[^‘’\n]*’|《[^《》\n]*》|〈[^〈〉\n]*〉)、)*(?=[“‘《〈])/gu,
  replacement: ([marks]) => marks.replace(/(?<=^|[”’》〉])、(?=$|[“‘《〈])/gu, ''),
};
