import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { type SlipPattern, slipSearch } from './find-slips.ts';
import { digits, sideBySide } from './signs.ts';
import { textCheck } from './text-rule.ts';

/** HT463: the mark after an ordinal (GB/T 15834—2011, annex B.3). */
export const ordinalMarks = textCheck({
  kinds: ['prose', 'title'],
  searches: () => patterns.map((pattern) => slipSearch(pattern)),
  describe: (_, { excerpt, span, fix }) => diagnostic('HT463', excerpt, span, fix ? { fix } : {}),
});

/** Where a heading or an item begins: a line, or a new sentence in it. */
const beginning = String.raw`(?<=(?:^|\n|[。；：])[ \t\u3000]{0,4}`;
const han = '[一二三四五六七八九十]{1,3}';

const patterns: readonly SlipPattern[] = [
  // B.3.4: nothing after （一）, （1） and ①.
  {
    signs: sideBySide('）)', '、，．.'),
    pattern: new RegExp(String.raw`${beginning}[（(](?:${han}|\d{1,2})[）)])[、，．.](?![\d（(])`, 'gu'),
    replacement: '',
  },
  {
    signs: sideBySide('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', '、，．.'),
    pattern: new RegExp(`${beginning}[①-⑳])[、，．.](?![①-⑳])`, 'gu'),
    replacement: '',
  },
  // B.3.2: 一、
  {
    signs: sideBySide('一二三四五六七八九十', '．.'),
    pattern: /(?<=(?:^|\n)[ \t\u3000]{0,4}[一二三四五六七八九十]{1,3})[．.](?=\p{Script=Han})/gu,
    replacement: '、',
  },
  // B.3.3: 1. – a number that follows makes it a list of numbers (1、2号楼).
  {
    signs: sideBySide(digits, '、'),
    pattern: new RegExp(String.raw`${beginning}\d{1,2})、(?=\p{Script=Han})`, 'gu'),
    replacement: '.',
    unless: isListOfNumbers,
  },
  // By practice nothing after 一是.
  { signs: ['是、', '要、'], pattern: new RegExp(`${beginning}${han}[是要])、`, 'gu'), replacement: '' },
  // B.3.1: a comma after words that count.
  {
    signs: sideBySide('先次后一二三四五六七八九十', '、'),
    pattern: new RegExp(
      `${beginning}(?:第${han}|首先|其次|再次|最后|其[一二三四五]))、(?![第其再最一二三四五六七八九十\\d])`,
      'gu',
    ),
    replacement: '，',
  },
];

/** 5、六月份; 3、三年级 */
function isListOfNumbers({ index }: RegExpExecArray, text: string): boolean {
  return /^[一二三四五六七八九十百]{1,3}(?!是|要|、)/u.test(text.slice(index + 1, index + 5));
}
