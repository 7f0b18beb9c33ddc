import { type Box, inkWithin } from '../support/ink.ts';
import type { MeasuredCharacter, MeasuredLine, MeasuredPage } from '../support/measure-pages.ts';
import { officialName } from './fonts.ts';

/** A document as it is printed. All lengths in millimetres from the upper left corner of the sheet. */
export interface PrintedDocument {
  readonly pages: readonly PrintedPage[];
}

export interface PrintedPage extends MeasuredPage {
  readonly number: number;
  readonly lines: readonly PrintedLine[];
  /** The box that ink of one colour fills within a part of the page, as a ruler on paper would show it. */
  readonly ink: (color: 'red' | 'black', part?: Partial<Box>) => Box;
}

export interface PrintedLine extends MeasuredLine {
  readonly page: number;
}

/** 5.2.1: the numbers of the standard, written down here a second time on purpose. */
export const typeArea = { left: 28, right: 184, top: 37, bottom: 262, width: 156, height: 225 };
/** 5.2.3: 22 lines and 28 characters fill the type area. */
export const pitch = typeArea.height / 22;
export const character = typeArea.width / 28;
/** The em of 三号 and of 四号. */
export const third = (16 * 25.4) / 72;
export const fourth = (14 * 25.4) / 72;

export function printedDocument(file: string, measured: readonly MeasuredPage[]): PrintedDocument {
  // Several rules look at the same ink, and the documentation at all of it once more.
  const looked = new Map<string, Box | undefined>();
  const look = (page: number, part: Box, color: 'red' | 'black'): Box | undefined => {
    const key = JSON.stringify([page, part, color]);
    if (!looked.has(key)) looked.set(key, inkWithin(file, page, part, color));
    return looked.get(key);
  };
  return {
    pages: measured.map((page, index) => ({
      ...page,
      number: index + 1,
      lines: page.lines.map((line) => ({ ...line, page: index + 1 })),
      ink: (color, part = {}) => {
        const whole = { left: 0, top: 0, right: page.width, bottom: page.height, ...part };
        return found(look(index + 1, whole, color), `${color} ink on page ${index + 1}`);
      },
    })),
  };
}

/** A value that the page must have; that it has none is a finding of the measurement. */
export function found<Value>(value: Value | undefined, what: string | RegExp): Value {
  if (value === undefined) throw new Error(`not on the page: ${what}`);
  return value;
}

export const firstPage = ({ pages }: PrintedDocument): PrintedPage => found(pages[0], 'a first page');
export const lastPage = ({ pages }: PrintedDocument): PrintedPage => found(pages.at(-1), 'a last page');

const numberPattern = /^—(\d+)—$/;

/** The number on a page, which a landscape page has at its left edge. */
export const pageNumber = ({ lines }: PrintedPage): PrintedLine | undefined =>
  lines.find(({ text }) => numberPattern.test(text));

export const numbered = ({ pages }: PrintedDocument): readonly PrintedLine[] =>
  pages.flatMap((page) => pageNumber(page) ?? []);

export const isUpright = ({ width, height }: PrintedPage): boolean => height > width;
export const uprightPages = ({ pages }: PrintedDocument) => pages.filter(isUpright);
export const landscapePages = ({ pages }: PrintedDocument) => pages.filter((page) => !isUpright(page));

/** Every line but the page numbers, in reading order. */
export const allLines = ({ pages }: PrintedDocument): readonly PrintedLine[] =>
  pages.flatMap(({ lines }) => lines.filter(({ text }) => !numberPattern.test(text)));

/** The first line that matches. */
export const lineLike = (document: PrintedDocument, pattern: RegExp): PrintedLine =>
  found(
    allLines(document).find(({ text }) => pattern.test(text)),
    pattern,
  );

export const linesLike = (document: PrintedDocument, pattern: RegExp): readonly PrintedLine[] =>
  allLines(document).filter(({ text }) => pattern.test(text));

/** The line so many lines after another one. */
export function lineAfter(document: PrintedDocument, line: PrintedLine, steps = 1): PrintedLine {
  const all = allLines(document);
  return found(all[all.indexOf(line) + steps], `a line after “${line.text}”`);
}

