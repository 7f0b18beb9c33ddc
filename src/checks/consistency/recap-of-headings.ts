import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { type ComparedText, comparedTexts } from './compared-texts.ts';

/** Fewer titles are listed by chance. */
const fewest = 3;
/** Letters at the end of a title that tell it from others: 基本情况. */
const tail = 4;

/**
 * HT446: a sentence that lists the headings of its document, or the topics, and has one of them otherwise: 基本情况、
 * 主要举措和下步打算 where the heading says 下一步打算.
 */
export const recapOfHeadings: Check = {
  run(campaign, report) {
    const { texts, spanOf } = comparedTexts(campaign);
    const topics = campaign.topics.map(({ title }) => title);
    for (const document of campaign.documents) {
      const headings = 'body' in document ? document.body.flatMap(({ section }) => section ?? []) : [];
      const titleLists = [headings, topics].filter(({ length }) => length >= fewest);
      if (titleLists.length === 0) continue;
      for (const text of texts) {
        if (text.place.document !== document || text.place.kind !== 'prose') continue;
        for (const list of listsIn(text)) {
          for (const { part, title } of titleLists.flatMap((titles) => differing(list, titles))) {
            const found = spanOf(text.start + part.start, text.start + part.start + part.written.length);
            if (found) report(diagnostic('HT446', { written: part.written, title }, found.span));
          }
        }
      }
    }
  },
};

interface Part {
  readonly written: string;
  readonly start: number;
}

/** The parts of every clause 甲、乙和丙 of a text that has three and more. */
function listsIn({ text }: ComparedText): readonly (readonly Part[])[] {
  return [...text.matchAll(/[^，。；：！？\n]+/gu)].flatMap(({ index, 0: clause }) => {
    if (!clause.includes('、')) return [];
    const parts = [...clause.matchAll(/[^、和及]+/gu)].map(({ index: at, 0: written }) => ({
      written,
      start: index + at,
    }));
    return parts.length < fewest ? [] : [parts];
  });
}

/** Parts that a title of the same place is almost: of as many titles all the others are there. */
function differing(
  parts: readonly Part[],
  titles: readonly string[],
): readonly { readonly part: Part; readonly title: string }[] {
  if (parts.length !== titles.length) return [];
  const pairs = parts.map((part, index) => ({ part, title: titles[index] ?? '' }));
  const others = pairs.filter(({ part, title }) => !isTold(part.written, title));
  // One title in other words may be meant; two are another list.
  if (others.length === 0 || others.length > 2 || others.length * 2 > pairs.length + 1) return [];
  return others.filter(({ part, title }) => isAlmost(part.written, title));
}

/** The list may lead in to its first part and a heading may say more than its recap, so their ends are compared. */
const isTold = (part: string, title: string): boolean =>
  part === title || (part.length >= tail && title.endsWith(part.slice(-tail)));

/** One letter or two are missing in one of them. */
function isAlmost(part: string, title: string): boolean {
  const [short, long] = part.length < title.length ? [part, title] : [title, part];
  if (short.length < tail || long.length - short.length > 2 || short.slice(-2) !== long.slice(-2))
    return false;
  let found = 0;
  for (const letter of long) if (letter === short[found]) found++;
  return found === short.length;
}
