/**
 * Every length of the program is in twips (1/20 pt), the unit of WordprocessingML; font sizes are half-points.
 * The standard speaks in millimetres, characters and lines: this is the one place where they are converted.
 */
const twipsPerInch = 1440;
const millimetresPerInch = 25.4;

/** With its fraction of a twip, for lengths that are added up before they are rounded. */
export const exactMillimetres = (length: number): number => (length * twipsPerInch) / millimetresPerInch;

/** The nearest whole twip: fractions of a twip are schema errors in WordprocessingML. */
export const millimetres = (length: number): number => Math.round(exactMillimetres(length));

export const points = (length: number): number => Math.round(length * 20);

/** For messages and tests; everything else stays in twips. */
export const toMillimetres = (twips: number): number => (twips * millimetresPerInch) / twipsPerInch;

export const toPoints = (twips: number): number => twips / 20;

/** The em of a font size (half-points) in twips. */
export const emOf = (size: number): number => size * 10;

/** 字号 as word processors set them, in half-points. The standard names sizes only by these words. */
export const sizes = {
  初号: 84,
  小初: 72,
  一号: 52,
  小一: 48,
  二号: 44,
  小二: 36,
  三号: 32,
  小三: 30,
  四号: 28,
  小四: 24,
  五号: 21,
  小五: 18,
  六号: 15,
  小六: 13,
  七号: 11,
  八号: 10,
} as const;

/** 字号 of a size in half-points; a size between two of them in points: 小四, 13磅. */
export const nameOfSize = (size: number): string =>
  Object.entries(sizes).find(([, known]) => known === size)?.[0] ?? `${size / 2}磅`;
