import fc from 'fast-check';
import type { Table, TableCell, TableRow } from '../../src/document/table.ts';
import type { Room } from '../../src/typeset/table.ts';
import { blankOf, columnOf } from './build-table.ts';

/** Fills a grid with cells of the wished spans, clipped where places are taken; `cellAt` makes the cell. */
function fillGrid(
  rows: number,
  columns: readonly string[],
  spans: readonly (readonly [down: number, across: number])[],
  cellAt: (row: number, column: string, index: number) => TableCell,
): readonly TableRow[] {
  const taken = Array.from({ length: rows }, () => columns.map(() => false));
  let index = 0;
  return taken.map((places, row) => {
    const cells: TableCell[] = [];
    columns.forEach((id, column) => {
      if (places[column]) return;
      const [down, across] = spans[index % spans.length] ?? [1, 1];
      let columnSpan = 1;
      while (columnSpan < across && column + columnSpan < columns.length && !places[column + columnSpan])
        columnSpan++;
      const rowSpan = Math.min(down, rows - row);
      for (let r = row; r < row + rowSpan; r++)
        for (let c = column; c < column + columnSpan; c++) (taken[r] ?? [])[c] = true;
      cells.push({ ...cellAt(row, id, index), rowSpan, columnSpan });
      index++;
    });
    return { cells };
  });
}

/** The n-th cell is written with one character that no other cell has, so that its text is found again. */
const characterOf = (index: number): string => String.fromCharCode(0x3400 + index);
const ownCharacter = (cell: TableCell): string | undefined => {
  const inline = cell.paragraphs[0]?.[0];
  return inline?.kind === 'text' ? inline.text.charAt(0) : undefined;
};
const tails = ['', '。', '2024年12月前，', '100%', '（暂行）', 'name@example.org'];

export interface Shape {
  readonly columns: number;
  readonly headerRows: number;
  readonly rows: number;
  readonly spans: readonly (readonly [number, number])[];
  readonly lengths: readonly number[];
  readonly fills: readonly boolean[];
  readonly stubColumns: number;
}

export function tableOfShape(shape: Shape): {
  table: Table;
  cells: ReadonlyMap<string, TableCell>;
  anchors: readonly string[];
} {
  const columns = Array.from(
    { length: shape.columns },
    (_, i) => `栏${i}${(shape.fills[i % shape.fills.length] ?? false) ? '*' : ''}`,
  ).map((title) => columnOf(title));
  const ids = columns.map(({ id }) => id);
  const anchors: string[] = [];
  let count = 0;
  const textCell = (id: string, length: number): TableCell => {
    const own = characterOf(count);
    const tail = tails[count % tails.length] ?? '';
    count++;
    const paragraphs = [[{ kind: 'text' as const, text: own.repeat(length) + tail }]];
    return { column: id, rowSpan: 1, columnSpan: 1, paragraphs };
  };
  const header = fillGrid(shape.headerRows, ids, shape.spans, (_, id) => textCell(id, 3));
  const rows = fillGrid(shape.rows, ids, shape.spans, (row, id, index) => {
    const column = columns.find((each) => each.id === id);
    if (column?.fill === true && index % 3 !== 0) {
      anchors.push(`表/${row}/${id}`);
      return blankOf(id, `表/${row}/${id}`);
    }
    return textCell(id, shape.lengths[index % shape.lengths.length] ?? 1);
  });
  const cells = new Map<string, TableCell>();
  for (const cell of [...header, ...rows].flatMap((row) => row.cells)) {
    const own = ownCharacter(cell);
    if (own !== undefined) cells.set(own, cell);
  }
  const table: Table = { kind: 'table', id: '表', columns, header, rows, stubColumns: shape.stubColumns };
  return { table, cells, anchors };
}

export const shapes: fc.Arbitrary<Shape> = fc.record({
  columns: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 9 }) },
    fc.integer({ min: 20, max: 60 }),
  ),
  headerRows: fc.integer({ min: 0, max: 4 }),
  rows: fc.integer({ min: 1, max: 25 }),
  spans: fc.array(
    fc.tuple(
      fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, fc.integer({ min: 1, max: 12 })),
      fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.integer({ min: 1, max: 4 })),
    ),
    { minLength: 1, maxLength: 12 },
  ),
  lengths: fc.array(
    fc.oneof(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 120 }),
      fc.integer({ min: 1, max: 900 }),
    ),
    {
      minLength: 1,
      maxLength: 10,
    },
  ),
  fills: fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
  stubColumns: fc.integer({ min: 0, max: 2 }),
});

export const rooms: fc.Arbitrary<Room> = fc
  .record({
    width: fc.constantFrom(8844, 12755, 19000),
    height: fc.integer({ min: 3000, max: 12755 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ width, height, share }) => ({ width, height, firstHeight: Math.round(height * share) }));
