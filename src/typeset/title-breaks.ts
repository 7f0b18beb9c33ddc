import { graphemes } from '../text/graphemes.ts';
import { wordSegments } from '../text/word-segments.ts';
import { officialWords } from './official-words.ts';

/** A place where a title may be divided, and how much it disturbs reading. */
export interface Break {
  /** UTF-16 offset. */
  readonly offset: number;
  readonly cost: number;
}

/** Costs are relative to one another; see title-lines.ts for what they are weighed against. */
const costs = {
  beforeMatter: -4,
  space: -4,
  pause: 0,
  beforeNumber: 0.5,
  word: 1.5,
  clinging: 4,
  bad: 20,
  insideWord: 60,
};

/** From this cost on a division has a line that begins or ends as no line may. */
export const unreadable = costs.insideWord;

/** Grouped by length, so that the longest expression at a place is found first. */
const lexicon = [...officialWords].sort((a, b) => b.length - a.length);

/** Stretches that stay whole: quoted titles, years and numbers with what they count, names in brackets. */
const wholes: readonly RegExp[] = [
  /《[^《》]*(?:《[^《》]*》[^《》]*)*》/gu,
  /[“‘〈「『][^”’〉」』]{0,16}[”’〉」』]/gu,
  /[（(〔[【][^）)〕\]】]{0,16}[）)〕\]】](?:\d+号)?/gu,
  /[×○Ｘ某]{2,4}[省市县区州盟旗镇乡村街厂局院]?/gu,
  /[全本各][国省市县区州盟旗镇乡局校院级地类]/gu,
  /\d+(?:[.．·]\d+)?(?:[-—–～~至]+\d+(?:[.．·]\d+)?)*(?:年度|年底|年|月份|月|日|号|个|项|条|家|次|批|期|届|类|轮|名|人|户|万|亿|元|％|%|[+＋]|部门|城市)*/gu,
  /第[一二三四五六七八九十百\d]+(?:次|届|批|期|号|轮|阶段|季度|个|项)/gu,
  /[一二三四五六七八九十百千]+(?:年|月|日|大|个|项|条|类|批|期|轮|化|级|季度|部门)/gu,
  /[\p{Script=Latin}][\p{Script=Latin}\d.+-]*/gu,
];

