import type { RowPlan, RowSource } from '../../campaign/document-plan.ts';
import { printedName } from '../../campaign/office.ts';
import { assertNever } from '../../diagnostics/assert-never.ts';
import type { TableCell, TableRow } from '../../document/table.ts';
import { numberedTitle } from '../numbering.ts';
import { prose } from '../prose.ts';
import { type BlankRow, blankContent } from './blank-cell.ts';
import { composeBlankRows } from './blank-rows.ts';
import { type CellContent, placeCell, textContent } from './cell.ts';
import type { Leaf } from './columns.ts';
import { composeTotalRow } from './total-row.ts';
import type { RowCounter, WrittenTable } from './written-table.ts';

/** A row for each office, to be filled in. */
export function composeOfficeRows(
  { offices }: Extract<RowSource, { kind: 'offices' }>,
  table: WrittenTable,
  counter: RowCounter,
): readonly TableRow[] {
  return offices.map((office) => {
    const title = printedName(office);
    const row = { id: office.name, title, cells: {}, unbroken: [title] };
    return { ...composeRow(row, table, counter), origin: office.origin };
  });
}

/** Rows that the plan writes out: groups, rows, totals and blank rows, in any order and depth. */
export function composeWrittenRows(
  rows: readonly RowPlan[],
  table: WrittenTable,
  counter: RowCounter,
  groups: readonly string[] = [],
): readonly TableRow[] {
  return rows.flatMap((row): readonly TableRow[] => {
    switch (row.kind) {
      case 'group': {
        const inside = [...groups, row.title];
        return [groupRow(row.title, table), ...composeWrittenRows(row.rows, table, counter, inside)];
      }
      case 'row':
        return [composeRow(row, table, counter)];
      case 'total':
        return [composeTotalRow(row, table)];
      case 'blank':
        return composeBlankRows(row.count, table, counter, groups);
      default:
        return assertNever(row);
    }
  });
}

interface WrittenRow extends BlankRow {
  readonly cells: Readonly<Record<string, string>>;
  readonly unbroken?: readonly string[];
}

/** Columns that a row says nothing for are filled by hand. */
function composeRow(row: WrittenRow, table: WrittenTable, counter: RowCounter): TableRow {
  const number = counter.next();
  const cells = table.leaves.map((leaf): TableCell => {
    const place = { column: leaf.column.id, origin: table.plan.origin };
    return placeCell(place, rowContent(row, leaf, number, table));
  });
  return { cells, origin: table.plan.origin };
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
