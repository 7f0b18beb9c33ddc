import { fromChineseNumber } from '../../text/chinese-number.ts';

/** A number of things that a text says there are. UTF-16 offsets of the number and its 量词. */
export interface StatedCount {
  readonly value: number;
  readonly written: string;
  readonly noun: string;
  readonly start: number;
  readonly end: number;
}

const digits = '[一二两三四五六七八九十]{1,3}|\\d{1,2}';
const classifier = '个|项|点|条|件|类|大|种';
/** 以下六项工作：, 三个方面：, 五件事：; what follows is counted. Digits count what was found as well, unless 以下 stands before them. */
const leading = new RegExp(
  `(?<below>以下|下列|如下|下面)?(?<count>(?<!第|\\d|[一二三四五六七八九十百])(?<number>${digits})(?:${classifier}|(?=方面)))(?<noun>(?:(?![一二两三四五六七八九十])\\p{Script=Han}){0,10})(?:如下)?[：:]$`,
  'u',
);
const stages = new RegExp(
  `分(?:为|成)?(?<count>(?<number>${digits})个)(?<noun>阶段|步骤|环节)[^。；：]{0,8}[。：:]$`,
  'u',
);
const abstract =
  /方面|工作|任务|措施|要求|阶段|步骤|环节|专题|重点|原则|目标|内容|事|建议|意见|举措|行动|工程|机制|制度|要点|条件|情形|标准/u;
/** 三个小组：一是 … does name its three groups; 五个问题：一是 … may sort them. */
const sorted = /问题|隐患|案件|线索|学校|企业|单位|乡镇|街道|社区|村/u;

/** The number at the very end of what leads over to a series. */
export function countLeadingOver(text: string): StatedCount | undefined {
  const found = stages.exec(text) ?? leading.exec(text);
  const { number = '', count = '', noun = '', below } = found?.groups ?? {};
  const value = /^\d/u.test(number) ? Number(number) : fromChineseNumber(number);
  if (!found || value === undefined || value < 2) return undefined;
  // 三类问题 are three kinds; 三个问题 may be sorted into two.
  const isOfWords = (abstract.test(noun) && !sorted.test(noun)) || count.endsWith('类');
  const isMeant = below !== undefined || isOfWords;
  if (!isMeant || (below === undefined && /^\d/u.test(number) && !/方面|要求|阶段|步骤/u.test(noun)))
    return undefined;
  const start = found.index + found[0].indexOf(count, below?.length ?? 0);
  return { value, written: count + noun, noun, start, end: start + count.length + noun.length };
}