/** 三号 lines of the main part and of annexes: text, recipients, signature. */
export const bodyLines = ({ lines }: PrintedPage): readonly PrintedLine[] =>
  lines.filter(({ size, text, color }) => size === 16 && color === '#000000' && !numberPattern.test(text));

/** 二号 lines. */
export const titleLines = (page: PrintedPage): readonly PrintedLine[] =>
  page.lines.filter(({ size, color }) => size === 22 && color === '#000000');

export const markLines = (page: PrintedPage): readonly PrintedLine[] =>
  page.lines.filter(({ color }) => color !== '#000000');

export const redRules = (page: PrintedPage) =>
  page.rules.filter(({ red, x0, x1, y0, y1 }) => red && x1 - x0 > 100 && y1 - y0 < 2);

export const redRule = (page: PrintedPage) => found(redRules(page)[0], 'a red rule');

/** Black rules across the page, from the upper one to the lower one; pieces on one height are one rule. */
export function blackRules(page: PrintedPage) {
  const pieces = page.rules.filter(({ red, x0, x1, y0, y1 }) => !red && y1 - y0 < 1 && x1 - x0 > 5);
  const heights = [...new Set(pieces.map(({ y0 }) => Math.round(y0 * 5) / 5))].sort((a, b) => a - b);
  return heights.map((height) => {
    const of = pieces.filter(({ y0 }) => Math.abs(y0 - height) <= 0.15);
    const [first] = of;
    return {
      left: Math.min(...of.map(({ x0 }) => x0)),
      right: Math.max(...of.map(({ x1 }) => x1)),
      y: found(first, 'a rule').y0,
      thickness: found(first, 'a rule').thickness,
    };
  });
}

/** Some characters of a line, by what they say. */
export interface Part {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly characters: readonly MeasuredCharacter[];
}

export function part(line: MeasuredLine, pattern: RegExp | string): Part {
  const match = found(line.text.match(pattern) ?? undefined, `${pattern} in “${line.text}”`);
  const before = Array.from(line.text.slice(0, match.index)).length;
  const characters = line.characters.slice(before, before + Array.from(match[0]).length);
  return {
    text: match[0],
    left: found(characters[0], pattern).left,
    right: found(characters.at(-1), pattern).right,
    characters,
  };
}

export const fontsOf = ({ characters }: Pick<Part, 'characters'>): readonly string[] => [
  ...new Set(characters.map(({ font }) => officialName(font))),
];
export const sizesOf = ({ characters }: Pick<Part, 'characters'>): readonly number[] => [
  ...new Set(characters.map(({ size }) => size)),
];

export const centre = ({ left, right }: { left: number; right: number }): number => (left + right) / 2;

/** The line of the type area's grid that a line of text stands on, from 1. */
export const rowOf = ({ baseline }: PrintedLine): number => Math.floor((baseline - typeArea.top) / pitch) + 1;

/** How many empty lines are between two lines of text, as the grid has them. */
export const blankLinesBetween = (upper: PrintedLine, lower: PrintedLine): number =>
  (lower.baseline - upper.baseline) / pitch - 1;

/** The middle of a Chinese character above its baseline, in ems. */
const middle = 0.38;
export const middleOf = ({ baseline, size }: Pick<PrintedLine, 'baseline' | 'size'>): number =>
  baseline - (middle * size * 25.4) / 72;

/** Words of the text one after another, without the breaks of lines. */
export const textOf = (document: PrintedDocument): string =>
  allLines(document)
    .map(({ text }) => text)
    .join('');

/** Pages that have a number, each with it. */
export const numberedPages = (
  document: PrintedDocument,
): readonly (PrintedPage & { readonly line: PrintedLine })[] =>
  document.pages.flatMap((page) => {
    const line = pageNumber(page);
    return line === undefined ? [] : [{ ...page, line }];
  });

export const isOdd = ({ number }: PrintedPage): boolean => number % 2 === 1;

/** Whether a line begins about two characters in. */
export const isIndented = ({ left }: PrintedLine): boolean =>
  left > typeArea.left + character && left < typeArea.left + 3 * character;
