import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { knownShorthand } from '../words/known-shorthand.ts';
import { comparedTexts } from './compared-texts.ts';
import { isExplained, type NumberShorthand, numberShorthands, tellsKinds } from './number-shorthand.ts';

const known = new Set(knownShorthand.map(({ term }) => term));

/** HT444: shorthand that is used before it is explained. HT448: shorthand that nothing explains. */
export const shorthand: Check = {
  run(campaign, report) {
    const texts = comparedTexts(campaign);
    const uses = new Map<string, NumberShorthand[]>();
    for (const use of numberShorthands(texts)) {
      if (known.has(use.term)) continue;
      const same = uses.get(use.term) ?? [];
      same.push(use);
      uses.set(use.term, same);
    }
    for (const [term, [first, ...later]] of uses) {
      if (!first || isSelfExplaining(term) || tellsKinds(texts, first) || isExplained(texts, first)) continue;
      const found = texts.spanOf(first.start, first.end);
      if (!found) continue;
      const explained = later.find((use) => isExplained(texts, use));
      if (!explained) {
        report(diagnostic('HT448', { term }, found.span));
        continue;
      }
      // Only within one document does what stands earlier in the plan stand earlier on paper.
      const [here, there] = [texts.at(first.start).place, texts.at(explained.start).place];
      const isOneDocument = here.document !== undefined && here.document === there.document;
      if (!isOneDocument && here !== there) continue;
      const other = texts.spanOf(explained.start, explained.end);
      report(diagnostic('HT444', { term }, found.span, other ? { related: [other.span] } : {}));
    }
  },
};

/**
 * 三化, 四有 and the like are too short to be looked up; “三天三夜” counts and abbreviates nothing, “多合一” is plain, and so
 * is what is counted in whole words (“十大工程”, “五个进一步到位”) or drawn on a map (“七纵三横一环”, “一核两翼”).
 */
const isSelfExplaining = (term: string): boolean =>
  term.length < 3 ||
  selfExplainingEnds.some((end) => term.endsWith(end)) ||
  ('纵横环轴带核廊翼射圈区心园极'.includes(term.slice(-1)) && drawn.test(term)) ||
  ([...term.slice(1, 3)].some((letter) => '大个项类种条批件张支'.includes(letter)) && countsWords.test(term));

const selfExplainingEnds = '合一 年 月 日 天 夜 届 次 点 时 公里 季度 世纪'.split(' ');
const drawn = /^(?:[一二两三四五六七八九十]{1,2}[纵横环轴带核廊翼射圈区心园极])+$/u;
// What is no digit in such a term is Han (`numberShorthands`).
const countsWords =
  /^[两三四五六七八九十]{1,2}(?:大\D{2}|[个项类种条批件张支](?!.*[两二三四五六七八九十])\D{4})/u;
