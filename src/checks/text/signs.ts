/**
 * What a text must hold before a rule can find anything in it: a word, one of several words, or a pattern that is far
 * cheaper than the rule's own. A pattern has the flag `g`, and neither asks for the edge of a text nor goes past the
 * end of a line: it is looked for in many texts at once, each a line of its own.
 */
export type Signs = string | readonly string[] | RegExp;

/** The first place of a word or a pattern at or behind another place; -1 where there is none. */
export function placeOf(text: string, sign: string | RegExp, from: number): number {
  if (typeof sign === 'string') return text.indexOf(sign, from);
  if (!sign.global) throw new RangeError(`without its flag g a sign is found at one place alone: ${sign}`);
  sign.lastIndex = from;
  return sign.exec(text)?.index ?? -1;
}

/** Every word that has one letter of each kind, in this order: 1% 1‰ 2% 2‰ of 12 and %‰. */
export const sideBySide = (...kinds: readonly string[]): readonly string[] =>
  kinds.reduce<readonly string[]>(
    (words, kind) => words.flatMap((word) => [...kind].map((letter) => word + letter)),
    [''],
  );

export const digits = '0123456789';
