import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { campaignTexts } from '../text/campaign-texts.ts';
import { spansIn } from '../text/spans-in.ts';
import { listedDay, listedMonth } from '../words/listed-day.ts';
import { formerNames } from '../words/names/index.ts';
import { sentenceAround } from './clause.ts';
import { wordSearch } from './find-words.ts';
import { unquoted } from './unquoted.ts';
import { writtenWhen, yearOf } from './written-when.ts';

/** Nobody is held to a new name at once: the days that a document may still have the old one. */
const grace = 90;

/** What makes a sentence tell of the time when the body had that name. */
const tellsOfThePast =
  /原(?!则|因|有|料|始|油|煤|材|来|创)|时任|曾|当时|当年|以前|过去|历任|前身|更名|改名|改为|改制|组建|撤销|整合|划转|划入|合并|不再保留/u;

/** HT482: a body under a name that it gave up long before the document was written; each name once a campaign. */
export const outdatedNames: Check = {
  run(campaign, report) {
    const texts = campaignTexts(campaign);
    const { signs, find } = wordSearch(formerNames, texts);
    const when = writtenWhen(campaign);
    const told = new Set<string>();
    for (const { text, place } of texts.holding(signs)) {
      if (place.kind === 'contact' || place.kind === 'deadline') continue;
      const names = unquoted(text, find(text));
      if (names.length === 0) continue;
      const { notBefore } = when(place.document);
      if (notBefore === undefined) continue;
      const spanOf = spansIn(place);
      for (const { start, end, entry } of names) {
        const since = listedDay(entry.since);
        if (told.has(entry.wrong) || notBefore < since + grace) continue;
        const sentence = sentenceAround(text, start, end);
        if (tellsOfThePast.test(sentence) || namesYearUpTo(sentence, yearOf(since))) continue;
        const found = spanOf(start, end);
        if (!found) continue;
        told.add(entry.wrong);
        const parameters = { written: entry.wrong, right: entry.right, since: listedMonth(entry.since) };
        report(diagnostic('HT482', parameters, found.span));
      }
    }
  },
};

/** In 2014年，市安监局…… the old name is right. */
const namesYearUpTo = (sentence: string, year: number): boolean =>
  [...sentence.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)].some(([written]) => Number(written) <= year);
