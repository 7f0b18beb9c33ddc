/** Two letters that stand beside each other, each pair once. */
export function letterPairs(text: string): ReadonlySet<string> {
  const letters = [...text.replaceAll(/[\s\p{P}]/gu, '')];
  const pairs = new Set<string>();
  for (let index = 1; index < letters.length; index++) {
    pairs.add(`${letters[index - 1]}${letters[index]}`);
  }
  return pairs;
}

/** The share of letter pairs that two texts have in common (Dice), from 0 to 1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const pair of few) if (many.has(pair)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}
