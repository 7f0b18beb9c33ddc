import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { findSlips, type SlipPattern } from './find-slips.ts';
import { textCheck } from './text-rule.ts';

/**
 * HT478: the name of a festival cut in two by quotation marks, “中秋”节. Quotation marks are for what is quoted, stressed or
 * has a meaning of its own (GB/T 15834—2011, 4.8.3), and for holidays that are a date: “五一”, “十一”. “国庆”“中秋”两节
 * names two of them and is left alone.
 */
export const quotedFestivals = textCheck({
  signs: '”节',
  find: (text) => findSlips(text, festival),
  describe: (_, { excerpt, span, fix }) => diagnostic('HT478', excerpt, span, fix ? { fix } : {}),
});

/** Festivals that 全国年节及纪念日放假办法 (国务院令第795号) calls 节, and the other traditional ones. */
const festival: SlipPattern = {
  pattern: /(?<!”、?)“(?:春|中秋|端午|清明|国庆|劳动|元宵|重阳|妇女|儿童|建军|教师)”节(?![约日目能])/gu,
  replacement: ([written]) => written.replace(/[“”]/gu, ''),
};
