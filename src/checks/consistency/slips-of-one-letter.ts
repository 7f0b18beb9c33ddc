import { ordinaryDifferences } from '../words/ordinary-differences.ts';
import type { Difference, NearCopy } from './near-copies.ts';
import { isPartOfWord } from './word-around.ts';

/** A near copy that looks like a slip: which of the two was meant, where that can be told. */
export interface SlipOfOneLetter {
  readonly slip: Difference;
  readonly meant: Difference;
  /** Letters of agreement that belong to both. */
  readonly before: number;
  readonly after: number;
  /** The slip leaves a letter that belongs to no word, or a name has a letter too many or too few. */
  readonly isCertain: boolean;
  readonly meantCount: number;
  readonly slipCount: number;
}

/** The groups of ordinary differences that a letter is in. */
const groupsOf = new Map<string, readonly (typeof ordinaryDifferences.groups)[number][]>();
for (const group of ordinaryDifferences.groups) {
  for (const letter of group.letters) groupsOf.set(letter, [...(groupsOf.get(letter) ?? []), group]);
}

/** How many letters have to agree, in all and on the shorter side. */
const agreement = {
  /** A name of five letters with one too many. */
  least: { all: 5, shorter: 1 },
  stray: { all: 8, shorter: 2 },
  strayMore: { all: 8, shorter: 3 },
  both: { all: 12, shorter: 2 },
  /** Only whole copied sentences tell. */
  words: { all: 20, shorter: 4 },
  /** The same of letters that are both ordinary. */
  ordinaryWords: { all: 22, shorter: 5 },
} as const;

/** What the plan says of the two places of a near copy. */
export interface Places {
  /** The letters around it are all of a declared name. */
  isName(place: Difference): boolean;
  /** The two are forms of one text, the row of a task and its sentence, which are to say the same. */
  areOneTask(copy: NearCopy): boolean;
}

/**
 * What of a near copy is a slip. Language differs by one letter everywhere (各医疗机构, 各级医疗机构; 省厅, 市厅): a
 * difference in such a letter is none. Nor is it where both letters make words (防控, 防疫; 检查, 检测), unless the one is
 * a declared name or the two are one text in two forms. Of the others only those count where much agrees around them, or
 * where one of the two is no word and rare and the other a word and frequent.
 */
export function slipOfOneLetter(text: string, copy: NearCopy, places: Places): SlipOfOneLetter | undefined {
  const { before, after, later, earlier } = copy;
  if (!reaches(copy, agreement.least)) return undefined;
  const letters = [...later.letters, ...earlier.letters];
  const names = [places.isName(later), places.isName(earlier)];
  const isOnlyOneName = names[0] !== names[1];
  if (isOnlyOneName) {
    if (letters.every((letter) => groupsOf.get(letter)?.some(({ inNames }) => inNames))) return undefined;
  } else if (names[0] || !reaches(copy, agreement.stray)) return undefined;
  const [laterCount, earlierCount] = [countAround(text, later), countAround(text, earlier)];
  const build = (slip: Difference, isCertain: boolean): SlipOfOneLetter =>
    slip === later
      ? { slip, meant: earlier, before, after, isCertain, meantCount: earlierCount, slipCount: laterCount }
      : { slip, meant: later, before, after, isCertain, meantCount: laterCount, slipCount: earlierCount };
  const strays = straysOf(text, copy);
  const isSameLength = later.letters.length === earlier.letters.length;
  if (isOnlyOneName) {
    const isCertain = !isSameLength || (names[0] ? strays().earlier : strays().later);
    const slip = build(names[0] ? earlier : later, isCertain);
    // A word that stands there again and again is the name of something else.
    return slip.isCertain || slip.slipCount === 1 ? slip : undefined;
  }
  const slip = build(laterCount > earlierCount ? earlier : later, false);
  const isRare = slip.slipCount === 1 && slip.meantCount > 1;
  const isOfOrdinaryLetters = letters.every((letter) => groupsOf.has(letter));
  const mayBeWords = reaches(copy, isOfOrdinaryLetters ? agreement.ordinaryWords : agreement.words);
  if ((!isRare && !mayBeWords) || isOrdinary(letters, strays)) return undefined;
  if (isRare && reaches(copy, isSameLength ? agreement.stray : agreement.strayMore)) {
    const { later: here, earlier: there } = strays();
    if (here !== there && slip.slip === (here ? later : earlier)) return { ...slip, isCertain: true };
  }
  if (mayBeWords && (places.areOneTask(copy) || strays().later || strays().earlier)) return slip;
  const areBothStray = (): boolean => strays().later && strays().earlier;
  return isRare && isSameLength && reaches(copy, agreement.both) && areBothStray() ? slip : undefined;
}

/** Whether the differing letters of two places belong to no word. */
interface Strays {
  readonly later: boolean;
  readonly earlier: boolean;
}

/** Asked only where nothing cheaper decides: words are looked up in the dictionary of the runtime. */
function straysOf(text: string, { later, earlier }: NearCopy): () => Strays {
  let known: Strays | undefined;
  return () => {
    known ??= { later: isStray(text, later, earlier), earlier: isStray(text, earlier, later) };
    return known;
  };
}

/**
 * Parallel letters of one group (重大, 重点), or a letter that goes with any word. Letters of two groups that make two
 * words (分级, 等级) are no parallels.
 */
function isOrdinary(letters: readonly string[], strays: () => Strays): boolean {
  const [one = [], other] = letters.map((letter) => groupsOf.get(letter) ?? []);
  if (one.length === 0 || other?.length === 0) return false;
  if (letters.length !== 2 || !other) return true;
  if (one.some((group) => other.includes(group))) return true;
  const isFree = [...one, ...other].some(({ goesWithAnyWord }) => goesWithAnyWord);
  return isFree && (strays().later || strays().earlier);
}

const reaches = (
  { before, after }: NearCopy,
  least: { readonly all: number; readonly shorter: number },
): boolean => before + after >= least.all && Math.min(before, after) >= least.shorter;

/** The letter that differs, or where one is missing what stood beside it, belongs to no word. */
function isStray(text: string, difference: Difference, other: Difference): boolean {
  const { start, letters } = difference;
  if (letters !== '') return [...letters].some((_, index) => !isPartOfWord(text, start + index));
  // A letter put in between two words is no word; one taken out of a word leaves none.
  if (!isPartOfWord(text, other.start)) return false;
  return !isPartOfWord(text, start - 1) || !isPartOfWord(text, start);
}

/** How often the letters stand there with the same letters around them; more than a few are not counted. */
function countAround(text: string, { start, letters }: Difference): number {
  const around = text.slice(Math.max(0, start - 2), start + letters.length + 2);
  let [count, from] = [0, text.indexOf(around)];
  while (from !== -1 && count < few) {
    count++;
    from = text.indexOf(around, from + 1);
  }
  return count;
}

const few = 30;