/** A single character that belongs to the word before it. */
const suffixes = new Set(
  '省市县区州旗盟镇乡村局委办厅部处科会院校所站队组室厂司库馆园街路港法案率型式性化者员级类版制史表',
);
/** Nothing ends with these: they bind what follows them. */
const openers = new Set(
  '关于 和 与 及 或 暨 以及 对 在 为 从 向 将 以 不 全 各 重点 重大 优化 加快 首批 试行 国家 中央 市 省 县 区 本 我 非 新 大 再 第 印发 转发 批转 做好 开展 加强 推进 规范 进一步 切实 某某 ××'.split(
    ' ',
  ),
);
/** These say little alone: they cling to the word before them. */
const clinging = new Set(
  '工作 管理 建设 活动 情况 治理 整治 服务 保护 保障 改革 项目 系统 领域 行业 机构 人员 问题 制度 机制'.split(
    ' ',
  ),
);
const conjunctions = new Set(['和', '与', '及', '暨', '以及']);
const cannotBegin = /^[\s的了等、，。；：！？》〉」』”’）)〕\]】…—%％·．.,;:!?]/u;
const cannotEnd = /[《〈「『“‘（(〔[【·]$/u;
const pause = /[、，；：》〉]$/u;
/** A full-width space stands between the names of bodies that issue together. */
const space = /\u3000$/u;
const organ =
  /(?:[^结格布]局|厅|委|委员会|办公室|办公厅|政府|总工会|法院|检察院|支队|大队|公司|大学|医院|中心|集团)$/u;
/** A place, a year or a count: it belongs to what follows it. */
const qualifier = /(?:年|年度|[^城都]市|省|县|区|州|镇|乡|全国|第.+[次届期批])$/u;

/**
 * Every place where a title may be divided between words, cheapest where a reader pauses anyway. Quoted titles and
 * the like stay whole up to `longest` characters, and so do `names`. `everywhere` adds the places inside words, for titles that cannot
 * be divided otherwise.
 */
export function titleBreaks(
  text: string,
  longest: number,
  everywhere: boolean,
  names: readonly string[] = [],
): readonly Break[] {
  const words = titleWords(text, longest, names);
  const between: Break[] = [];
  let offset = 0;
  words.forEach((word, index) => {
    offset += word.length;
    const next = words[index + 1];
    if (next !== undefined) between.push({ offset, cost: costBetween(word, next) });
  });
  if (!everywhere) return between;
  const known = new Map(between.map((each) => [each.offset, each.cost]));
  return [...graphemes(text)]
    .filter(({ index }) => index > 0)
    .map(({ index }) => ({ offset: index, cost: known.get(index) ?? costs.insideWord }));
}

function costBetween(before: string, after: string): number {
  if (cannotBegin.test(after) || cannotEnd.test(before)) return costs.insideWord;
  if (after.startsWith('关于')) return costs.beforeMatter;
  if (before === '关于') return costs.bad * 2;
  if (space.test(before)) return costs.space;
  if (pause.test(before) || (organ.test(before) && !clinging.has(after))) return costs.pause;
  if (openers.has(before)) return costs.bad;
  if (conjunctions.has(after)) return costs.pause;
  if (before.startsWith('关于') || clinging.has(after) || qualifier.test(before)) return costs.clinging;
  if (before !== '的' && Math.min(Array.from(before).length, Array.from(after).length) === 1)
    return costs.clinging;
  return /^\d/u.test(after) ? costs.beforeNumber : costs.word;
}

/**
 * The title cut into units that stay whole, none longer than so many characters; together they are the title.
 * `names` are units, too, wherever they stand in it.
 */
export function titleWords(text: string, longest: number, names: readonly string[] = []): readonly string[] {
  const inner = wholeStretches(text, longest, names);
  // Making the segmenter takes longer than all else here; where no two letters in a row are unknown it cuts nothing.
  const gaps = [...inner, { start: text.length }].map(
    ({ start }, index) => start - (inner[index - 1]?.end ?? 0),
  );
  const cuts = gaps.some((gap) => gap > 1) ? [...wordSegments(text)].map(({ index }) => index) : [];
  const edges = inner.flatMap(({ start, end }) => [start, end]);
  const kept = [...new Set([...cuts, ...edges, text.length])]
    .filter((cut) => cut > 0 && !inner.some(({ start, end }) => start < cut && cut < end))
    .sort((a, b) => a - b);
  const words = kept.map((cut, index) => text.slice(kept[index - 1] ?? 0, cut));
  return glue(words);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Patterns, then the lexicon from left to right, the longest expression first; overlaps are joined. A quoted title
 * longer than a line is no stretch: it is divided between its words.
 */
function wholeStretches(text: string, longest: number, names: readonly string[]): readonly Stretch[] {
  const found: Stretch[] = wholes.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter((match) => match[0].length <= longest)
      .map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  for (const name of names.filter(({ length }) => length <= longest)) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
      found.push({ start: at, end: at + name.length });
    }
  }
  for (let at = 0; at < text.length; ) {
    const word = lexicon.find((each) => text.startsWith(each, at));
    if (word === undefined) at++;
    else {
      found.push({ start: at, end: at + word.length });
      at += word.length;
    }
  }
  const joined: Stretch[] = [];
  for (const stretch of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last !== undefined && stretch.start < last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) };
    } else joined.push(stretch);
  }
  return joined;
}

/** Joins suffixes to the word before them, and single characters that the segmenter could make nothing of. */
function glue(words: readonly string[]): readonly string[] {
  const glued: string[] = [];
  let previousWasSingle = false;
  for (const word of words) {
    const last = glued.at(-1);
    const single = Array.from(word).length === 1 && /\p{Script=Han}/u.test(word);
    const functional = word === '的' || openers.has(word);
    const attach =
      last !== undefined &&
      single &&
      ((suffixes.has(word) && takesSuffix(last)) || (!functional && previousWasSingle));
    if (attach) glued[glued.length - 1] = last + word;
    else glued.push(word);
    previousWasSingle = single && !functional;
  }
  return glued;
}

const takesSuffix = (word: string): boolean =>
  /\p{Script=Han}$/u.test(word) &&
  !/^关于|[的年度月日]$/u.test(word) &&
  !(openers.has(word) && word.length === 1);
