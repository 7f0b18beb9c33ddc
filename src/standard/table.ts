import { derived, practice, valuesOf } from './rule.ts';
import { millimetres, points, sizes } from './units.ts';

/** 小五, the smallest type that is still read without effort. */
const smallestType = { size: 18, line: points(13), side: 40, above: 30 };

/**
 * Tables. The standard only places landscape ones (clause 8); type size, lines and rules are what offices do.
 * `line` is exact and 4 points more than the type; `side` and `above` are the cell's margins, left and right, above and below.
 * Narrow margins are given up before the type gets smaller.
 */
export const tableRules = {
  textFont: practice('仿宋_GB2312', '5.2.2'),
  headerFont: practice('黑体', '8'),
  /** From the one a table is set in where it fits, down to the one it is split before it gets smaller. */
  types: practice(
    [
      { size: sizes.小四, line: points(16), side: 80, above: 50 },
      { size: sizes.五号, line: points(14.5), side: 70, above: 50 },
      { size: sizes.五号, line: points(14.5), side: 40, above: 40 },
      smallestType,
    ],
    '8',
  ),
  /** Kept free in every line: word processors round, and a text as wide as its cell to the twip may break. */
  tolerance: practice(points(0.5), '8'),
  smallestType: practice(smallestType, '8'),
  /** Rules in eighths of a point, and the height a rule adds to its row. */
  rule: practice(4, '8'),
  ruleHeight: derived(points(0.5), '8'),
  /** Columns filled by hand, margins included: the first of these widths that the table has room for. */
  fillWidths: practice([millimetres(17), millimetres(14), millimetres(12), millimetres(10)], '8'),
  /** Room that is left over makes such columns wider up to this. */
  comfortableFill: practice(millimetres(28), '8'),
  /** The least height of a row that is filled by hand. */
  fillHeight: practice(millimetres(7.5), '8'),
  /** A column of running text is not made narrower than so many characters. */
  shortestTextLine: practice(4, '8'),
  /** Cells with so many characters on a line are filled to both edges. */
  evenLines: practice(12, '8'),
  /** A merged label of at most so many lines is repeated on every page; a longer text goes on instead. */
  longestLabel: practice(8, '8'),
  /** The paragraph between two tables, as low as word processors allow. */
  breakHeight: derived(points(1), '8'),
  /** Above so many lines of the average row a smaller type is taken, but none below 五号 for that. */
  averageLines: practice(6, '8'),
  /** A table that is at most so much higher than its page gets a smaller type, if it then fits. */
  nearlyOnePage: practice(1.35, '8'),
  /** Portrait is left where rows become towers: lines of the average row, and of the tallest. */
  portraitAverageLines: practice(3.5, '8'),
  portraitTallestRow: practice(14, '8'),
} as const;

export const tableStandard = valuesOf(tableRules);

/** One of the sizes a table may be set in; twips, the size itself in half-points. */
export type TableType = (typeof tableStandard.types)[number];
