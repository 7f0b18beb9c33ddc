import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { isHan } from '../../text/han.ts';
import type { Check } from '../check.ts';
import { twinWords } from '../words/twin-words.ts';
import { type ComparedTexts, comparedTexts } from './compared-texts.ts';

interface Phrase {
  readonly written: string;
  readonly start: number;
}

/** HT443: the same parts quoted in two orders, “党政同责、一岗双责” and “一岗双责、党政同责”; a term that is quoted here and bare there; 吸取教训 here and 汲取教训 there. */
export const twoForms: Check = {
  run(campaign, report) {
    const texts = comparedTexts(campaign);
    const tell = (problem: 'order' | 'marks' | 'twins', here: Phrase, there: Phrase): void => {
      const found = texts.spanOf(here.start, here.start + here.written.length);
      const other = texts.spanOf(there.start, there.start + there.written.length);
      if (!found) return;
      const parameters = { problem, written: here.written, other: there.written };
      report(diagnostic('HT443', parameters, found.span, other ? { related: [other.span] } : {}));
    };
    const quotations = quotationsIn(texts);
    const byParts = new Map<string, Phrase>();
    const reported = new Set<string>();
    for (const phrase of quotations) {
      if (!hasParts(phrase.written)) continue;
      const parts = phrase.written.split(/[、，]/u);
      const key = parts.toSorted().join('、');
      const earlier = byParts.get(key);
      if (!earlier) byParts.set(key, phrase);
      else if (
        earlier.written.replaceAll('，', '、') !== phrase.written.replaceAll('，', '、') &&
        !reported.has(key)
      ) {
        reported.add(key);
        tell('order', phrase, earlier);
      }
    }
    for (const [rare, usual] of twinsIn(texts)) tell('twins', rare, usual);
    for (const { bare, quoted } of quotedAndBare(texts, quotations).values()) {
      tell('marks', bare, quoted);
    }
  },
};

/** Of each pair of words for one thing that are both used, the first of the rarer and the first of the other. */
function twinsIn({ all, isQuoted }: ComparedTexts): readonly (readonly [rare: Phrase, usual: Phrase])[] {
  return twinWords.flatMap(({ words, object }): readonly (readonly [Phrase, Phrase])[] => {
    if (!words.every((word) => all.includes(word))) return [];
    const [ones, others] = words.map((word) =>
      [...all.matchAll(new RegExp(`${word}[^。；，！？\\n《》]{0,40}?${object}`, 'gu'))].filter(
        ({ index }) => !isQuoted(index),
      ),
    );
    const [one, other] = [ones?.[0], others?.[0]];
    if (!ones || !others || !one || !other) return [];
    const phrase = (word: string, index: number): Phrase => ({ written: word, start: index });
    const pair = [phrase(words[0], one.index), phrase(words[1], other.index)] as const;
    return [ones.length < others.length ? pair : [pair[1], pair[0]]];
  });
}

const hasParts = (written: string): boolean => written.includes('、') || written.includes('，');

const quotationsIn = ({ all }: ComparedTexts): readonly Phrase[] =>
  [...all.matchAll(/“(?<written>[\p{Script=Han}、，]{4,60})”/gu)].map(({ index, groups }) => ({
    written: groups?.written ?? '',
    start: index + 1,
  }));

/** Numbers of things (十大专项整治); other words are quoted in one place and not in another with good reason. */
function isTerm(term: string): boolean {
  if (!'两三四五六七八九十'.includes(term.charAt(0))) return false;
  const letters = [...term].slice(1, 4);
  return letters.length === 3 && isHan(letters.join(''));
}

/** Terms in quotation marks that stand without any elsewhere. */
function quotedAndBare(
  { all, isQuoted }: ComparedTexts,
  quotations: readonly Phrase[],
): ReadonlyMap<string, { readonly bare: Phrase; readonly quoted: Phrase }> {
  const found = new Map<string, { bare: Phrase; quoted: Phrase }>();
  const first = new Map<string, Phrase>();
  for (const phrase of quotations) if (!first.has(phrase.written)) first.set(phrase.written, phrase);
  for (const [written, quoted] of first) {
    if (written.length > 12 || !isTerm(written) || hasParts(written)) continue;
    let start = all.indexOf(written);
    while (start !== -1 && (isQuoted(start) || all.charAt(start - 1) === '“'))
      start = all.indexOf(written, start + 1);
    if (start !== -1) found.set(written, { bare: { written, start }, quoted });
  }
  return found;
}
