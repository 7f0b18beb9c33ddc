import { fromChineseNumber } from '../../text/chinese-number.ts';

/** 一是, （一）, 1. and the like at the beginning of a sentence or clause; UTF-16 offsets. */
export interface SeriesMark {
  readonly value: number;
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

/** Marks of one kind that count on; what is wrong with them shows in their values. */
export interface Series {
  readonly kind: SeriesKind;
  readonly marks: readonly SeriesMark[];
}

export type SeriesKind = keyof typeof patterns;

const han = '(?<value>[一二三四五六七八九十]{1,3})';
const digits = String.raw`(?<value>\d{1,2})`;
const clause = String.raw`(?<=(?:^|[\n。；：，;]|[。；][”）])[ \t\u3000]{0,4})`;
const sentence = String.raw`(?<=(?:^|[\n。；：;]|[。；][”）])[ \t\u3000]{0,4})`;

/** The brackets of a mark stand around its number; 一是一、二是二 is a saying. */
const patterns = {
  是: new RegExp(`${clause}(?!一是一[，、]?二是二)${han}是`, 'gu'),
  要: new RegExp(`${clause}${han}要(?![点求素件领务])`, 'gu'),
  第: new RegExp(`${sentence}第${han}[，：](?!第)`, 'gu'),
  括号: new RegExp(`${sentence}[（(]${han}[）)](?![、，])`, 'gu'),
  括号数字: new RegExp(`${sentence}[（(]${digits}[）)](?![、，])`, 'gu'),
  // Not 1.5, 3、4月, 5、六年级. A space behind the dot makes it an item of a Markdown list, which counts on as well.
  数字: new RegExp(
    String.raw`${sentence}${digits}[.．、][ \t]{0,3}(?![一二三四五六七八九十]{1,3}[、年月日楼级])(?=[\p{Script=Han}“《])`,
    'gu',
  ),
} as const;

/** What a text holds that has a mark of a kind: found without looking back. */
const signs: Readonly<Record<SeriesKind, RegExp>> = {
  是: /[一二三四五六七八九十]是/u,
  要: /[一二三四五六七八九十]要/u,
  第: /第[一二三四五六七八九十]{1,3}[，：]/u,
  括号: /[（(][一二三四五六七八九十]{1,3}[）)]/u,
  括号数字: /[（(]\d{1,2}[）)]/u,
  数字: /\d[.．、]/u,
};

const kinds = Object.keys(patterns) as readonly SeriesKind[];

/** A text without these holds no series of any kind. */
export const seriesSigns = new RegExp(
  Object.values(signs)
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/** Farther apart than this two numbers have nothing to do with each other. */
const farthest = 3;

/** More series within each other than this nobody writes. */
const deepest = 8;

/**
 * The series of a text, each with two marks at least. A series within an item of another (一是…：一是…，二是…。二是…) is
 * one of its own: a number goes on with the innermost series that it follows.
 */
export function seriesIn(text: string): readonly Series[] {
  if (text.search(seriesSigns) === -1) return [];
  return kinds.flatMap((kind) => {
    if (!signs[kind].test(text)) return [];
    const found = marksOf(text, patterns[kind]);
    return found.length < 2 ? [] : parted(found).map((marks) => ({ kind, marks }));
  });
}

function marksOf(text: string, pattern: RegExp): readonly SeriesMark[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: written, index, groups }) => {
    const number = groups?.value ?? '';
    const value = /^\d+$/u.test(number) ? Number(number) : fromChineseNumber(number);
    if (value === undefined || value === 0) return [];
    return [{ value, written, start: index, end: index + written.length }];
  });
}

function parted(marks: readonly SeriesMark[]): readonly (readonly SeriesMark[])[] {
  const all: SeriesMark[][] = [];
  /** From the outermost to the innermost. */
  let open: SeriesMark[][] = [];
  for (const mark of marks) {
    const follows = open.findLastIndex((one) => one.at(-1)?.value === mark.value - 1);
    const isNear = (one: readonly SeriesMark[]): boolean =>
      Math.abs((one.at(-1)?.value ?? 0) - mark.value) <= farthest;
    const place = follows !== -1 || mark.value === 1 ? follows : open.findLastIndex(isNear);
    const goesOn = mark.value === 1 ? undefined : open[place];
    if (goesOn) {
      goesOn.push(mark);
      open = open.slice(0, place + 1);
      continue;
    }
    const begun = [mark];
    all.push(begun);
    open = [...open.slice(1 - deepest), begun];
  }
  return all.filter((one) => one.length > 1);
}
