import type { ColumnContent } from '../document-plan.ts';
import type { FormInput } from '../documents/list-documents.ts';

export type RowSpecification = Pick<FormInput, 'rows' | 'kind'>;

/** What one row of a form stands for. */
export type RowLevel = 'topics' | 'tasks' | 'measures' | 'offices' | 'written';

/**
 * The level that `rows` names. Where it names none: topics for a progress table; otherwise the deepest level that a
 * column needs, and where no column shows work, tasks for the lists of them and rows written by hand for the rest.
 */
export function rowLevel({ rows, kind }: RowSpecification, contents: readonly ColumnContent[]): RowLevel {
  if (typeof rows === 'string') return rows;
  if (rows === undefined) {
    if (kind === 'progress-table') return 'topics';
    return deepestLevel(contents) ?? (kind === 'task-list' || kind === 'checklist' ? 'tasks' : 'written');
  }
  if ('offices' in rows) return 'offices';
  if ('measures' in rows) return 'measures';
  if ('tasks' in rows) return 'tasks';
  return 'topics' in rows ? 'topics' : 'written';
}

function deepestLevel(contents: readonly ColumnContent[]): RowLevel | undefined {
  const shown = new Set(contents.map(({ kind }) => kind));
  if (shown.has('measure')) return 'measures';
  const taskContents = ['task', 'text', 'owners', 'deadline', 'deliverable', 'field'] as const;
  if (taskContents.some((kind) => shown.has(kind))) return 'tasks';
  return shown.has('topic') ? 'topics' : undefined;
}
