import type { Campaign } from '../../campaign/campaign.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { type TextAsRead, textsAsRead } from '../prose/as-read.ts';
import { type Series, type SeriesMark, seriesIn } from './series.ts';
import { countLeadingOver } from './stated-counts.ts';

/**
 * HT432 in a text: a number that leads over to a series of another length (做好以下六项工作：一是…五是…), and a set such
 * as “五落实” behind fewer words than that.
 */
export const countedSeries: Check = {
  run(campaign, report) {
    let known: ReadonlySet<string> | undefined;
    const beginnings = (): ReadonlySet<string> => {
      known ??= beginningsOf(campaign);
      return known;
    };
    for (const text of textsAsRead(campaign)) {
      checkSeries(text, beginnings, report);
      checkSets(text, report);
    }
  },
};

/** How texts begin: a series that one text breaks off may go on in the next one. */
const beginningsOf = (campaign: Campaign): ReadonlySet<string> =>
  new Set(textsAsRead(campaign).map(({ text }) => text.trimStart().slice(0, longestMark)));
const longestMark = 4;

/** As much as a sentence that leads over is long. */
const reach = 60;

function checkSeries(
  { text, placeOf }: TextAsRead,
  beginnings: () => ReadonlySet<string>,
  report: Report,
): void {
  for (const series of seriesIn(text)) {
    const [first] = series.marks;
    const last = series.marks.at(-1);
    if (!first || !last || first.value !== 1 || last.value !== series.marks.length) continue;
    const from = Math.max(0, first.start - reach);
    const stated = countLeadingOver(text.slice(from, first.start).trimEnd());
    if (!stated || stated.value === last.value || goesOn(series, last, beginnings())) continue;
    const { span } = placeOf(from + stated.start, from + stated.end);
    report(diagnostic('HT432', { stated: stated.written, counted: last.value, by: last.written }, span));
  }
}

function goesOn({ kind }: Series, { value }: SeriesMark, beginnings: ReadonlySet<string>): boolean {
  const han = '一二三四五六七八九十'.charAt(value);
  const number = kind === '数字' || kind === '括号数字' ? String(value + 1) : han;
  return [...beginnings].some((beginning) => new RegExp(`^[（(第]?${number}(?!\\d)`, 'u').test(beginning));
}

/** 责任、措施、资金、时限“五落实”: what is done to each part gives the set its name. */
const sets =
  /(?<parts>[^，。；：、“”\n]{1,12}(?:、[^，。；：、“”\n]{1,8}){2,7})(?<quoted>“(?<number>[三四五六七八九])个?(?:落实|到位|统一|公开|同步|不放过|纳入)”)/gu;

/** The quotation alone, which is found without looking at every letter before it. */
const quotedSet = /“[三四五六七八九]个?(?:落实|到位|统一|公开|同步|不放过|纳入)”/u;

function checkSets({ text, placeOf }: TextAsRead, report: Report): void {
  if (!quotedSet.test(text)) return;
  for (const { index, groups } of text.matchAll(sets)) {
    const { parts = '', quoted = '', number = '' } = groups ?? {};
    const count = parts.split('、').length;
    const stated = '一二三四五六七八九'.indexOf(number) + 1;
    // 和 may join two parts, or stand inside one.
    if (count !== stated - 1 || /[和及与等]/u.test(parts)) continue;
    const start = index + parts.length;
    const { span } = placeOf(start, start + quoted.length);
    report(diagnostic('HT432', { stated: quoted, counted: count, by: parts.split('、').at(-1) ?? '' }, span));
  }
}
