import { textFontOf } from './fonts.ts';
import type { Look } from './look.ts';
import { derived, practice, type Values } from './rule.ts';
import { millimetres, points, sizes } from './units.ts';

/** One of the sizes a table may be set in; twips, the size itself in half-points. */
export interface TableType {
  readonly size: number;
  readonly line: number;
  readonly side: number;
  readonly above: number;
}

const typeOf = (size: number, side: number, above: number): TableType => ({
  size,
  line: points(size / 2 + 4),
  side,
  above,
});

/** 小五, the smallest type that is still read without effort. */
const smallestType = typeOf(sizes.小五, 40, 30);

const usualTypes: readonly TableType[] = [
  typeOf(sizes.小四, 80, 50),
  typeOf(sizes.五号, 70, 50),
  typeOf(sizes.五号, 40, 40),
  smallestType,
];

/** Beginning with the size that a look wants, the usual ones that are at least a point smaller below it. */
function typesFrom(size: number): readonly TableType[] {
  const usual = usualTypes.filter((type) => type.size === size);
  const smaller = usualTypes.filter((type) => Math.floor(type.size / 2) < Math.floor(size / 2));
  return [...(usual.length > 0 ? usual : [typeOf(size, 80, 50)]), ...smaller];
}

/**
 * Tables. The standard only places landscape ones (clause 8); type size, lines and rules are what offices do.
 * `line` is exact and 4 points more than the type; `side` and `above` are the cell's margins, left and right, above and below.
 * Narrow margins are given up before the type gets smaller.
 */
export function tableRules(look: Look) {
  const size = look.sizes?.table ?? sizes.小四;
  const types = typesFrom(size);
  return {
    textFont: practice(look.fonts?.table ?? textFontOf(look), '5.2.2'),
    headerFont: practice(look.fonts?.tableHeader ?? '黑体', '8'),
    /** From the one a table is set in where it fits, down to the one it is split before it gets smaller. */
    types: practice(types, '8'),
    /** Kept free in every line: word processors round, and a text as wide as its cell to the twip may break. */
    tolerance: practice(points(0.5), '8'),
    smallestType: practice(types.at(-1) ?? smallestType, '8'),
    /** Rows become towers and tables are turned rather than set in less than 五号. */
    decentSize: practice(Math.min(sizes.五号, size), '8'),
    /** Rules in eighths of a point, and the height a rule adds to its row. */
    rule: practice(4, '8'),
    ruleHeight: derived(points(0.5), '8'),
    /** Columns filled by hand, margins included: the first of these widths that the table has room for. */
    fillWidths: practice([millimetres(17), millimetres(14), millimetres(12), millimetres(10)], '8'),
    /** Less than this nobody can write into: a smaller type down to 五号, or a turned page, gives it. */
    writableFill: practice(millimetres(14), '8'),
    /** How much higher a table may get for wider columns to fill in. */
    fillCost: practice(1.15, '8'),
    /** Room that is left over makes such columns wider up to this. */
    comfortableFill: practice(millimetres(28), '8'),
    /** The least height of a row that is filled by hand. */
    fillHeight: practice(millimetres(7.5), '8'),
    /** A column of running text is not made narrower than so many characters. */
    shortestTextLine: practice(4, '8'),
    /** A long address or code is kept whole in a column up to so many times as wide as all would be if they were equal. */
    fairToken: practice(1.25, '8'),
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
    /** A page that a table goes on to has so many rows, or so much of a page, where rows can be moved so. */
    fewestRows: practice(2, '8'),
    leastOfPage: practice(1 / 4, '8'),
    /** Cell margins of a table that ends better on fewer pages with them. */
    tightMargins: { side: practice(40, '8'), above: practice(40, '8') },
    /** Portrait is left where rows become towers: lines of the average row, of the tallest, of a text in a narrow column. */
    portraitAverageLines: practice(3.5, '8'),
    portraitTallestRow: practice(14, '8'),
    portraitTower: practice(6, '8'),
  } as const;
}

export type TableStandard = Values<ReturnType<typeof tableRules>>;
