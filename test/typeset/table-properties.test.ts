import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Table, TableCell } from '../../src/document/table.ts';
import { gbt9704 } from '../../src/standard/gbt9704.ts';
import type { LaidOutRow, LaidOutTable } from '../../src/typeset/laid-out.ts';
import { measureText } from '../../src/typeset/measure.ts';
import { layOutTable, type Room, type TableLayout } from '../../src/typeset/table.ts';
import { countLines } from '../../src/typeset/wrap.ts';
import { sizeOf, tablesOf, textOf } from './describe-table.ts';
import { rooms, type Shape, shapes, tableOfShape } from './random-tables.ts';
import { rowsByPage } from './rows-by-page.ts';
import { taskList } from './sample-tables.ts';

const { table: rules } = gbt9704;

const laidOut = (
  shape: Shape,
  room: Room,
): { tables: readonly LaidOutTable[] } & ReturnType<typeof tableOfShape> => {
  const made = tableOfShape(shape);
  return { ...made, tables: tablesOf(layOutTable(made.table, room, rules, () => {})) };
};

test('widths add up to the room, to the twip', () => {
  fc.assert(
    fc.property(shapes, rooms, (shape, room) => {
      for (const { columns } of laidOut(shape, room).tables) {
        expect(columns.reduce((total, width) => total + width, 0)).toBe(room.width);
        expect(columns.every((width) => Number.isInteger(width) && width > 0)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('every place of every page is covered, and merged cells go on only below their beginning', () => {
  fc.assert(
    fc.property(shapes, rooms, (shape, room) => {
      for (const { columns, rows } of laidOut(shape, room).tables) {
        const open = new Map<number, number>();
        for (const row of rows) {
          let at = 0;
          for (const { columnSpan, verticalMerge } of row.cells) {
            if (verticalMerge === 'continue') expect(open.get(at)).toBe(columnSpan);
            for (let column = at; column < at + columnSpan; column++) open.delete(column);
            if (verticalMerge !== undefined) open.set(at, columnSpan);
            at += columnSpan;
          }
          expect(at).toBe(columns.length);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('no text is lost, and none is doubled but titles, labels and left columns', () => {
  fc.assert(
    fc.property(shapes, rooms, (shape, room) => {
      const { tables, cells, table } = laidOut(shape, room);
      const output = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells.map(textOf))).join('');
      const stub = new Set(table.columns.slice(0, shape.stubColumns).map(({ id }) => id));
      for (const [own, cell] of cells) {
        const length = textLength(cell, own);
        const times = output.split(own).length - 1;
        expect(times % length).toBe(0);
        const mayRepeat =
          cell.rowSpan > 1 || cell.columnSpan > 1 || stub.has(cell.column) || isHeader(table, cell);
        if (mayRepeat) expect(times).toBeGreaterThan(0);
        else expect(times).toBe(length);
      }
    }),
    { numRuns: 60 },
  );
});

test('every place to fill in exists exactly once', () => {
  fc.assert(
    fc.property(shapes, rooms, (shape, room) => {
      const { tables, anchors } = laidOut(shape, room);
      const found = tables.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) =>
          cells.flatMap(({ paragraphs }) =>
            paragraphs.flatMap(({ runs }) =>
              runs.flatMap((run) => (run.kind === 'blank' ? [run.anchor] : [])),
            ),
          ),
        ),
      );
      expect([...found].sort()).toEqual([...anchors].sort());
    }),
    { numRuns: 60 },
  );
});

test('no row is lower than its text', () => {
  fc.assert(
    fc.property(shapes, rooms, (shape, room) => {
      const { tables } = laidOut(shape, room);
      for (const table of tables) {
        const size = sizeOf(table);
        const line = rules.types.find((type) => type.size === size)?.line ?? 0;
        for (const row of table.rows) {
          let at = 0;
          for (const cell of row.cells) {
            const width = table.columns
              .slice(at, at + cell.columnSpan)
              .reduce((total, each) => total + each, 0);
            at += cell.columnSpan;
            if (cell.verticalMerge !== undefined) continue;
            const inner = width - table.cellMargins.left - table.cellMargins.right;
            const text = textOf(cell).replaceAll('□', '\u3000').replaceAll(/[⏎↵¶]/g, '\n');
            const lines = countLines(measureText(text, { size, characterSpacing: 0 }), inner);
            expect(row.height?.value).toBeGreaterThanOrEqual(lines * line + 2 * table.cellMargins.top);
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});

/** The rows that begin pages. */
const pageStarts = (layout: TableLayout, room: Room, grown: number): readonly (LaidOutRow | undefined)[] =>
  rowsByPage(layout, room, grown).map(([first]) => first);

test('no page of a word processor begins inside a merged cell', () => {
  const oneBlock = shapes.map((shape) => ({ ...shape, columns: 1 + (shape.columns % 6) }));
  fc.assert(
    fc.property(oneBlock, rooms, (shape, room) => {
      const layout = layOutTable(tableOfShape(shape).table, room, rules, () => {});
      if (tablesOf(layout).length !== 1) return;
      for (const start of pageStarts(layout, room, 0)) {
        expect(start?.cells.every(({ verticalMerge }) => verticalMerge !== 'continue')).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

test('where labels are repeated, pages begin at the same rows though a row of each needs a line more', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 60 }),
      rooms,
      fc.integer({ min: 0, max: 3000 }),
      (tasks, room, below) => {
        const layout = layOutTable(taskList(tasks, tasks), { ...room, below }, rules, () => {});
        const starts = pageStarts(layout, room, 0);
        if (starts.length > 1) expect(pageStarts(layout, room, 320)).toEqual(starts);
      },
    ),
    { numRuns: 60 },
  );
});

const textLength = (cell: TableCell, own: string): number =>
  cell.paragraphs
    .flat()
    .reduce((total, inline) => total + (inline.kind === 'text' ? inline.text.split(own).length - 1 : 0), 0);

const isHeader = (table: Table, cell: TableCell): boolean =>
  table.header.some((row) => row.cells.some(({ paragraphs }) => paragraphs === cell.paragraphs));
