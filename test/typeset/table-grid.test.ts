import { describe, expect, test } from 'vitest';
import type { Table, TableCell } from '../../src/document/table.ts';
import { gridOf } from '../../src/typeset/table-grid.ts';
import { cellOf, columnOf } from './build-table.ts';

const table = (header: readonly TableCell[][], rows: readonly TableCell[][]): Table => ({
  kind: 'table',
  id: '清单',
  columns: ['甲', '乙', '丙'].map((title) => columnOf(title)),
  header: header.map((cells) => ({ cells })),
  rows: rows.map((cells) => ({ cells })),
  stubColumns: 1,
});
const row = (): TableCell[] => ['甲', '乙', '丙'].map((id) => cellOf(id, id));

test('expands merged cells to every place they cover', () => {
  const grid = gridOf(
    table(
      [row()],
      [
        [cellOf('甲', '组', { rowSpan: 2 }), cellOf('乙', '宽', { columnSpan: 2 })],
        [cellOf('丙', '末'), cellOf('乙', '中')],
      ],
    ),
  );
  const texts = Array.from({ length: grid.rows }, (_, r) =>
    Array.from({ length: grid.columns }, (__, c) => {
      const { row: begins, column, columnSpan, rowSpan } = grid.at(r, c);
      return `${begins}/${column} ${rowSpan}×${columnSpan}`;
    }),
  );
  expect(texts).toEqual([
    ['0/0 1×1', '0/1 1×1', '0/2 1×1'],
    ['1/0 2×1', '1/1 1×2', '1/1 1×2'],
    ['1/0 2×1', '2/1 1×1', '2/2 1×1'],
  ]);
});

describe('is our own mistake and an exception:', () => {
  test.each<[string, Table, string]>([
    [
      'a place that is not covered',
      table([], [[cellOf('甲', ''), cellOf('丙', '')]]),
      'row 0, column 1 is not covered',
    ],
    [
      'a place covered twice',
      table([], [[cellOf('甲', '', { columnSpan: 2 }), cellOf('乙', ''), cellOf('丙', '')]]),
      'row 0, column 1 is covered twice',
    ],
    ['an unknown column', table([], [[...row(), cellOf('丁', '')]]), 'no column 丁'],
    [
      'a cell that leaves the header',
      table([[cellOf('甲', '', { rowSpan: 2 })]], [row()]),
      'reaches outside',
    ],
    ['a cell that leaves the table', table([], [[cellOf('乙', '', { columnSpan: 3 })]]), 'reaches outside'],
    ['a span of nothing', table([], [[cellOf('甲', '', { rowSpan: 0 })]]), 'reaches outside'],
  ])('%s', (_, broken, message) => {
    expect(() => gridOf(broken)).toThrow(message);
  });
});
