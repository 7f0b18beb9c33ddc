import type { ColumnContent } from '../document-plan.ts';
import type { FormInput } from '../documents/list-documents.ts';

/** What one row of a form stands for. */
export type RowLevel = 'topics' | 'tasks' | 'measures' | 'offices' | 'written';

/**
 * The level that `rows` names. Where it names none: the deepest level that a column needs, and no level where no
 * column shows work, so that the rows are written by hand.
 */
export function rowLevel(rows: FormInput['rows'], contents: readonly ColumnContent[]): RowLevel {
  if (typeof rows === 'string') return rows;
  if (rows === undefined) return deepestLevel(contents);
  if ('offices' in rows) return 'offices';
  if ('measures' in rows) return 'measures';
  if ('tasks' in rows) return 'tasks';
  return 'topics' in rows ? 'topics' : 'written';
}

function deepestLevel(contents: readonly ColumnContent[]): RowLevel {
  const shown = new Set(contents.map(({ kind }) => kind));
  if (shown.has('measure')) return 'measures';
  const taskContents = ['task', 'text', 'owners', 'deadline', 'deliverable', 'field'] as const;
  if (taskContents.some((kind) => shown.has(kind))) return 'tasks';
  return shown.has('topic') ? 'topics' : 'written';
}
