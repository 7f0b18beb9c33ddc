import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { type SlipPattern, slipSearch } from './find-slips.ts';
import { textCheck } from './text-rule.ts';

/**
 * HT465: a document number that a text cites, in other brackets than 〔〕, with 第, with leading zeros or without 号 (GB/T
 * 9704—2012, 7.2.5). Numbers of judgments have the year first and stay: （2020）京01民初12号.
 */
export const citedNumbers = textCheck({
  searches: () => patterns.map((pattern) => slipSearch(pattern)),
  describe: (_, { excerpt, span, fix }) => diagnostic('HT465', excerpt, span, fix ? { fix } : {}),
});

/** Houses, lines and lots are numbered as well. */
const otherThing = '(?![楼院线机厂房地井仓门栋库井泵馆])';
const serial = String.raw`第?0{0,5}(?<serial>[1-9]\d{0,5})(?=号${otherThing})`;

const correct: SlipPattern['replacement'] = ({ groups }) =>
  `〔${groups?.year ?? ''}〕${groups?.serial ?? ''}`;

const patterns: readonly SlipPattern[] = [
  {
    signs: /(?:19|20)\d\d年?[\]］)）}｝〗」‟”]第?\d/g,
    pattern: new RegExp(
      String.raw`(?<=\p{Script=Han})[[［(（{｛〖「„](?<year>(?:19|20)\d{2})年?[\]］)）}｝〗」‟”]${serial}`,
      'gu',
    ),
    replacement: correct,
    // 公告（2020）第5号 runs on by years and is cited as it is.
    unless: ({ index }, text) => /(?:公告|通告|令)$/u.test(text.slice(Math.max(0, index - 2), index)),
  },
  {
    signs: ['年〕', '〕第', '〕0'],
    pattern: new RegExp(String.raw`(?<=\p{Script=Han})〔(?<year>(?:19|20)\d{2})年?〕${serial}`, 'gu'),
    replacement: correct,
    unless: (found) => typeof correct === 'function' && found[0] === correct(found),
  },
  // （国办发〔2022〕10）: the bracket that follows a title holds the number and nothing else.
  {
    signs: /〕\d+[）)]/g,
    pattern: /(?<=[（(]\p{Script=Han}{1,12}〔(?:19|20)\d{2}〕)(?<serial>[1-9]\d{0,5})(?=[）)])/gu,
    replacement: ([serial]) => `${serial}号`,
  },
];
