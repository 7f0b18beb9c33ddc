import type { Owners, Role, Topic } from '../campaign.ts';
import type { FormPlan } from '../document-plan.ts';
import type { Vocabulary } from '../resolving/resolve-vocabulary.ts';
import { leafRoles } from '../walk.ts';
import type { ColumnInput } from './resolve-columns.ts';

/** What default columns are chosen by. */
export interface ColumnData {
  readonly topics: readonly Topic[];
  readonly vocabulary: Vocabulary;
  readonly indicators: readonly {
    readonly id: string;
    readonly title: string;
    readonly unit?: string | undefined;
  }[];
}

/**
 * The columns of a form that lists none, as a user would have written them: those of its kind for which the campaign
 * has data. A `table` has no columns of its own, so its list is empty.
 */
export function defaultColumns(kind: FormPlan['kind'], data: ColumnData): readonly ColumnInput[] {
  switch (kind) {
    case 'task-list':
      return [...workColumns(data), 'remark'];
    case 'checklist':
      return [...workColumns(data), 'progress', 'remark'];
    case 'progress-table':
      return ['row', ...indicatorColumns(data), 'remark'];
    case 'ledger':
      return ['no', ...blank('问题隐患', '整改措施', '责任单位', '责任人', '整改时限', '整改情况'), 'remark'];
    case 'roster':
      return ['no', { show: 'row', title: '单位' }, ...blank('姓名', '职务', '联系电话'), 'remark'];
    case 'table':
      return [];
  }
}

const blank = (...titles: readonly string[]): readonly ColumnInput[] => titles.map((title) => ({ title }));

/** 序号, the levels that say something, who, by when, with which result. */
function workColumns({ topics, vocabulary }: ColumnData): readonly ColumnInput[] {
  const tasks = topics.flatMap((topic) => topic.tasks);
  const measures = tasks.flatMap((task) => task.measures);
  const items = tasks.length > 0 ? [...tasks, ...measures] : topics;
  return [
    'no',
    'topic',
    ...only(
      'task',
      tasks.some(({ title }) => title !== undefined),
    ),
    ...only(
      'text',
      tasks.some(({ text }) => text !== undefined),
    ),
    ...only('measure', measures.length > 0),
    ...vocabulary.fields
      .map(({ id }) => id)
      .filter((id) => items.some(({ fields }) => fields[id] !== undefined)),
    ...vocabulary.roles
      .filter((role) => items.some(({ owners }) => hasOwner(owners, role)))
      .map(({ id }) => id),
    ...only(
      'deadline',
      items.some(({ deadlines }) => deadlines.length > 0),
    ),
    ...only(
      'deliverable',
      items.some(({ deliverable }) => deliverable !== undefined),
    ),
  ];
}

function indicatorColumns({ indicators }: ColumnData): readonly ColumnInput[] {
  if (indicators.length === 0) return ['progress'];
  return indicators.map(({ id, title, unit }) => ({ id, title, ...(unit === undefined ? {} : { unit }) }));
}

const only = (column: string, isNeeded: boolean): readonly string[] => (isNeeded ? [column] : []);

const hasOwner = (owners: Owners, role: Role): boolean =>
  leafRoles([role]).some(({ id }) => (owners[id] ?? []).length > 0);
