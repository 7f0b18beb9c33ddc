/** A whole number with its unit, as a text counts things: 282个, 29 家. UTF-16 offsets. */
export interface Counted {
  readonly value: number;
  /** 个, 家, 万元 …; empty where the text leaves it to what stands before. */
  readonly unit: string;
  readonly written: string;
  /** 余, 多, 约 … beside it: nothing can be computed with it. */
  readonly isRough: boolean;
  readonly start: number;
  readonly end: number;
}

/** 量词 and units that things are counted by. */
export const unit =
  '(?:万元|亿元|万人次|人次|平方米|公里|千米|[个家处项条名人所栋间座台辆件起次场份户宗批类种吨米亩元])';

const number = String.raw`(?<![\d.,年月])(?<rough>约|近|超过?|逾|不少于|不足)?(?<number>[1-9]\d{0,2}(?:,\d{3})+|\d+(?:\.\d+)?)(?!\d|[.,]\d)`;
const counted = new RegExp(
  `${number} ?(?<after>[余多几])?(?<unit>${unit})(?![月日度级])(?<behind>以上|左右|上下|余)?`,
  'gu',
);

/** Everything that a text counts in digits, in order. */
export const countedIn = (text: string): readonly Counted[] =>
  [...text.matchAll(counted)].flatMap(({ 0: written, index, groups }) => {
    const { number: digits = '', unit: of = '', rough, after, behind } = groups ?? {};
    const value = Number(digits.replaceAll(',', ''));
    const isRough = rough !== undefined || after !== undefined || behind !== undefined;
    return [{ value, unit: of, written, isRough, start: index, end: index + written.length }];
  });

/** The same number, as people write money and lengths: 0.1 + 0.2 is 0.3. */
export const isEqual = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6;
