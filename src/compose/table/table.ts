import type { FormPlan } from '../../campaign/document-plan.ts';
import type { Block } from '../../document/document.ts';
import type { TableRow } from '../../document/table.ts';
import type { Context } from '../context.ts';
import { composeBlankRows } from './blank-rows.ts';
import { withColumnTitles } from './column-titles.ts';
import { leavesOf, stubColumns } from './columns.ts';
import { composeHeader } from './header.ts';
import { tableColumn } from './table-column.ts';
import { composeTotalRow } from './total-row.ts';
import { composeWorkRows } from './work-rows.ts';
import { composeOfficeRows, composeWrittenRows } from './written-rows.ts';
import { createRowCounter, type WrittenTable } from './written-table.ts';

/** The table of a form; nothing for a form without columns, which the campaign's checks reported. */
export function composeTable(form: FormPlan, context: Context): readonly Block[] {
  const plan = withColumnTitles(form, context);
  const leaves = leavesOf(plan.columns);
  if (leaves.length === 0) return [];
  return [
    {
      kind: 'table',
      id: plan.id,
      columns: leaves.map((leaf) => tableColumn(leaf, { plan, context })),
      header: composeHeader(plan, context),
      rows: composeRows({ leaves, plan, context }),
      stubColumns: stubColumns(leaves),
      origin: plan.origin,
    },
  ];
}

/** Rows of data, then blank rows, then totals. */
function composeRows(table: WrittenTable): readonly TableRow[] {
  const { rows: source, blankRows } = table.plan;
  if (source.kind === 'explicit') {
    const counter = createRowCounter();
    const rows = composeWrittenRows(source.rows, table, counter);
    return [...rows, ...composeBlankRows(blankRows, table, counter)];
  }
  const totals = source.totals.map((title) => composeTotalRow({ id: title, title }, table));
  if (source.kind === 'offices') {
    const counter = createRowCounter();
    const rows = composeOfficeRows(source, table, counter);
    return [...rows, ...composeBlankRows(blankRows, table, counter), ...totals];
  }
  const { rows, counted } = composeWorkRows(source, table.leaves, table.plan, table.context);
  return [...rows, ...composeBlankRows(blankRows, table, createRowCounter(counted)), ...totals];
}
