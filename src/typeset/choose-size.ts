import type { TableType } from '../standard/table.ts';
import { linesIn } from './cell-margins.ts';
import { narrowestWidths } from './column-needs.ts';
import { fewestRowLines } from './fewest-rows.ts';
import { headerRows } from './place-rows.ts';
import type { ReadTable } from './read-table.ts';
import type { Room } from './set-table.ts';
import { canBeFilled, type SizedTable, sizeIn, sizeTable } from './sized-table.ts';

/**
 * The table in the largest of the types in which its columns are wide enough, no row is taller than a page and the
 * rows are no towers; where no type is small enough for that, the largest with columns wide enough. A smaller type down
 * to 五号 is taken where only then a person can write into the table. One that nearly fits one page gets a smaller type
 * to fit it. Undefined where the columns fit in no type.
 */
export function chooseSize(read: ReadTable, types: readonly TableType[], room: Room): SizedTable | undefined {
  const decent = largestDecent(read, types, room);
  if (decent) return onOnePage(decent, types.slice(types.indexOf(decent.type) + 1), room) ?? decent;
  // All of them: an attempt with narrower margins counts only in a type that was not tried before.
  for (const type of types) {
    const sized = sizeIn(read, type, room.width);
    if (sized !== undefined) return sized;
  }
  return undefined;
}

function largestDecent(read: ReadTable, types: readonly TableType[], room: Room): SizedTable | undefined {
  let largest: SizedTable | undefined;
  for (const type of types) {
    if (largest !== undefined && type.size < read.rules.decentSize) break;
    if (cannotBeDecent(read, type, room)) continue;
    const sized = sizeIn(read, type, room.width);
    if (sized === undefined || !isDecent(sized, room)) continue;
    if (canBeFilled(sized)) return sized;
    largest ??= sized;
  }
  return largest;
}

/**
 * A table that is higher than its page in a smaller type that brings it on one page, if there is any: with what belongs
 * below it, or else without. A form gets any type for that, another table none below 五号 and only if it nearly fits.
 */
function onOnePage(sized: SizedTable, smaller: readonly TableType[], room: Room): SizedTable | undefined {
  const height = plainHeight(sized);
  const isAnyForm = isForm(sized.read);
  const largest = isAnyForm ? Number.POSITIVE_INFINITY : room.firstHeight * sized.read.rules.nearlyOnePage;
  if (height > largest) return undefined;
  const types = smaller.filter(({ size }) => isAnyForm || size >= sized.read.rules.decentSize);
  for (const page of [room.firstHeight - (room.below ?? 0), room.firstHeight]) {
    if (height <= page) return undefined;
    for (const type of types) {
      const other = sizeIn(sized.read, type, room.width);
      if (other === undefined || (canBeFilled(sized) && !canBeFilled(other))) continue;
      if (plainHeight(other) <= page) return other;
    }
  }
  return undefined;
}

/** For a table that fits nowhere: all columns made narrower alike, words torn where it cannot be helped. */
export function squeeze(read: ReadTable, roomWidth: number): SizedTable {
  const type = read.rules.smallestType;
  const widths = narrowestWidths(read.needs, type, read.rules);
  const sum = widths.reduce((total, width) => total + width, 0);
  const scaled = widths.map((width) => Math.floor((width * roomWidth) / sum));
  const widest = scaled.indexOf(Math.max(...scaled));
  const left = roomWidth - scaled.reduce((total, width) => total + width, 0);
  return sizeTable(
    read,
    type,
    scaled.map((width, column) => (column === widest ? width + left : width)),
  );
}

function isDecent(sized: SizedTable, room: Room): boolean {
  const { type, rowHeights } = sized;
  const { grid, rules } = sized.read;
  const body = rowHeights.slice(grid.headerRows);
  const tallest = body.reduce((most, height) => Math.max(most, height), 0);
  if (tallest > room.height - headerHeight(sized)) return false;
  const lines = body.reduce((total, height) => total + linesIn(height, type, rules), 0);
  return type.size <= rules.decentSize || lines <= rules.averageLines * body.length;
}

/** Whether no widths at all could make the table decent in the type. */
function cannotBeDecent(read: ReadTable, type: TableType, room: Room): boolean {
  const { rules, table } = read;
  const tallest = linesIn(room.height, type, rules);
  const total =
    type.size > rules.decentSize ? rules.averageLines * table.rows.length : Number.POSITIVE_INFINITY;
  const fewest = fewestRowLines(read, type, room.width, { total, tallest });
  return fewest === undefined || fewest.total > total || fewest.tallest > tallest;
}

const isForm = ({ needs }: ReadTable): boolean =>
  2 * needs.filter(({ nature }) => nature === 'fill').length > needs.length;

const headerHeight = (sized: SizedTable): number =>
  headerRows(sized).reduce((total, { height }) => total + height, 0);

/** Height of the table on one page, without what labels may add to their last rows. */
const plainHeight = (sized: SizedTable): number =>
  sized.rowHeights.reduce((total, height) => total + height, 0);
