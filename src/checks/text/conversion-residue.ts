import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { type SlipPattern, slipSearch } from './find-slips.ts';
import { type Search, textCheck } from './text-rule.ts';

/** HT472: what copying from a web page, a Word file or a scan leaves behind. */
export const conversionResidue = textCheck({
  searches: () => [
    ...patterns.map((pattern) => slipSearch(pattern)),
    ...markdown.map((pattern): Search => {
      const { find, ...signs } = slipSearch(pattern);
      return { ...signs, find: (text, { isMarkdown }) => (isMarkdown ? [] : find(text)) };
    }),
  ],
  describe: (_, { written, span, fix }) =>
    diagnostic('HT472', { written: written.slice(0, 40) }, span, fix ? { fix } : {}),
});

const patterns: readonly SlipPattern[] = [
  {
    signs: '<',
    pattern:
      /<\/?(?:p|br|div|span|table|tbody|tr|td|th|font|strong|em|b|i|u|a|img|o:p|li|ul|ol|h[1-6])(?:\s[^<>\n]{0,300})?\/?>/giu,
    replacement: '',
  },
  { signs: '&', pattern: /&nbsp;/giu, replacement: '' },
  {
    signs: '&',
    pattern:
      /&(?:lt|gt|amp|quot|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|middot|emsp|ensp|#\d{2,5}|#x[\da-f]{2,5});/giu,
  },
  // Fields and bookmarks of Word.
  { signs: '[', pattern: /\[bookmark:?[^\]\n]{0,80}\]/giu, replacement: '' },
  {
    signs: ['_GoBack', '_Toc', 'MERGEFORMAT', 'PAGEREF', 'HYPERLINK'],
    pattern:
      /(?<!\[bookmark:? ?)_GoBack|_Toc\d{6,12}|\\\* ?MERGEFORMAT|\bPAGEREF\b|\bHYPERLINK "[^"\n]{0,200}"/gu,
  },
  {
    signs: ['错误!', '错误！', 'Error!'],
    pattern:
      /错误[!！](?:未找到引用源|未定义书签|超链接引用无效)。?|Error! (?:Reference source not found|Bookmark not defined)\.?/gu,
  },
  // What a wrong encoding made of letters, and signs of symbol fonts that no other font has.
  { signs: /[\ufffd\uf020-\uf0ff]|锟斤拷/g, pattern: /\ufffd+|锟斤拷(?:锟斤拷)*|[\uf020-\uf0ff]+/gu },
  // A page number that became a line of its own.
  {
    signs: /\n[ \t]*(?:[-—－]|第) ?\d/g,
    pattern:
      /(?<=\n)[ \t]*(?:[-—－] ?\d{1,3} ?[-—－]|第 ?\d{1,3} ?页(?:[ ，]{0,2}共 ?\d{1,3} ?页)?)[ \t]*(?=\n|$)/gu,
  },
  { signs: '{{', pattern: /\{\{[^{}\n]{0,200}\}\}/gu },
];

/** Stress and headings of Markdown, where nobody reads it as such. */
const markdown: readonly SlipPattern[] = [
  { signs: '**', pattern: /\*\*(?=[^*\n]{1,200}\*\*)|(?<=\*\*[^*\n]{1,200})\*\*/gu, replacement: '' },
  { signs: '# ', pattern: /(?<=^|\n)#{1,6} (?=\p{Script=Han})/gu, replacement: '' },
];
