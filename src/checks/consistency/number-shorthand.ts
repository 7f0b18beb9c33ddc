import type { ComparedTexts } from './compared-texts.ts';

/** “两个清单” in its place: UTF-16 offsets of `ComparedTexts.all`, without the marks. */
export interface NumberShorthand {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  /** What it stands for is said right here, before it or after it. */
  readonly isExplained: boolean;
}

/** Two things and more; one of each (“一校一策”) says itself what it means. */
const quoted =
  /“(?<term>(?:[两三四五六七八九]|十(?!\p{Script=Han}五)|一\p{Script=Han}{1,3}[两双三四五])[\p{Script=Han}\d]{1,8})”/gu;

/** Every shorthand of a number in quotation marks that the texts of a campaign print, in their order. */
export function numberShorthands({ all, at }: ComparedTexts): readonly NumberShorthand[] {
  return [...all.matchAll(quoted)].map(({ index, groups, 0: found }) => {
    const { text, start } = at(index);
    const term = groups?.term ?? '';
    const [from, to] = [index - start, index - start + found.length];
    const isExplained =
      isExplainedAfter(text.slice(to, to + 40)) || isExplainedBefore(text.slice(0, from), term);
    return { term, start: index + 1, end: index + found.length - 1, isExplained };
  });
}

/** “四个能力”（…）, ：…, 即…, 包括…, ——…; a word like 要求 or 建设 may stand between. */
const isExplainedAfter = (after: string): boolean =>
  /^(?:\p{Script=Han}{0,8}[（(：:]|\p{Script=Han}{0,8}——|[，,]?(?:即|也就是|就是|是指|指的?是|包括|分别))/u.test(
    after,
  ) || /[一1](?:是|要|\.)/u.test(after);

/** 责任、措施、资金、时限、预案“五落实”; 问题隐患和制度措施“两个清单”; 简称“…”. */
function isExplainedBefore(before: string, term: string): boolean {
  const sentence =
    before
      .slice(-160)
      .split(/[。；！？\n]/u)
      .at(-1) ?? '';
  if (/简称(?:为)?$/u.test(sentence)) return true;
  if (/[和与及、或]$/u.test(sentence)) return false;
  const clauses = sentence.split(/[，：]/u);
  const least = largestNumber(term) - 1;
  // One of the marks may be hidden in a word: 人防物防、技防.
  const isListedIn = (text: string): boolean =>
    (text.match(/[、和与及]|”“/gu) ?? []).length >= Math.max(1, least - 1);
  return (
    isListedIn(clauses.at(-1) ?? '') ||
    (least > 1 && clauses.length > least) ||
    (/[的”]$/u.test(sentence) && isListedIn(sentence))
  );
}

const numerals = '一两三四五六七八九十';

const largestNumber = (term: string): number =>
  Math.max(2, ...[...term].map((letter) => numerals.indexOf(letter) + 1));
