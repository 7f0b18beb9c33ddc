import type { Campaign } from '../../campaign/campaign.ts';
import { type PrintedText, printedTexts } from '../../campaign/texts/printed-texts.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { spansIn } from '../text/spans-in.ts';
import { nearestTitle } from './nearest-title.ts';

/** HT486: a law or a regulation under a title that is nearly an official one; each title once a campaign. */
export const citedTitles: Check = {
  run(campaign, report) {
    const judged = new Map<string, string | undefined>();
    const isDefined = definedIn(campaign);
    for (const place of printedTexts(campaign)) {
      if (place.kind === 'contact' || place.kind === 'deadline' || !place.text.includes('《')) continue;
      for (const { index, groups } of place.text.matchAll(/《(?<title>[^《》]{5,40})》/gu)) {
        const written = groups?.title ?? '';
        const title = coreOf(written);
        if (judged.has(title)) continue;
        const official = isLocal(title) || isDefined(written) ? undefined : nearestTitle(title);
        judged.set(title, official);
        if (official === undefined) continue;
        const at = spansIn(place)(index + 1, index + 1 + written.length);
        if (at) report(diagnostic('HT486', { written: title, right: official }, at.span));
      }
    }
  },
};

/** Without 中华人民共和国, and without a version: （2020年版）, (试行), （修订草案）. */
function coreOf(title: string): string {
  const short = title.startsWith(country) ? title.slice(country.length) : title;
  const mayHaveVersion = short.endsWith('）') || short.endsWith(')');
  return (mayHaveVersion ? short.replace(/[（(][^（）()]*[）)]$/u, '') : short).trim();
}

const country = '中华人民共和国';

/** Provinces, cities and counties have laws of their own, which no list knows. */
const isLocal = (title: string): boolean =>
  /[省市州县区旗]|^(?:北京|天津|上海|重庆|关于)/u.test(title.slice(0, 9));

/** 以下简称《安全法》. */
function definedIn(campaign: Campaign): (title: string) => boolean {
  let defining: readonly PrintedText[] | undefined;
  return (title) => {
    defining ??= printedTexts(campaign).filter(({ text }) => text.includes('简称'));
    if (defining.length === 0) return false;
    const definition = new RegExp(`简称[“《]{0,2}${escaped(title)}`, 'u');
    return defining.some(({ text }) => definition.test(text));
  };
}

const escaped = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&');
