import { textWidth } from '../../typeset/measure.ts';

/**
 * Chinese characters without compatibility forms: each is as wide as any other, and may stand wherever any other may.
 * Unicode leaves them alone when it composes characters.
 */
const han = /[\u3400-\u4dbf\u4e00-\u9fff]/gu;

/** Signs that every writer of the program leaves as they are. */
const plain = /^[\u3400-\u4dbf\u4e00-\u9fff0-9A-Za-z（）()·—〇-]+$/u;

/**
 * What a name is to typesetting: two names of one shape are laid out alike, character for character (width and class
 * for line breaking, `typeset/kinsoku.ts`). Chinese characters are all alike, and so are digits; any other sign stands
 * for itself. `undefined` for a name with signs that are written in a way of their own, or without a Chinese character.
 */
export function shapeOfName(name: string): string | undefined {
  if (!plain.test(name)) return undefined;
  const shape = name.replaceAll(han, '中').replaceAll(/\d/gu, '0');
  return shape.includes('中') ? shape : undefined;
}

/** Tenths of the font size; a longer name may fill a line, and where it breaks depends on each of its characters. */
const shortName = 250;

/** What of a shape can matter to a layout that has room for the name: its kinds of characters in turn, and its width. */
export interface NameKind {
  readonly pattern: string;
  /** Tenths of the font size. */
  readonly width: number;
}

/** Shapes of one pattern whose widths lie between two that are laid out alike are laid out alike, too. */
export function kindOfName(shape: string): NameKind {
  const width = textWidth(shape, { size: 1, characterSpacing: 0 });
  if (width > shortName) return { pattern: shape, width };
  return { pattern: shape.replaceAll(/(中|0)\1+/gu, '$1'), width };
}

/** A name of a shape that stands nowhere else, so that it is found again: `rare` for every Chinese character. */
export const markerOf = (shape: string, rare: string): string => shape.replaceAll('中', rare);

/** A Chinese character that a text does not hold. */
export function rareCharacter(text: string): string {
  for (let code = 0x4db5; code >= 0x3400; code -= 1) {
    const character = String.fromCharCode(code);
    if (!text.includes(character)) return character;
  }
  throw new Error('a text that holds all rare characters');
}
