import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { withoutAddresses } from './addresses.ts';
import { type SlipPattern, slipSearch } from './find-slips.ts';
import { sideBySide } from './signs.ts';
import { textCheck } from './text-rule.ts';

/** HT466: …… and —— typed otherwise, and …… together with 等 (GB/T 15834—2011, 4.10, 4.11, annex A.9). */
export const dotsAndDashes = textCheck({
  kinds: ['prose', 'title', 'label'],
  searches: () => patterns.map((pattern) => slipSearch(pattern, withoutAddresses)),
  describe: (_, { excerpt, span, fix }) => diagnostic('HT466', excerpt, span, fix ? { fix } : {}),
});

const patterns: readonly SlipPattern[] = [
  {
    signs: ['...', ...sideBySide('·・', '·・', '·・')],
    pattern: /(?<=[\p{Script=Han}，、。；：？！”》）])(?:\.{3,12}|[·・]{3,12})/gu,
    replacement: '……',
  },
  { signs: '。。。', pattern: /。{3,12}/gu, replacement: '……' },
  { signs: '…', pattern: /(?<=[\p{Script=Han}，、”》）])(?<!…)…(?![…等])/gu, replacement: '……' },
  { signs: ['…等', '等…'], pattern: /…{1,2}等|等…{1,2}/gu },
  {
    signs: ['--', '－－', '──', '––'],
    pattern: /(?<=[\p{Script=Han}”》])(?:--|－－|──|––)(?=[\p{Script=Han}“《])/gu,
    replacement: '——',
  },
  // One cell long between Han it joins the ends of a way (北京—上海); between two whole clauses it does not.
  {
    signs: /[^—\d]—[^—\d]/g,
    pattern: /(?<=\p{Script=Han}{6})—(?=\p{Script=Han}{6})/gu,
    replacement: '——',
    unless: ({ index }, text) => joins(text.slice(index - 2, index), text.slice(index + 1, index + 7)),
  },
];

/** 第十八届中国—拉美企业家高峰会, 澜沧江—湄公河, 产业链—创新链: two places, or two things of one kind. */
const joins = (before: string, after: string): boolean =>
  before.endsWith('中国') ||
  (place.test(before.slice(-1)) && place.test(after.slice(1, 4))) ||
  after.slice(1, 4).includes(before.slice(-1));

const place = /[江河湖海湾岛港山市州区县镇乡村站城京沪]/u;
