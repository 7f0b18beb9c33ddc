import { officialTitles } from '../words/titles/index.ts';

/** Shorter titles are too near to one another: 监狱法 and 监察法. */
const fewestLetters = 5;
/** So many letters at the beginning and at the end that a title keeps even where some are left out. */
const keptLetters = 2;
const mostMissing = 4;

const endings = ['法', '条例', '规定', '办法'] as const;

/**
 * The official title that was certainly meant by one that is not official: the same letters in another order, one
 * letter changed, or some left out in the middle. Undefined where it is official itself, where several are as near, or
 * where none is.
 */
export function nearestTitle(title: string): string | undefined {
  if (
    officialTitles.has(title) ||
    title.length < fewestLetters ||
    !endings.some((end) => title.endsWith(end))
  )
    return undefined;
  const own = letters(title);
  const reordered = [...officialTitles].findLast(
    (official) => official.length === title.length && letters(official) === own,
  );
  if (reordered !== undefined) return reordered;
  const near = [...officialTitles].filter(
    (official) => isOneChanged(title, official) || isShortened(title, official),
  );
  return near.length === 1 ? near[0] : undefined;
}

function letters(title: string): string {
  return [...title].toSorted().join('');
}

function isOneChanged(title: string, official: string): boolean {
  if (title.length !== official.length || title.at(-1) !== official.at(-1)) return false;
  let changed = 0;
  for (let at = 0; at < title.length; at++) if (title[at] !== official[at]) changed++;
  return changed === 1;
}

function isShortened(title: string, official: string): boolean {
  const missing = official.length - title.length;
  if (missing < 1 || missing > (official.length >= 12 ? mostMissing : 2)) return false;
  if (!official.startsWith(title.slice(0, keptLetters)) || !official.endsWith(title.slice(-keptLetters)))
    return false;
  let at = 0;
  for (const letter of official) if (letter === title[at]) at++;
  return at === title.length;
}
