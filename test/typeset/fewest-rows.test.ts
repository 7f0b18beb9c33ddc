import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Table } from '../../src/document/table.ts';
import { gbt9704 } from '../../src/standard/gbt9704.ts';
import type { TableType } from '../../src/standard/table.ts';
import { linesIn } from '../../src/typeset/cell-margins.ts';
import { fewestRowLines } from '../../src/typeset/fewest-rows.ts';
import { readTable } from '../../src/typeset/read-table.ts';
import { sizeIn } from '../../src/typeset/sized-table.ts';
import { rooms, shapes, tableOfShape } from './random-tables.ts';
import { ledger, progressList, roster, scoring, taskList } from './sample-tables.ts';

const { table: rules } = gbt9704;

/** The fewest lines of the rows, and those that they get. */
function linesOf(table: Table, type: TableType, width: number) {
  const read = readTable(table, rules);
  const sized = sizeIn(read, type, width);
  const lines = sized?.rowHeights.slice(read.grid.headerRows).map((height) => linesIn(height, type, rules));
  const total = lines?.reduce((sum, count) => sum + count, 0);
  return {
    fewest: fewestRowLines(read, type, width),
    found: lines && { total: total ?? 0, tallest: Math.max(0, ...lines) },
  };
}

function expectFewest(table: Table, width: number): void {
  for (const type of rules.types) {
    const { fewest, found } = linesOf(table, type, width);
    expect(fewest === undefined).toBe(found === undefined);
    if (fewest === undefined || found === undefined) continue;
    expect(fewest.total).toBeLessThanOrEqual(found.total);
    expect(fewest.tallest).toBeLessThanOrEqual(found.tallest);
  }
}

test('no table has fewer lines than the fewest, in any type and room', () => {
  for (const table of [taskList(56), progressList(13), ledger(20), roster(), scoring()]) {
    for (const width of [8844, 12755]) expectFewest(table, width);
  }
});

test('nor has a table of any shape', () => {
  fc.assert(
    fc.property(shapes, rooms, (shape, { width }) => expectFewest(tableOfShape(shape).table, width)),
    { numRuns: 60 },
  );
});

test('where counting ends early, the numbers tell the same of what they were counted for', () => {
  const limits = fc.record({ total: fc.nat(200), tallest: fc.nat(30) });
  fc.assert(
    fc.property(shapes, rooms, limits, (shape, { width }, most) => {
      const read = readTable(tableOfShape(shape).table, rules);
      for (const type of rules.types) {
        const all = fewestRowLines(read, type, width);
        const some = fewestRowLines(read, type, width, most);
        const isMore = (counted: typeof all) =>
          counted && (counted.total > most.total || counted.tallest > most.tallest);
        expect(isMore(some)).toBe(isMore(all));
      }
    }),
    { numRuns: 60 },
  );
});

test('columns that cannot all have the room are seen together', () => {
  const [type = rules.smallestType] = rules.types;
  const { fewest, found } = linesOf(taskList(56), type, 8844);
  expect((fewest?.total ?? 0) / (found?.total ?? 1)).toBeGreaterThan(0.8);
});
