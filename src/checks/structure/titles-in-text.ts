/** Shorter than this a title is a word of everyday use: 工作总结. */
const shortest = 5;

/**
 * Finds the things whose whole title stands in a text. They are looked up by the first letters of their titles, so that
 * thousands of tasks take no longer than the text is long.
 */
export function titlesIn<Thing extends { readonly title: string }>(
  things: readonly Thing[],
): (text: string) => readonly Thing[] {
  const byBeginning = new Map<string, Thing[]>();
  for (const thing of things) {
    const { title } = thing;
    if (title.length < shortest) continue;
    const beginning = title.slice(0, shortest);
    const alike = byBeginning.get(beginning);
    if (alike) alike.push(thing);
    else byBeginning.set(beginning, [thing]);
  }
  return (text) => {
    const found = new Set<Thing>();
    for (let at = 0; at + shortest <= text.length; at++) {
      for (const thing of byBeginning.get(text.slice(at, at + shortest)) ?? []) {
        if (text.startsWith(thing.title, at)) found.add(thing);
      }
    }
    return [...found];
  };
}
