import type { Campaign } from '../../campaign/campaign.ts';
import { namesOf } from '../../campaign/office.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { Check } from '../check.ts';
import { type ComparedTexts, comparedTexts } from './compared-texts.ts';
import { type Difference, type NearCopy, nearCopies } from './near-copies.ts';
import { rowsOfVariants } from './rows-of-variants.ts';
import { type SlipOfOneLetter, slipOfOneLetter } from './slips-of-one-letter.ts';
import { tasksBySpan } from './tasks-by-span.ts';

/** Letters that are shown on either side of a difference. */
const shown = 5;

/** HT440: the same words in two places but for one letter, or a declared name with a letter too many or too few. */
export const oneLetterOff: Check = {
  run(campaign, report) {
    const texts = comparedTexts(campaign);
    const copies = nearCopies(texts.all);
    if (copies.length === 0) return;
    const nameAround = wholeNames(campaign, texts);
    const taskAt = tasksBySpan(campaign);
    const areOneTask = ({ later, earlier }: NearCopy): boolean => {
      const task = taskAt(texts.at(later.start).place.span);
      return task !== undefined && task === taskAt(texts.at(earlier.start).place.span);
    };
    const areFormsOfOne = formsOfOneOffice(campaign, texts.all);
    const isRow = rowsOfVariants(texts.all, copies);
    const seen = new Set<string>();
    for (const copy of copies) {
      if (seen.size > most) break;
      const key = keyOfCopy(texts.all, copy);
      if (seen.has(key) || isRow(copy)) continue;
      seen.add(key);
      if (texts.isQuoted(copy.later.start) || texts.isQuoted(copy.earlier.start)) continue;
      const slip = slipOfOneLetter(texts.all, copy, {
        isName: (difference) => nameAround(copy, difference),
        areOneTask,
      });
      if (slip && !seen.has(keyOfSlip(texts.all, slip)) && !areFormsOfOne(slip)) {
        seen.add(keyOfSlip(texts.all, slip));
        reportSlip(slip, texts, report);
      }
    }
  },
};

/** So many differences are looked into; a text that has more is no prose. */
const most = 4000;

/** One for all places that differ in the same letters with the same letters beside them. */
const keyOfCopy = (text: string, { later, earlier, before, after }: NearCopy): string =>
  `${text.slice(later.start - 2, later.start + later.letters.length + 2)} ${text.slice(
    earlier.start - 2,
    earlier.start + earlier.letters.length + 2,
  )} ${Math.min(before, 6)} ${Math.min(after, 6)} ${Math.min(before + after, 24)}`;

const keyOfSlip = (text: string, { slip, meant }: SlipOfOneLetter): string =>
  `${around(text, slip, 2)} ${around(text, meant, 2)}`;

function reportSlip(slip: SlipOfOneLetter, texts: ComparedTexts, report: Report): void {
  const { slip: here, meant: there, isCertain, meantCount, slipCount } = slip;
  const [start, end] = stretch(here);
  const found = texts.spanOf(start, end);
  const other = texts.spanOf(...stretch(there));
  if (!found) return;
  const mayFix = isCertain && found.isExact && meantCount > 2 * slipCount;
  const replacement = texts.all.slice(...stretch(there));
  report(
    diagnostic(
      'HT440',
      { written: around(texts.all, here, shown), other: around(texts.all, there, shown), isCertain },
      found.span,
      {
        ...(other ? { related: [other.span] } : {}),
        ...(mayFix ? { fix: { span: found.span, replacement } } : {}),
      },
    ),
  );
}

/** The difference with the letters beside it, so that a letter left out has a place as well. */
const stretch = ({ start, letters }: Difference): readonly [start: number, end: number] => [
  start - 1,
  start + letters.length + 1,
];

/** A difference with what stands around it, not beyond the next mark. */
function around(text: string, { start, letters }: Difference, reach: number): string {
  const end = start + letters.length;
  const before = /\p{Script=Han}*$/u.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? '';
  const after = /^\p{Script=Han}*/u.exec(text.slice(end, end + reach))?.[0] ?? '';
  return before + letters + after;
}

/** Letters from which on a name is long enough to be told from others by all letters but one. */
const longEnough = { office: 5, topic: 6 } as const;

/** Tells whether a difference stands in a declared name of a body or a topic all of whose other letters agree. */
function wholeNames(
  campaign: Campaign,
  { at }: ComparedTexts,
): (copy: NearCopy, difference: Difference) => boolean {
  let names: ReadonlySet<string> | undefined;
  return ({ before, after }, { start, letters }) => {
    const { text, place, start: begin } = at(start);
    // Asked first, because it is cheap and nearly always false.
    if (before < start - begin || after < begin + text.length - start - letters.length) return false;
    names ??= placesOfNames(campaign);
    return names.has(keyOf(place.span));
  };
}

/** Where names are declared that are long enough. */
const placesOfNames = ({ offices, topics }: Campaign): ReadonlySet<string> =>
  new Set([
    ...offices
      .filter(({ group }) => !group)
      .flatMap(({ name, short = name, origin }) => [
        { text: name, span: origin.at('name') },
        { text: short, span: origin.at('short') },
      ])
      .filter(({ text }) => text.length >= longEnough.office)
      .map(({ span }) => keyOf(span)),
    ...topics
      .filter(({ title }) => title.length >= longEnough.topic)
      .map(({ origin }) => keyOf(origin.at('title'))),
  ]);

/** Tells whether two places are in declared names of one office: 市住房和城乡建设局, for short 市住房城乡建设局. */
function formsOfOneOffice({ offices }: Campaign, text: string): (slip: SlipOfOneLetter) => boolean {
  const lists = offices.map(namesOf).filter(({ length }) => length > 1);
  const isIn = (names: readonly string[], { start, letters }: Difference): boolean =>
    names.some((name) => {
      const from = text.indexOf(name, Math.max(0, start + letters.length - name.length));
      return from !== -1 && from <= start && start + letters.length <= from + name.length;
    });
  return ({ slip, meant }) => lists.some((names) => isIn(names, slip) && isIn(names, meant));
}

const keyOf = ({ file, start }: Span): string => `${file.path} ${start}`;
