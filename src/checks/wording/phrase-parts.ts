import type { TextSlip } from '../text/text-rule.ts';
import type { SetPhrase } from '../words/phrases/set-phrase.ts';

/** Makes a search for a phrase whose parts stand in another order, or one part of which has a letter changed. */
export function phraseFinder(phrase: SetPhrase): (text: string) => readonly TextSlip[] {
  let patterns: PhrasePatterns | undefined;
  return (text) => {
    if (!holdsTwoParts(text, phrase)) return [];
    patterns ??= {
      inOtherOrder: inAnyOrder(phrase),
      withGaps: phrase.parts.map((_, gap) => withGap(phrase.parts, gap)),
    };
    return [
      ...[...text.matchAll(patterns.inOtherOrder)].flatMap((found) => reordered(found, phrase)),
      ...patterns.withGaps.flatMap((pattern, gap) =>
        [...text.matchAll(pattern)].flatMap((found) => changed(found, phrase.parts[gap] ?? '')),
      ),
    ];
  };
}

/** What a phrase is looked for with; made when a text first holds two of its parts. */
interface PhrasePatterns {
  readonly inOtherOrder: RegExp;
  readonly withGaps: readonly RegExp[];
}

/** Without two of its parts nobody meant the phrase. */
function holdsTwoParts(text: string, { parts }: SetPhrase): boolean {
  let held = 0;
  for (const part of parts) if (text.includes(part)) held++;
  return held >= 2;
}

/** What stands between two parts: 一岗双责、党政同责 and 资金、时限和预案. */
const between = '(?:[、，]|和|与|以及)';

function inAnyOrder({ parts, fewest = parts.length }: SetPhrase): RegExp {
  const part = `(?:${parts.join('|')})`;
  return new RegExp(`${part}(?:${between}${part}){${fewest - 1},${parts.length - 1}}`, 'gu');
}

function reordered(found: RegExpExecArray, { parts }: SetPhrase): readonly TextSlip[] {
  const [written] = found;
  const places = parts
    .map((part, place) => ({ part, place, at: written.indexOf(part), last: written.lastIndexOf(part) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at);
  const isEachOnce = places.every(({ at, last }) => at === last);
  const isInOrder = places.every(
    ({ place }, index) => index === 0 || place > (places[index - 1]?.place ?? 0),
  );
  if (isInOrder || !isEachOnce) return [];
  const right = places.map(({ place }) => parts[place] ?? '').toSorted(byPlaceIn(parts));
  // The marks stay where they are.
  const marks = written.split(new RegExp(parts.join('|'), 'u')).slice(1, -1);
  const replacement = right.map((part, index) => `${part}${marks[index] ?? ''}`).join('');
  return [{ start: found.index, end: found.index + written.length, replacement }];
}

const byPlaceIn =
  (parts: readonly string[]) =>
  (one: string, other: string): number =>
    parts.indexOf(one) - parts.indexOf(other);

/** All parts in order but one, of which some other letters stand there; the first has no beginning to be known by. */
function withGap(parts: readonly string[], gap: number): RegExp {
  const length = parts[gap]?.length ?? 0;
  const isLast = gap === parts.length - 1;
  const other = `(?<other>[^、，。；：“”《》]{${length - 2},${length}}${isLast ? '' : '?'})`;
  const pattern = parts.map((part, place) => (place === gap ? other : part)).join(between);
  return gap === 0 || length < 4 ? never : new RegExp(pattern, 'dgu');
}

const never = /(?!)/gu;

/** One letter changed or, of long parts, up to two left out: 失职追究, 管生产必须管安全. */
function changed(found: RegExpExecArray, part: string): readonly TextSlip[] {
  const other = found.groups?.other ?? '';
  const [start] = found.indices?.groups?.other ?? [];
  if (start === undefined || other.startsWith(part)) return [];
  for (let length = part.length; length >= Math.max(4, part.length - 2); length--) {
    const written = other.slice(0, length);
    if (written.length === length && isNearly(written, part)) {
      return [{ start, end: start + length, replacement: part }];
    }
  }
  return [];
}

function isNearly(written: string, part: string): boolean {
  if (written.length === part.length) {
    return [...written].filter((letter, index) => letter !== part[index]).length === 1;
  }
  let at = 0;
  for (const letter of part) if (letter === written[at]) at++;
  return part.length >= 8 && at === written.length;
}
