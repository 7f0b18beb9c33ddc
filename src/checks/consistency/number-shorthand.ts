import { isHan } from '../../text/han.ts';
import type { ComparedTexts } from './compared-texts.ts';

/** “两个清单” in its place: UTF-16 offsets of `ComparedTexts.all`, without the marks. */
export interface NumberShorthand {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Two things and more; one of each (“一校一策”) says itself what it means. */
const quoted =
  /“(?<term>(?:[两三四五六七八九]|十(?!\p{Script=Han}五)|一\p{Script=Han}{1,3}[两双三四五])[\p{Script=Han}\d]{1,8})”/gu;

/** Every shorthand of a number in quotation marks that the texts of a campaign print, in their order. */
export function numberShorthands({ all }: Pick<ComparedTexts, 'all'>): readonly NumberShorthand[] {
  return [...all.matchAll(quoted)].map(({ index, groups, 0: found }) => ({
    term: groups?.term ?? '',
    start: index + 1,
    end: index + found.length - 1,
  }));
}

/** Whether what it stands for is said right here, before it or after it. */
export function isExplained({ at }: Pick<ComparedTexts, 'at'>, use: NumberShorthand): boolean {
  const { text, start } = at(use.start);
  return (
    isExplainedAfter(behind({ at }, use)) || isExplainedBefore(text.slice(0, use.start - start - 1), use.term)
  );
}

/** Whether it tells things of a kind from others (“三合一”场所) and is no list of measures. */
export function tellsKinds(texts: Pick<ComparedTexts, 'at'>, use: NumberShorthand): boolean {
  const after = behind(texts, use);
  return after !== '' && isHan(after.charAt(0)) && thing.test(after);
}

function behind({ at }: Pick<ComparedTexts, 'at'>, { start, end }: NumberShorthand): string {
  const { text, start: begin } = at(start);
  return text.slice(end + 1 - begin, end + 41 - begin);
}

/**
 * Things, places and people that a quotation right before them sorts out. 要求, 责任, 制度 and the like are not among them:
 * what stands before those is what is to be done.
 */
const thing =
  /^(?:类|型|式)?(?:场所|区域|地区|地带|地段|部位|路段|路口|企业|单位|机构|门店|商户|店铺|学校|医院|建筑|厂房|仓库|住宅|房屋|小区|村庄|社区|工地|车辆|船舶|车|船|设备|设施|产品|食品|药品|作物|人员|群体|对象|家庭|农户|案件|事故|行为|现象|乱象|问题|隐患|园区|基地)/u;

/** “四个能力”（…）, ：…, 即…, 包括…, ——…; a word like 要求 or 建设 may stand between. */
const isExplainedAfter = (after: string): boolean =>
  counting.some((words) => after.includes(words)) ||
  (explaining.some((words) => after.includes(words)) &&
    /^(?:\p{Script=Han}{0,8}[（(：:]|\p{Script=Han}{0,8}——|(?:\p{Script=Han}{0,8}[，,])?(?:即(?![将使便可时日刻])|也就是|就是|是指|指的?是|包括|分别))/u.test(
      after,
    ));

const counting = ['一是', '一要', '一.', '1是', '1要', '1.'] as const;
const explaining = [
  '（',
  '(',
  '：',
  ':',
  '即',
  '——',
  '就是',
  '是指',
  '指是',
  '指的是',
  '包括',
  '分别',
] as const;

/** 责任、措施、资金、时限、预案“五落实”; 问题隐患和制度措施“两个清单”; 简称“…”. */
function isExplainedBefore(before: string, term: string): boolean {
  const near = before.slice(-160);
  const sentence = near.slice(Math.max(...[...'。；！？\n'].map((mark) => near.lastIndexOf(mark))) + 1);
  if (sentence.endsWith('简称') || sentence.endsWith('简称为')) return true;
  // The paper that says them is named: 《……的通知》明确的“五个严禁”.
  if (sentence.includes('》') && /》[^，、；]{0,8}$/u.test(sentence)) return true;
  if (sentence !== '' && '和与及、或'.includes(sentence.slice(-1))) return false;
  const clauses = sentence.replaceAll('：', '，').split('，');
  const least = largestNumber(term) - 1;
  // One of the marks may be hidden in a word: 人防物防、技防.
  const isListedIn = (text: string): boolean =>
    (text.match(/[、和与及]|”“/gu) ?? []).length >= Math.max(1, least - 1);
  return (
    isListedIn(clauses.at(-1) ?? '') ||
    (least > 1 && clauses.length > least) ||
    ((sentence.endsWith('的') || sentence.endsWith('”')) && isListedIn(sentence))
  );
}

const numerals = '一两三四五六七八九十';

const largestNumber = (term: string): number =>
  Math.max(2, ...[...term].map((letter) => numerals.indexOf(letter) + 1));
