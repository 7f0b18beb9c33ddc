import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import { letterPairs, likeness } from '../../text/likeness.ts';
import type { Check } from '../check.ts';
import { type TextAsRead, textsAsRead } from '../prose/as-read.ts';
import { type AnnexLists, type AnnexTitles, annexListsOf } from './annex-lists.ts';
import { bareTitle } from './bare-title.ts';

/** An annex that is called by a number that somebody typed; UTF-16 offsets. */
export interface CitedAnnex {
  readonly numbers: readonly number[];
  readonly start: number;
  readonly end: number;
}

const andMore = String.raw`(?:[、和及与至到—－~～](?:附件)?\d{1,2}(?![\d年月日时个项家条.%]))`;
const byNumber = new RegExp(
  String.raw`(?<!【附件[：:]|[原该上])附件[ \u3000]?\d{1,2}(?![\d.．年])(?:[-－]\d{1,2}(?!\d))?${andMore}{0,8}`,
  'gu',
);

/** Annexes of somebody else's document: 《…通知》附件2, 通知的附件2. */
const foreign =
  /(?:》[^，。；：、（(]{0,8}|(?:通知|文件|方案|办法|意见|标准|规定|规范|指南|公告)(?:的|中|所附)?(?:见|详见)?)$/u;

/** The annexes that a text calls by number: 附件2, 附件1-2 (of annex 1), 附件1至附件3, 附件1、3. */
export function citedAnnexes(text: string): readonly CitedAnnex[] {
  return [...text.matchAll(byNumber)].flatMap(({ 0: written, index }) => {
    if (foreign.test(text.slice(Math.max(0, index - 16), index))) return [];
    if (isHeading(text, index, index + written.length)) return [];
    const numbers = [...written.replace(/[-－]\d+/u, '').matchAll(/\d+/gu)].map(([digits]) => Number(digits));
    return [{ numbers, start: index, end: index + written.length }];
  });
}

/** An annex that was typed in after the text: its mark on a line of its own, or before its title. */
const isHeading = (text: string, start: number, end: number): boolean =>
  text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '' &&
  /^[ \t\u3000]*(?:[：:\n]|$)/u.test(text.slice(end, end + 8));

/**
 * HT430: a text that calls an annex by a number that none has, or by the title of another one. What is written
 * 【附件：…】 is always right. Annexes of other people's documents are left alone.
 */
export const citedAnnexesExist: Check = {
  run(campaign, report) {
    if ((campaign.incomplete?.size ?? 0) > 0) return;
    let lists: AnnexLists | undefined;
    for (const text of textsAsRead(campaign)) {
      if (!text.text.includes('附件')) continue;
      lists ??= annexListsOf(campaign);
      const inView = lists.citedFrom(text.document);
      if (inView) compare(text, inView, report);
    }
  },
};

function compare(read: TextAsRead, lists: readonly AnnexTitles[], report: Report): void {
  const { text, placeOf } = read;
  const count = Math.max(0, ...lists.map((titles) => titles.length));
  for (const { numbers, start, end } of citedAnnexes(text)) {
    const missing = numbers.find((number) => number > count || number === 0);
    const { span } = placeOf(start, end);
    if (missing !== undefined) {
      report(diagnostic('HT430', { problem: 'none', number: missing, count }, span));
      continue;
    }
    const [titles, second] = lists.filter((list) => list.length > 0);
    const [number, another] = numbers;
    const named = titleBeside(text, start, end);
    if (!titles || second || number === undefined || another !== undefined || !named) continue;
    const title = titles[number - 1] ?? '';
    const problem = titleProblem(named, title, titles);
    if (problem) report(diagnostic('HT430', { ...problem, number, named: named.title, title }, span));
  }
}

interface NamedTitle {
  readonly title: string;
  /** In 《》: to the letter. */
  readonly isQuoted: boolean;
}

/** 附件2《…》, 附件2（…）, 附件2：《…》, and 《…》（附件2）, 《…》（见附件2）. */
function titleBeside(text: string, start: number, end: number): NamedTitle | undefined {
  const [, quotedAfter, inBrackets] =
    /^[：:]?(?:《([^《》]{2,60})》|（《?([^《》（）]{2,60})》?）)/u.exec(text.slice(end, end + 70)) ?? [];
  const [, quotedBefore] =
    /《([^《》]{2,60})》（(?:详?见)?$/u.exec(text.slice(Math.max(0, start - 70), start)) ?? [];
  const quoted = quotedAfter ?? quotedBefore;
  if (quoted !== undefined) return { title: quoted, isQuoted: true };
  return inBrackets === undefined ? undefined : { title: inBrackets, isQuoted: false };
}

/** Less alike than this, the words beside an annex are no title of it but say something else. */
const nearlyAlike = 0.7;

function titleProblem(
  { title: named, isQuoted }: NamedTitle,
  title: string,
  titles: AnnexTitles,
): { readonly problem: 'other'; readonly other: number } | { readonly problem: 'title' } | undefined {
  const [bare, own] = [bareTitle(named), bareTitle(title)];
  if (bare === '' || own === '' || own.includes(bare) || bare.includes(own)) return undefined;
  const other = titles.findIndex((one) => bareTitle(one) === bare) + 1;
  if (other > 0) return { problem: 'other', other };
  return isQuoted && likeness(letterPairs(bare), letterPairs(own)) >= nearlyAlike
    ? { problem: 'title' }
    : undefined;
}
