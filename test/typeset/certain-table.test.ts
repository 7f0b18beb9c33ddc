import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Table } from '../../src/document/table.ts';
import { gbt9704 } from '../../src/standard/gbt9704.ts';
import type { TableType } from '../../src/standard/table.ts';
import { isCertain } from '../../src/typeset/certain-table.ts';
import { heightsOf } from '../../src/typeset/column-heights.ts';
import { leastWidthsByPreference } from '../../src/typeset/column-needs.ts';
import { widthProblem } from '../../src/typeset/column-problem.ts';
import { highestFound, searchWidths } from '../../src/typeset/column-search.ts';
import { readTable } from '../../src/typeset/read-table.ts';
import { layOutTable, type Room } from '../../src/typeset/table.ts';
import { withTightened } from '../../src/typeset/table-types.ts';
import { columnOf, tableOf } from './build-table.ts';
import { landscape, portrait } from './lay-out.ts';
import { rooms, shapes, tableOfShape } from './random-tables.ts';
import { checklist, narrowForm, progressForm, roster, scoring, taskList } from './sample-tables.ts';

const { table: rules } = gbt9704;
const types = withTightened(rules.types, rules);

const certain = (table: Table, room: Room): boolean => isCertain(readTable(table, rules), room);

/** What is found when a table is laid out, in the type it gets, a narrower one and each of the smaller ones. */
const foundIn = (table: Table, room: Room): readonly string[] => {
  const found: string[] = [];
  const layOut = (some: readonly TableType[]) =>
    layOutTable(table, room, rules, ({ code }) => found.push(code), some).type;
  const usual = layOut(rules.types);
  const others = rules.types.filter(({ size }) => size < usual.size);
  for (const type of withTightened([usual, ...others], rules)) layOut([type]);
  return found;
};

/** Lists as they are met: two columns of sentences, others short, labels merged over rows. */
const sentences = ['健全各项制度', '，', '2024年12月底前', '完成整改100%', '。', '局属各单位、医养结合机构'];
const sentence = (most: number) =>
  fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: most }).map((pieces) => pieces.join(''));
const list = fc
  .record({
    rows: fc.array(fc.tuple(fc.boolean(), sentence(16), sentence(6), sentence(2)), {
      minLength: 8,
      maxLength: 40,
    }),
    label: sentence(8),
    isFilled: fc.boolean(),
  })
  .map(({ rows, label, isFilled }) =>
    tableOf(
      [
        columnOf('序号'),
        columnOf('主要任务'),
        columnOf('任务事项'),
        columnOf('责任单位'),
        columnOf('备注', { fill: isFilled }),
      ],
      rows.map(([goesOn, long, some, short], row) => [
        `${row + 1}`,
        goesOn && row > 0 ? '^' : label,
        long,
        some,
        isFilled ? '' : short,
      ]),
    ),
  );

const tables = fc.oneof(
  { weight: 3, arbitrary: list },
  shapes.map((shape) => tableOfShape(shape).table),
);

/** Whole pages, on which a list that is met is certain, and others, on which it may be or not. */
const places = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(landscape, portrait) }, rooms);

test('nothing is found about a table that is certain', () => {
  let count = 0;
  fc.assert(
    fc.property(tables, places, (table, room) => {
      if (!certain(table, room)) return;
      count++;
      expect(foundIn(table, room)).toEqual([]);
    }),
    { numRuns: Number(process.env.RUNS ?? 150) },
  );
  expect(count).toBeGreaterThan(10);
});

test('no search ends with a table higher than foretold', () => {
  fc.assert(
    fc.property(tables, rooms, (table, { width }) => {
      const read = readTable(table, rules);
      for (const type of types) {
        for (const leasts of leastWidthsByPreference(read.needs, type, rules, width)) {
          for (const least of leasts) {
            const problem = widthProblem(read, least, type, width);
            const taken = problem.unknowns.reduce(
              (sum, { least: own, columns }) => sum + own * columns.length,
              0,
            );
            if (taken > problem.room) continue;
            const found = heightsOf(problem).exact(Int32Array.from(searchWidths(problem)));
            expect(found).toBeLessThanOrEqual(highestFound(problem));
          }
        }
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 8) },
  );
});

test('lists as they are met are certain, of any length', () => {
  for (const table of [taskList(56), taskList(900), roster(), scoring(), progressForm()])
    expect(certain(table, landscape)).toBe(true);
  for (const table of [checklist(), narrowForm()]) expect(certain(table, portrait)).toBe(true);
});

test('a table with a text longer than a page is not', () => {
  const table = tableOf([columnOf('序号'), columnOf('内容')], [['1', '安全生产，'.repeat(1500)]]);
  expect([certain(table, landscape), foundIn(table, landscape)[0]]).toEqual([false, 'HT650']);
});
