import type { Table, TableCell, TableColumn, TableRow } from '../../src/document/table.ts';

/** A column in shorthand: `title`, or `title*` for one that is filled by hand. */
export function columnOf(title: string, more: Partial<TableColumn> = {}): TableColumn {
  const fill = title.endsWith('*');
  return { id: fill ? title.slice(0, -1) : title, align: 'left', fill, ...more };
}

export function cellOf(column: string, text: string, more: Partial<TableCell> = {}): TableCell {
  const paragraphs = text.split('\n').map((line) => [{ kind: 'text' as const, text: line }]);
  return { column, rowSpan: 1, columnSpan: 1, paragraphs: text === '' ? [[]] : paragraphs, ...more };
}

export function blankOf(column: string, anchor: string, more: Partial<TableCell> = {}): TableCell {
  const blank = { anchor, label: anchor, width: 4 };
  return { column, rowSpan: 1, columnSpan: 1, paragraphs: [[{ kind: 'blank', blank }]], ...more };
}

/**
 * A table from texts by row. Columns filled by hand hold a blank where the row has no text; a `^` merges a place with
 * the one above it.
 */
export function tableOf(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  more: Partial<Table> = {},
): Table {
  return {
    kind: 'table',
    id: '表',
    columns,
    header: [{ cells: columns.map(({ id }) => cellOf(id, id)) }],
    rows: rows.map((texts, row) => ({
      cells: columns.flatMap((column, index) => bodyCell(column, rows, row, index, texts)),
    })),
    stubColumns: 1,
    ...more,
  };
}

function bodyCell(
  column: TableColumn,
  rows: readonly (readonly string[])[],
  row: number,
  index: number,
  texts: readonly string[],
): readonly TableCell[] {
  const text = texts[index] ?? '';
  if (text === '^') return [];
  let rowSpan = 1;
  while (rows[row + rowSpan]?.[index] === '^') rowSpan++;
  if (column.fill && text === '') return [blankOf(column.id, `表/${row}/${column.id}`, { rowSpan })];
  return [cellOf(column.id, text, { rowSpan })];
}

/** A header from a tree: a leaf is a column's title, a group has a title and what is below it. */
export type HeaderNode = string | readonly [title: string, below: readonly HeaderNode[]];

export const leavesOf = (nodes: readonly HeaderNode[]): readonly string[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [node] : leavesOf(node[1])));

/** Header rows of any depth; leaves reach down to the last of them. */
export function headerOf(nodes: readonly HeaderNode[]): readonly TableRow[] {
  const depthOf = (node: HeaderNode): number =>
    typeof node === 'string' ? 1 : 1 + Math.max(...node[1].map(depthOf));
  const depth = Math.max(...nodes.map(depthOf));
  const rows: TableCell[][] = Array.from({ length: depth }, () => []);
  const place = (node: HeaderNode, level: number): void => {
    const leaves = leavesOf([node]);
    const first = leaves[0] ?? '';
    if (typeof node === 'string') {
      rows[level]?.push(cellOf(node, node.replace(/#.*/, ''), { rowSpan: depth - level }));
      return;
    }
    rows[level]?.push(cellOf(first, node[0], { columnSpan: leaves.length }));
    for (const below of node[1]) place(below, level + 1);
  };
  for (const node of nodes) place(node, 0);
  return rows.map((cells) => ({ cells }));
}
