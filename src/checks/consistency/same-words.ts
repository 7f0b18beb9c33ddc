/** What has to be the same: a house, a month or a figure makes it another thing (1号楼, 2号楼). Marks and spaces do not. */
export const wordsOf = (text: string): string => text.replace(/[^\p{Letter}\p{Number}]+/gu, '');

/**
 * Those of many things that may have the same words as another of them, in order; none of the others has. Texts that
 * say the same are rare, and looking at the words of all of them would cost more than all the rest.
 */
export function alikeInWords<Thing>(
  things: readonly Thing[],
  textOf: (thing: Thing) => string,
): readonly Thing[] {
  const sums = things.map((thing) => sumOfWords(textOf(thing)));
  const [met, again] = [new Set<number>(), new Set<number>()];
  for (const sum of sums) (met.has(sum) ? again : met).add(sum);
  return again.size === 0 ? [] : things.filter((_, index) => again.has(sums[index] ?? 0));
}

/** The same number for texts of the same words: of the ideographs, digits and letters that nearly all words are of. */
function sumOfWords(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // U+4E00 to U+9FFF, which nearly all are.
    if ((code >= 0x4e00 && code <= 0x9fff) || (code < 0x7b && isLetterOrDigit(code)))
      sum = Math.imul(sum ^ code, 0x01000193);
  }
  return sum;
}

/** Those of ASCII. */
const isLetterOrDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
