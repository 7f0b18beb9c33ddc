import { ordinaryDifferences } from '../words/ordinary-differences.ts';

const ordinary = new Set<string>(ordinaryDifferences.groups.flatMap(({ letters }) => [...letters]));

/** Letters from which on titles that differ by so little are the same document's. */
const longEnough = { oneLetter: 8, twoLetters: 16, counted: 8 } as const;

/** 九项规定, 十条措施: what is counted in a title tells one document from all others of its field. */
const counted = /[二三四五六七八九十]+(?:项|条|个)\p{Script=Han}{2}/u;

/** Words that tell a document from an earlier one of the same subject. */
const tellsApart = /进一步|全面|深入|深化|修订|补充|调整|重点|切实|做好|加快|\d|[一二三四五六七八九十]/u;

/**
 * Whether two different titles are likely to be of one document: they begin and end alike, and a letter or a few are
 * missing in one of them. What only begins later or ends earlier is shortened (《森林法》), and years, places and
 * ordinals tell documents apart.
 */
export function isSameDocument(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.includes(short) || digitsOf(short) !== digitsOf(long)) return false;
  const before = agreeingLetters(short, long, (text, index) => text[index]);
  const after = agreeingLetters(short, long, (text, index) => text[text.length - 1 - index]);
  if (before < 2 || after < 2) return false;
  const rest = Math.max(0, short.length - before - after);
  const added = long.slice(before, long.length - (short.length - before - rest));
  const missing = short.slice(before, before + rest);
  if (rest === 0) return isOversight(short, added);
  const isOneLetter = missing.length === 1 && added.length === 1 && short.length >= longEnough.oneLetter;
  if (isOneLetter)
    return !(ordinary.has(missing) && ordinary.has(added)) && !tellsApart.test(missing + added);
  return isCountedAlike(short, long) && isSubsequence(short, long);
}

/** What is missing in the shorter title is no more than is overlooked. */
function isOversight(short: string, added: string): boolean {
  if (tellsApart.test(added)) return false;
  if ([...added].every((letter) => ordinary.has(letter))) return false;
  if (added.length === 1) return short.length >= longEnough.oneLetter;
  if (counted.test(short)) return added.length <= 4 && short.length >= longEnough.counted;
  return added.length === 2 && short.length >= longEnough.twoLetters;
}

const isCountedAlike = (short: string, long: string): boolean => {
  const same = counted.exec(short)?.[0];
  return same !== undefined && same === counted.exec(long)?.[0] && short.length >= longEnough.counted;
};

const digitsOf = (text: string): string => (text.match(/\d+/gu) ?? []).join(' ');

function agreeingLetters(
  one: string,
  other: string,
  letterAt: (text: string, index: number) => string | undefined,
): number {
  let count = 0;
  while (count < one.length && letterAt(one, count) === letterAt(other, count)) count++;
  return count;
}

function isSubsequence(short: string, long: string): boolean {
  let found = 0;
  for (const letter of long) if (letter === short[found]) found++;
  return found === short.length;
}
