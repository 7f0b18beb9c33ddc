import type { RowPlan, RowSource } from '../../campaign/document-plan.ts';
import { printedName } from '../../campaign/office.ts';
import { assertNever } from '../../diagnostics/assert-never.ts';
import type { Origin } from '../../diagnostics/span.ts';
import type { TableCell, TableRow } from '../../document/table.ts';
import { numberedTitle } from '../numbering.ts';
import { prose } from '../prose.ts';
import { type BlankRow, blankContent } from './blank-cell.ts';
import { composeBlankRows } from './blank-rows.ts';
import { type CellContent, emptyContent, placeCell, saidWords, textContent } from './cell.ts';
import type { Leaf } from './columns.ts';
import { composeTotalRow } from './total-row.ts';
import type { RowCounter, WrittenTable } from './written-table.ts';

/** A row for each office, to be filled in. */
export function composeOfficeRows(
  { offices }: Extract<RowSource, { kind: 'offices' }>,
  table: WrittenTable,
  counter: RowCounter,
): readonly TableRow[] {
  const rows = offices.map((office) => {
    const title = printedName(office);
    return { id: office.name, title, cells: {}, unbroken: [title], origin: office.origin };
  });
  return composeRows(rows, table, counter);
}

/** Rows that the plan writes out: groups, rows, totals and blank rows, in any order and depth. */
export function composeWrittenRows(
  rows: readonly RowPlan[],
  table: WrittenTable,
  counter: RowCounter,
  groups: readonly string[] = [],
): readonly TableRow[] {
  return rows.flatMap((row, index): readonly TableRow[] => {
    switch (row.kind) {
      case 'group': {
        const inside = [...groups, row.title];
        return [groupRow(row.title, table), ...composeWrittenRows(row.rows, table, counter, inside)];
      }
      case 'row':
        return rows[index - 1]?.kind === 'row' ? [] : composeRows(rowsFrom(rows, index), table, counter);
      case 'total':
        return [composeTotalRow(row, table)];
      case 'blank':
        return composeBlankRows(row.count, table, counter, groups);
      default:
        return assertNever(row);
    }
  });
}

/** The rows from here to the next group, total or blank row. */
function rowsFrom(rows: readonly RowPlan[], index: number): readonly WrittenRow[] {
  const following = rows.slice(index);
  const end = following.findIndex(({ kind }) => kind !== 'row');
  return following.slice(0, end === -1 ? undefined : end).filter((row) => row.kind === 'row');
}

interface WrittenRow extends BlankRow {
  readonly cells: Readonly<Record<string, string>>;
  readonly unbroken?: readonly string[];
  readonly origin?: Origin;
}

/**
 * Rows with nothing between them. Columns that a row says nothing for are filled by hand; where a column merges, equal
 * contents below one another are one cell.
 */
function composeRows(
  rows: readonly WrittenRow[],
  table: WrittenTable,
  counter: RowCounter,
): readonly TableRow[] {
  const contents = rows.map((row) => {
    const number = counter.next();
    return table.leaves.map((leaf) => rowContent(row, leaf, number, table));
  });
  const heights = table.leaves.map(({ column: { merge } }, column) =>
    cellHeights(contents.map((row) => (merge ? saidWords(row[column] ?? emptyContent) : undefined))),
  );
  return rows.map(({ origin = table.plan.origin }, index) => {
    const cells = table.leaves.flatMap((leaf, column): readonly TableCell[] => {
      const rowSpan = heights[column]?.[index] ?? 1;
      const place = { column: leaf.column.id, rowSpan, origin: table.plan.origin };
      return rowSpan === 0 ? [] : [placeCell(place, contents[index]?.[column] ?? emptyContent)];
    });
    return { cells, origin };
  });
}

/** How many rows the cell that begins in each row covers; 0 in rows that the cell above covers. */
function cellHeights(words: readonly (string | undefined)[]): readonly number[] {
  const continues = words.map((word, index) => word !== undefined && index > 0 && word === words[index - 1]);
  return continues.map((isCovered, index) => {
    if (isCovered) return 0;
    const next = continues.indexOf(false, index + 1);
    return (next === -1 ? continues.length : next) - index;
  });
}

function rowContent(
  row: WrittenRow,
  leaf: Leaf,
  number: number,
  { plan, context }: WrittenTable,
): CellContent {
  const written = Object.hasOwn(row.cells, leaf.column.id) ? row.cells[leaf.column.id] : undefined;
  if (written !== undefined) return textContent(prose(written, context));
  if (leaf.column.content.kind === 'number') return textContent(String(number));
  if (leaf.column.content.kind === 'row-title') {
    const title = numberedTitle(row.title, leaf.column.content.numbering, number);
    return { ...textContent(title), ...(row.unbroken && { unbroken: row.unbroken }) };
  }
  return blankContent(row, leaf, plan, context);
}

/** A group's title over the whole width. */
function groupRow(title: string, { leaves, plan }: WrittenTable): TableRow {
  const [first] = leaves;
  if (!first) return { cells: [], origin: plan.origin };
  const place = {
    column: first.column.id,
    columnSpan: leaves.length,
    align: 'left',
    origin: plan.origin,
  } as const;
  return { cells: [placeCell(place, textContent(title))], origin: plan.origin };
}
