import type { Campaign } from '../../campaign/campaign.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { type CitedTitle, citedTitles, coreOf } from './cited-titles.ts';
import { type ComparedTexts, comparedTexts } from './compared-texts.ts';
import { isSameDocument } from './same-document.ts';

/**
 * HT442: one document that is cited in two ways: two titles that differ by a few letters, with and without 《》, one
 * number with two titles, one title with two numbers of one issuer.
 */
export const documentCitedTwice: Check = {
  run(campaign, report) {
    const texts = comparedTexts(campaign);
    const titles = citedTitles(texts);
    const first = new Map<string, CitedTitle>();
    for (const title of titles) if (!first.has(title.core)) first.set(title.core, title);
    reportTitles([...first.values()], texts, report);
    reportNumbers(titles, texts, report);
    reportBare(campaign, [...first.values()], texts, report);
  },
};

/** Titles of one document begin alike and end alike, so only those are held against each other. */
function reportTitles(titles: readonly CitedTitle[], texts: ComparedTexts, report: Report): void {
  const alike = new Map<string, CitedTitle[]>();
  for (const title of titles) {
    const key = title.core.slice(0, 2) + title.core.slice(-2);
    const earlier = alike.get(key) ?? [];
    alike.set(key, [...earlier.slice(0, most), title]);
    const same = earlier.find(({ core }) => isSameDocument(core, title.core));
    if (same) tell('title', title, same, texts, report);
  }
}

/** Of titles that begin and end alike so many are compared. */
const most = 40;

function reportNumbers(titles: readonly CitedTitle[], texts: ComparedTexts, report: Report): void {
  const byNumber = new Map<string, CitedTitle>();
  const byTitle = new Map<string, CitedTitle>();
  for (const title of titles) {
    if (title.number === undefined) continue;
    const same = byNumber.get(title.number);
    if (!same) byNumber.set(title.number, title);
    else if (isAnotherTitle(same.core, title.core)) tell('number', title, same, texts, report);
    const named = byTitle.get(title.core);
    if (!named) byTitle.set(title.core, title);
    else if (isSlipOfNumber(named.number ?? '', title.number)) tell('numbers', title, named, texts, report);
  }
}

/** Neither of the two is the other with its issuer or 关于印发…的通知 around it. */
const isAnotherTitle = (one: string, other: string): boolean => {
  const [short, long] = [one, other].map((title) =>
    title.replace(/^.{0,20}?关于(?:印发|转发)?|的?(?:通知|意见|函)$/gu, ''),
  );
  return (
    !!short &&
    !!long &&
    short.length >= 6 &&
    long.length >= 6 &&
    !short.includes(long) &&
    !long.includes(short)
  );
};

/** One issuer, and the same year or the same number in another year. */
function isSlipOfNumber(one: string, other: string): boolean {
  const [[prefix, year, no] = [], [otherPrefix, otherYear, otherNo] = []] = [one, other].map((number) =>
    number.split(/[〔〕]/u),
  );
  return one !== other && prefix === otherPrefix && (year === otherYear || no === otherNo);
}

/** What rules are called that stand in 《》 wherever they are named. */
const endsOfRules = ['条例', '规定', '办法', '细则', '规程', '规则', '准则'] as const;
const isRule = (title: string): boolean => endsOfRules.some((end) => title.endsWith(end));

function reportBare(
  { documents }: Campaign,
  titles: readonly CitedTitle[],
  texts: ComparedTexts,
  report: Report,
): void {
  const own = new Set(documents.map(({ title }) => coreOf(title)));
  for (const title of titles) {
    if (title.core.length < 10 || !isRule(title.core) || own.has(title.core)) continue;
    const start = bareStart(texts, title.core);
    if (start === undefined) continue;
    const bare = { ...title, title: title.core, start, end: start + title.core.length };
    tell('bare', bare, title, texts, report);
  }
}

function bareStart({ all, isQuoted }: ComparedTexts, core: string): number | undefined {
  let from = all.indexOf(core);
  // The mark right before it tells of most of them that they are quoted.
  while (from !== -1 && ('《〈“'.includes(all[from - 1] ?? '\n') || isQuoted(from)))
    from = all.indexOf(core, from + 1);
  return from === -1 ? undefined : from;
}

function tell(
  difference: 'title' | 'number' | 'numbers' | 'bare',
  here: CitedTitle,
  there: CitedTitle,
  texts: ComparedTexts,
  report: Report,
): void {
  const found = texts.spanOf(here.start, here.end);
  const other = texts.spanOf(there.start, there.end);
  if (!found) return;
  const parameters = {
    difference,
    written: difference === 'numbers' ? (here.number ?? '') : here.title,
    other: difference === 'numbers' ? (there.number ?? '') : there.title,
    title: difference === 'number' ? (here.number ?? '') : here.title,
  };
  report(diagnostic('HT442', parameters, found.span, other ? { related: [other.span] } : {}));
}
