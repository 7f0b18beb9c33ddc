import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { withoutAddresses } from './addresses.ts';
import { findSlips, type SlipPattern } from './find-slips.ts';
import { textCheck } from './text-rule.ts';

/** HT466: …… and —— typed otherwise, and …… together with 等 (GB/T 15834—2011, 4.10, 4.11, annex A.9). */
export const dotsAndDashes = textCheck({
  kinds: ['prose', 'title', 'label'],
  find: (text) => findSlips(withoutAddresses(text), patterns),
  describe: (_, { excerpt, span, fix }) => diagnostic('HT466', excerpt, span, fix ? { fix } : {}),
});

const patterns: readonly SlipPattern[] = [
  { pattern: /(?<=[\p{Script=Han}，、。；：？！”》）])(?:\.{3,12}|[·・]{3,12})/gu, replacement: '……' },
  { pattern: /。{3,12}/gu, replacement: '……' },
  { pattern: /(?<=[\p{Script=Han}，、”》）])(?<!…)…(?![…等])/gu, replacement: '……' },
  { pattern: /…{1,2}等|等…{1,2}/gu },
  { pattern: /(?<=[\p{Script=Han}”》])(?:--|－－|──|––)(?=[\p{Script=Han}“《])/gu, replacement: '——' },
  // One cell long between Han it joins the ends of a way (北京—上海); between two whole clauses it does not.
  { pattern: /(?<=\p{Script=Han}{6})—(?=\p{Script=Han}{6})/gu, replacement: '——' },
];
