import type { TableStandard, TableType } from '../standard/table.ts';
import { heightOfLines, linesIn, rowExtraOf } from './cell-margins.ts';
import { highestTable, type WidthLimits, widthLimits } from './column-widths.ts';
import { fewestLines, type LineBounds, lineBounds, mostLines } from './line-counts.ts';
import type { MeasuredText } from './measure.ts';
import type { Room } from './page-geometry.ts';
import type { ReadTable } from './read-table.ts';
import { highestRepeated } from './set-table.ts';
import { withTightened } from './table-types.ts';

/**
 * Whether nothing can be wrong with a table in a room, told without a search for the best widths: its columns fit, and in
 * whatever type it is set none of its rows is taller than a page. False where that is not certain.
 */
export function isCertain(read: ReadTable, room: Room): boolean {
  const types = withTightened(read.rules.types, read.rules);
  const limits = types.map((type) => widthLimits(read, type, room.width));
  const first = limits.findIndex((each) => each !== undefined);
  if (first === -1) return false;
  const texts = textsOf(read);
  // Only types that its columns fit in are tried, and smaller ones, which they must fit as well.
  return types.every((type, index) => index < first || isCertainIn(read, texts, type, limits[index], room));
}

/** A text of the table and the columns it reaches over. */
interface PlacedText {
  readonly bounds: LineBounds;
  readonly column: number;
  readonly columnSpan: number;
}

interface BoundedTexts {
  /** By row. */
  readonly header: readonly (readonly PlacedText[])[];
  /** Those that stand several times in a column once. */
  readonly body: readonly PlacedText[];
}

function textsOf({ grid, contents }: ReadTable): BoundedTexts {
  const header = Array.from({ length: grid.headerRows }, (): PlacedText[] => []);
  const body: PlacedText[] = [];
  const seen = new Map<number, Set<MeasuredText>>();
  for (const { index, row, column, columnSpan, inHeader } of grid.cells) {
    const measured = contents[index]?.measured;
    if (measured === undefined) continue;
    const place = column * (grid.columns + 1) + columnSpan;
    const before = seen.get(place) ?? new Set<MeasuredText>();
    seen.set(place, before);
    if (!inHeader && before.has(measured)) continue;
    before.add(measured);
    (header[row] ?? body).push({ bounds: lineBounds(measured), column, columnSpan });
  }
  return { header, body };
}

function isCertainIn(
  read: ReadTable,
  texts: BoundedTexts,
  type: TableType,
  limits: WidthLimits | undefined,
  { width, height }: Room,
): boolean {
  const { rules } = read;
  if (limits === undefined) return false;
  const { least } = limits;
  const header = texts.header.reduce((total, row) => total + highestRow(row, least, type, rules), 0);
  // A page may be planned with a line to spare, or begin below the paragraph that moved the table to it.
  const room = height - header - type.line - rules.breakHeight;
  if (header > height * highestRepeated || room < rules.fillHeight) return false;
  const needed = neededWidths(texts.body, least, linesIn(room, type, rules));
  if (needed === undefined) return false;
  const narrow = [...needed.keys()].filter((column) => (needed[column] ?? 0) > (least[column] ?? 0));
  if (narrow.length === 0) return true;
  // With columns too narrow for their longest texts the table would be higher than it gets by the widths chosen.
  const highest = highestTable(read, type, width) ?? 0;
  return narrow.every((column) => lowestWith(read, type, column, (needed[column] ?? 0) - 1) > highest);
}

/** The height of a row, twips, that it certainly does not exceed with columns of at least these widths. */
function highestRow(
  texts: readonly PlacedText[],
  least: readonly number[],
  type: TableType,
  rules: TableStandard,
): number {
  const lines = texts.map(({ bounds, ...place }) => mostLines(bounds, widthOf(place, least)));
  return heightOfLines(Math.max(1, ...lines), type, rules);
}

/**
 * For each column the width, not below its least one, with which none of its texts has more than so many lines.
 * Undefined where a text that reaches over several columns may have more.
 */
function neededWidths(
  texts: readonly PlacedText[],
  least: readonly number[],
  lines: number,
): readonly number[] | undefined {
  const needed = [...least];
  for (const text of texts) {
    const { bounds, column, columnSpan } = text;
    const width = widthOf(text, needed);
    if (mostLines(bounds, width) <= lines) continue;
    if (columnSpan > 1) return undefined;
    needed[column] = widthForLines(bounds, lines, width);
  }
  return needed;
}

/** The least width above `tooNarrow` with which a text certainly has no more than so many lines. */
function widthForLines(bounds: LineBounds, lines: number, tooNarrow: number): number {
  let below = tooNarrow;
  let enough = tooNarrow * 2;
  while (mostLines(bounds, enough) > lines && enough < ENOUGH) {
    below = enough;
    enough *= 2;
  }
  while (enough - below > 1) {
    const middle = (below + enough) >> 1;
    if (mostLines(bounds, middle) > lines) below = middle;
    else enough = middle;
  }
  return enough;
}

/** Wider than any page: for a text of more paragraphs than lines no width is enough. */
const ENOUGH = 1 << 20;

/** A height, twips, that the rows widths are chosen by exceed or have if a column is no wider than `width`. */
function lowestWith({ texts, rules }: ReadTable, type: TableType, column: number, width: number): number {
  const { distinct = [], byRow = [] } = texts.columns[column] ?? {};
  const lines = distinct.map((text) => fewestLines(text, width));
  const extra = rowExtraOf(type, rules);
  let height = 0;
  for (let row = 0; row < byRow.length; row++) {
    const own = (lines[byRow[row] ?? -1] ?? 1) * type.line + extra;
    height += Math.max(own, texts.isFilled[row] ? rules.fillHeight : 0);
  }
  return height;
}

function widthOf({ column, columnSpan }: Omit<PlacedText, 'bounds'>, widths: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < columnSpan; i++) total += widths[column + i] ?? 0;
  return total;
}
