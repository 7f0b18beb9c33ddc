import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { findSlips, type SlipPattern } from './find-slips.ts';
import { textCheck } from './text-rule.ts';

/** A space that has no Latin on one of its sides, and neither Latin nor a space on the other. */
const besideChinese = /[^\x00-\x7f][ \u00a0][^\x00-\x2f]|\d[ \u00a0][^\x00-\x7f]/g;

/**
 * HT461: a single space between Han or beside a full-width mark, inside a sentence or inside brackets. Spaces are also how people lay out
 * a line (组长：×× 局长), leave room to write (年 月 日) and part joint issuers (教育部 财政部): those stay.
 */
export const straySpaces = textCheck({
  kinds: ['prose'],
  signs: besideChinese,
  find: (text) => patterns.flatMap((pattern) => findSlips(text, pattern)),
  describe: (_, { excerpt, span, fix }) => diagnostic('HT461', excerpt, span, fix ? { fix } : {}),
});

/** A letter that ends the name of an office, a chapter, an article, a form to be filled in, or a title. */
const mayPart =
  /[央部委局厅办院会署社行府校司科处室站所队中心团组章节条款项编篇年月日时分第号期共件表》”）×]/u;

/** What is filled in by hand. */
const blank = /[年月日时分号期页份人元]/u;

const patterns: readonly SlipPattern[] = [
  {
    pattern: /(?<=\p{Script=Han})[ \u00a0](?=\p{Script=Han})/gu,
    replacement: '',
    unless: ({ index }, text) =>
      mayPart.test(text.charAt(index - 1)) ||
      blank.test(text.charAt(index + 1)) ||
      isQuotedTitle(text, index) ||
      !isInSentence(text, index),
  },
  {
    pattern:
      /(?<=[、，；。：])[ \u00a0](?=[\p{Script=Han}《“（\d])|(?<=\p{Script=Han})[ \u00a0](?=[、，；。：])/gu,
    replacement: '',
    // A line of labels: 姓名： 性别：
    unless: ({ index }, text) => text.charAt(index - 1) === '：' && !isInSentence(text, index),
  },
  // “（10分 ）”; not （ 分）, （盖 章 ）.
  {
    pattern:
      /(?<=[（《“])[ \u00a0](?=[\p{Script=Han}\d][^（）《》“” \u00a0\n]{0,40}[）》”])|(?<=[（《“][^（）《》“” \u00a0\n]{0,40}[\p{Script=Han}\d])[ \u00a0](?=[）》”])/gu,
    replacement: '',
    unless: ({ index }, text) => blank.test(text.charAt(index + 1)),
  },
];

/** No clause is longer. */
const longestClause = 200;

const before = (text: string, index: number): string => text.slice(Math.max(0, index - longestClause), index);

/** The clause goes on from before: a comma or a full stop stands between the last colon, or the line's start, and here. */
const isInSentence = (text: string, index: number): boolean => /[，。；][^\n：]*$/u.test(before(text, index));

const isQuotedTitle = (text: string, index: number): boolean => /《[^》]*$/u.test(before(text, index));
