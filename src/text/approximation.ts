/** Where a word of approximation stands: 约16家, 190余次, 16家以上. */
export type ApproximationPlace = 'before-number' | 'after-number' | 'after-unit';

/** What such a word says of the exact number; `some-more`: 190余 is 190 and less than 200. */
export type ApproximationSense = 'some-more' | 'at-least' | 'at-most' | 'about';

interface Meaning {
  readonly place: ApproximationPlace;
  readonly sense: ApproximationSense;
}

/** Longer words stand before the words that they end with, so that 将近 is not read as 近. */
export const approximations = {
  余: { place: 'after-number', sense: 'some-more' },
  多: { place: 'after-number', sense: 'some-more' },
  将近: { place: 'before-number', sense: 'at-most' },
  近: { place: 'before-number', sense: 'at-most' },
  大约: { place: 'before-number', sense: 'about' },
  约: { place: 'before-number', sense: 'about' },
  超过: { place: 'before-number', sense: 'at-least' },
  超: { place: 'before-number', sense: 'at-least' },
  逾: { place: 'before-number', sense: 'at-least' },
  至少: { place: 'before-number', sense: 'at-least' },
  不足: { place: 'before-number', sense: 'at-most' },
  不到: { place: 'before-number', sense: 'at-most' },
  以上: { place: 'after-unit', sense: 'at-least' },
  以下: { place: 'after-unit', sense: 'at-most' },
  左右: { place: 'after-unit', sense: 'about' },
} as const satisfies Readonly<Record<string, Meaning>>;

export type Approximation = keyof typeof approximations;

const words = Object.keys(approximations) as readonly Approximation[];

/** The words that stand in one place. */
export const approximationsAt = (place: ApproximationPlace): readonly Approximation[] =>
  words.filter((word) => approximations[word].place === place);

export const isApproximation = (word: string | undefined): word is Approximation =>
  word !== undefined && Object.hasOwn(approximations, word);
