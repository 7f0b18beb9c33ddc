import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { findSlips } from './find-slips.ts';
import { textCheck } from './text-rule.ts';

/**
 * HT462: 、 between quotations or titles that stand side by side, as in “甲”、“乙” (GB/T 15834—2011, 4.5.3.5: usually
 * none). What has words or a note in between keeps its mark: 《甲》（试行）、《乙》.
 */
export const marksBetweenQuotations = textCheck({
  find: (text) => findSlips(text, [{ pattern: /(?<=[”’》〉])、(?=[“‘《〈])/gu, replacement: '' }]),
  describe: (_, { excerpt, span, fix }) => diagnostic('HT462', excerpt, span, fix ? { fix } : {}),
});
