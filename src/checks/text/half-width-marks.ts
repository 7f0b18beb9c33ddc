import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { withoutAddresses } from './addresses.ts';
import { type SlipPattern, slipSearch } from './find-slips.ts';
import { halfWidthPairs } from './half-width-pairs.ts';
import { textCheck } from './text-rule.ts';

/** Han, and marks that stand where Han do. */
const chinese = String.raw`[\p{Script=Han}，。、；：？！（）《》“”‘’〔〕×—…]`;

/**
 * HT460: half-width , . : ; ? ! ( ) " beside Han (GB/T 15834—2011, 5: in Chinese text marks are full-width), and signs
 * that only look like a colon.
 */
export const halfWidthMarks = textCheck({
  searches: () => [
    ...patterns.map((pattern) => slipSearch(pattern, withoutAddresses)),
    { signs: [...'()"'], find: (text) => halfWidthPairs(withoutAddresses(text)) },
  ],
  describe: (_, { excerpt, span, fix }) => diagnostic('HT460', excerpt, span, fix ? { fix } : {}),
});

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
};

/** The space that is typed after a half-width mark goes with it. */
const patterns: readonly SlipPattern[] = [
  {
    signs: [...',:;?!'],
    pattern: new RegExp(
      `(?<=${chinese})(?:[,:;?]|!(?!\\[))(?: (?=${chinese}))?|[,:;](?= ?${chinese}) ?`,
      'gu',
    ),
    replacement: ([mark]) => fullWidth[mark.trim()],
  },
  // 附件1:
  { signs: ':', pattern: /(?<=\p{Script=Han}\d{1,2}):(?=$|\n)/gu, replacement: '：' },
  // U+FE30 is the ellipsis of vertical text, U+2236 the sign of a ratio (1∶2).
  { signs: [...'︰∶'], pattern: /︰|(?<=\p{Script=Han})∶|∶(?=\p{Script=Han})/gu, replacement: '：' },
  { signs: '.', pattern: /(?<=\p{Script=Han})\.(?=$|\n|[”）])/gu, replacement: '。' },
  // Between Han it is a slip for 。 or for the ・ of a foreign name: a person decides.
  { signs: '.', pattern: /(?<=\p{Script=Han}{2})\.(?=\p{Script=Han}{2})/gu },
];
