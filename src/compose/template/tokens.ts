import type { Block, Inline } from '../../document/document.ts';

/** What stands behind a token. `name` is the name by which the template knows the value. */
export type TokenValue =
  | { readonly kind: 'inlines'; readonly name: string; readonly inlines: readonly Inline[] }
  | { readonly kind: 'blocks'; readonly name: string; readonly blocks: readonly Block[] };

/**
 * Opaque stand-ins for values while Handlebars and Markdown do their work: one private-use character each, which
 * neither of them gives a meaning to. Whatever a title holds, it is never seen by a parser.
 */
export interface Tokens {
  /** A character that stands for the value from now on. */
  put(value: TokenValue): string;
  get(character: string): TokenValue | undefined;
}

/** Thrown when a template prints or repeats more than any document can hold; `render` turns it into a finding. */
export class OutputTooLarge extends Error {}

/** The two supplementary private-use planes, without their last two code points, which are no characters. */
const planes = [
  { first: 0xf0000, last: 0xffffd },
  { first: 0x100000, last: 0x10fffd },
] as const;

const privateUse = /[\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/gu;

/** Characters of a text that could be taken for tokens. */
export const tokenLike = (text: string): readonly string[] => text.match(privateUse) ?? [];

/**
 * An empty set of tokens. They are dealt out in the same order every time, so equal structure gives equal text.
 * `taken` are characters that are written in the templates themselves and must stay what they are.
 */
export function createTokens(taken: ReadonlySet<string> = new Set()): Tokens {
  const values = new Map<string, TokenValue>();
  let plane = 0;
  let next: number = planes[0].first;
  const deal = (): string => {
    for (;;) {
      const current = planes[plane];
      if (!current) throw new OutputTooLarge();
      const character = String.fromCodePoint(next);
      if (next < current.last) next++;
      else {
        plane++;
        next = planes[plane]?.first ?? 0;
      }
      if (!taken.has(character)) return character;
    }
  };
  return {
    put(value) {
      const character = deal();
      values.set(character, value);
      return character;
    },
    get: (character) => values.get(character),
  };
}
