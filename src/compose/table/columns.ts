import type { ColumnLeaf, ColumnPlan, FormPlan } from '../../campaign/document-plan.ts';

/** A column with the titles of the groups around it, the outermost first. */
export interface Leaf {
  readonly column: ColumnLeaf;
  readonly groups: readonly string[];
}

/** The columns from left to right. */
export const leavesOf = (columns: readonly ColumnPlan[], groups: readonly string[] = []): readonly Leaf[] =>
  columns.flatMap((column) =>
    column.kind === 'leaf' ? [{ column, groups }] : leavesOf(column.columns, [...groups, column.title]),
  );

const stubContents: readonly ColumnLeaf['content']['kind'][] = ['number', 'row-title', 'topic'];

/** Columns at the left that say what a row is about. At least one column is left over. */
export function stubColumns(leaves: readonly Leaf[]): number {
  const first = leaves.findIndex(({ column }) => !stubContents.includes(column.content.kind));
  return Math.max(0, first === -1 ? leaves.length - 1 : first);
}

/** The item of data that a row stands for. */
export type WorkLevel = 'topic' | 'task' | 'measure';

/** The level that a form's rows count, and the deepest that a column needs: a row each. */
export function workLevels(
  kind: 'topics' | 'tasks' | 'measures',
  leaves: readonly Leaf[],
): { readonly counted: WorkLevel; readonly row: WorkLevel } {
  const counted = kind === 'topics' ? 'topic' : kind === 'tasks' ? 'task' : 'measure';
  const shown = new Set(leaves.map(({ column }) => column.content.kind));
  if (counted === 'measure' || shown.has('measure')) return { counted, row: 'measure' };
  return { counted, row: shown.has('task') || shown.has('text') ? 'task' : counted };
}

/** Whether a form has a row of units: it wants one, and there is something to put into it. */
export const hasUnitRow = (plan: FormPlan, leaves: readonly Leaf[]): boolean =>
  plan.unitRow && leaves.some(({ column }) => column.unit !== undefined);
