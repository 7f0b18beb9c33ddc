/** White space, and the signs that part cells in a table of corrections, are not what is compared. */
export const onlyText = (text: string): string => text.replace(/[\s\u3000\u200b\ufeff│⏎`]+/g, '');

export interface Correction {
  readonly place: string;
  readonly original: string;
  readonly plan: string;
}

/** The rows of a table with the columns 位置 (or place), original, plan, reason. */
export const readCorrections = (page: string): readonly Correction[] =>
  page
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:位置|place|---)/u.test(line))
    .map((line) => {
      const [, place = '', original = '', plan = ''] = line.split('|').map(onlyText);
      return { place, original, plan };
    });

/** Applies each correction in turn; one that finds nothing to correct is a mistake in the list. */
export function correct(original: string, list: readonly Correction[]): string {
  return list.reduce((text, { place, original: from, plan }) => {
    if (!text.includes(from)) throw new Error(`${place}: “${from}” is not in the original`);
    return text.replaceAll(from, plan);
  }, original);
}
