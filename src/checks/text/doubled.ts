import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { neverDoubled, neverTried } from '../words/never-doubled.ts';
import { findSlips, type SlipPattern } from './find-slips.ts';
import { textCheck } from './text-rule.ts';

/** HT471: a mark, a word or a phrase that was typed twice. */
export const doubled = textCheck({
  kinds: ['prose', 'title', 'label'],
  find: (text) => findSlips(text, patterns),
  describe: (_, { written, excerpt, span, fix }) =>
    diagnostic('HT471', { ...excerpt, doubled: written }, span, fix ? { fix } : {}),
});

const patterns: readonly SlipPattern[] = [
  // 。。。 is an ellipsis (HT466).
  {
    pattern: /(?<!(?<mark>[，、；：。]))(?<one>[，、；：。])\k<one>(?!\k<one>)/gu,
    replacement: ([marks]) => marks.charAt(0),
  },
  // Which of the two is meant only the author knows.
  { pattern: /[，、；：][。，、；：]|。[，、；：]/gu, unless: ([marks]) => marks[0] === marks[1] },
  // Not 目的的, 标的的, 的的确确.
  { pattern: /(?<![目标有众中])的的(?!确)/gu, replacement: '的' },
  // Not 为了了解, 不了了之.
  { pattern: /(?<![不为除])了了(?![解结事之断却望无然账债案分])/gu, replacement: '了' },
  {
    pattern: new RegExp(`(?<word>${[...neverDoubled.words, ...neverTried.words].join('|')})\\k<word>`, 'gu'),
    replacement: ({ groups }) => groups?.word,
  },
  // The last letter of a word, before a word that does not begin with it: 使用用人员, but 使用用人单位 and 管理理念.
  { pattern: /(?<=[使采应利运启占租聘])用用(?=人员|单位|部门|科室|的|情况)/gu, replacement: '用' },
  { pattern: /(?<=管)理理(?=人员|单位|部门|制度|办法|的|情况)/gu, replacement: '理' },
  { pattern: /(?<=整)改改(?=情况|措施|台账|的)/gu, replacement: '改' },
  // Three letters and more; 一件件一件件 and the like begin with a number.
  {
    pattern: /(?<phrase>(?![一二三四五六七八九十])\p{Script=Han}{3,10})\k<phrase>/gu,
    replacement: ({ groups }) => groups?.phrase,
  },
];
