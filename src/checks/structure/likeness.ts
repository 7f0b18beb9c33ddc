/** A title without marks, spaces and what stands in brackets at its end, so that two ways to write it are the same. */
export const bareTitle = (title: string): string =>
  title.replace(/[（(][^（）()]{1,12}[）)]$/u, '').replace(/[^\p{Script=Han}A-Za-z\d]/gu, '');

/** How alike two texts are, from 0 to 1: the share of neighbouring letters that both have (Dice). */
export function likeness(one: string, other: string): number {
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  const count = pairs.length + others.length;
  if (count === 0) return 0;
  const left = new Map<string, number>();
  for (const pair of others) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of pairs) {
    const rest = left.get(pair) ?? 0;
    if (rest === 0) continue;
    left.set(pair, rest - 1);
    shared++;
  }
  return (2 * shared) / count;
}

function pairsOf(text: string): readonly string[] {
  const letters = [...text];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
