import type { Campaign } from '../campaign.ts';
import type { ColumnContent, FormPlan, RowPlan, RowSource } from '../document-plan.ts';
import { leavesOf } from '../forms/check-columns.ts';
import type { Membership } from './membership.ts';
import { closeColumns, closedColumns } from './own-columns.ts';
import { ownRows } from './own-rows.ts';

/** A form as one unit gets it. */
export interface CutForm {
  readonly plan: FormPlan;
  /** What was chosen, as text: the same for two units whose forms are the same but for the name. */
  readonly choice: string;
  /** Why there is nothing in it for the unit, where that is so. */
  readonly left?: 'tasks-of-others' | 'columns-of-others';
}

/**
 * Columns of others closed, rows of others left out. A form concerns a unit that has something to fill in, or to read in
 * rows of its own; one that is only to be read concerns everybody; one that shows nothing but tasks of others nobody.
 */
export function cutForm(plan: FormPlan, unit: Membership, { topics, shown }: Campaign): CutForm {
  const closed = closedColumns(plan.columns, unit);
  const rows = ownRows(plan.rows, unit);
  const isCut = rows !== plan.rows;
  const blanks = leavesOf(plan.columns).filter(({ content }) => content.kind === 'blank');
  const isOthers = closed.length > 0 && blanks.every(({ id }) => closed.includes(id));
  const cut = {
    ...plan,
    rows,
    columns: closed.length > 0 ? closeColumns(plan.columns, closed) : plan.columns,
  };
  const hasTasks = shown && showsAny(rows, topics, shown);
  const others = isOthers && !hasOwnWords(cut, isCut, hasTasks) ? 'columns-of-others' : undefined;
  const left = hasTasks === false ? 'tasks-of-others' : others;
  return {
    plan: cut,
    choice: JSON.stringify([closed, isCut ? namesOfRows(rows) : []]),
    ...(left && { left }),
  };
}

/** Whether a form has rows of the unit's own that say more than what the row is called. */
function hasOwnWords({ columns, rows }: FormPlan, isCut: boolean, hasTasks: boolean | undefined): boolean {
  const isOwn = isCut || (hasTasks === true && rows.kind !== 'topics');
  if (!isOwn) return false;
  if (rows.kind === 'explicit' && rows.rows.some(hasCells)) return true;
  return leavesOf(columns).some(({ content: { kind } }) => !labels.some((label) => label === kind));
}

/** What a column can hold that tells rows from one another, and to be filled in: nothing that anybody needs to be sent. */
const labels = ['number', 'row-title', 'topic', 'blank'] as const satisfies readonly ColumnContent['kind'][];

const hasCells = (row: RowPlan): boolean =>
  row.kind === 'group' ? row.rows.some(hasCells) : row.kind === 'row' && Object.keys(row.cells).length > 0;

/** Whether rows of work hold one of the tasks; `undefined` for other rows. */
function showsAny(
  rows: RowSource,
  topics: Campaign['topics'],
  shown: ReadonlySet<string>,
): boolean | undefined {
  if (rows.kind === 'offices' || rows.kind === 'explicit') return undefined;
  return topics.some(
    (topic) => (rows.topics?.includes(topic.id) ?? true) && topic.tasks.some(({ id }) => shown.has(id)),
  );
}

function namesOfRows(rows: RowSource): readonly string[] {
  if (rows.kind === 'offices') return rows.offices.map(({ name }) => name);
  return rows.kind === 'explicit' ? rows.rows.flatMap(idsIn) : [];
}

const idsIn = (row: RowPlan): readonly string[] =>
  row.kind === 'group' ? [row.title, ...row.rows.flatMap(idsIn)] : row.kind === 'blank' ? [] : [row.id];
