import type { BuiltInColumnName, ColumnPlan, FormPlan } from '../../campaign/document-plan.ts';
import type { Inline } from '../../document/document.ts';
import type { Context } from '../context.ts';
import { declareTemplate } from '../template/declaration.ts';
import { render } from '../template/render.ts';
import { record } from '../template/shape.ts';
import { leavesOf } from './columns.ts';

export const columnTitlesTemplate = declareTemplate({
  name: 'table/columns',
  about: '计划没有另写名称时，各种栏目的名称',
  view: record({}),
  places: {
    no: 'line',
    topic: 'line',
    task: 'line',
    text: 'line',
    measure: 'line',
    owners: 'line',
    deadline: 'line',
    deliverable: 'line',
    progress: 'line',
    remark: 'line',
    row: 'line',
  } satisfies Readonly<Record<BuiltInColumnName, 'line'>>,
});

/** The form with the templates' titles for the columns to which the plan gives none. */
export function withColumnTitles(plan: FormPlan, { templates, report }: Context): FormPlan {
  const needed = leavesOf(plan.columns).flatMap(({ column }) => column.titledAs ?? []);
  if (needed.length === 0) return plan;
  const { places } = render(templates, columnTitlesTemplate, {}, report, [...new Set(needed)]);
  const titled = (column: ColumnPlan): ColumnPlan => {
    if (column.kind === 'group') return { ...column, columns: column.columns.map(titled) };
    const title = column.titledAs && titleText(places[column.titledAs]);
    return title ? { ...column, title } : column;
  };
  return { ...plan, columns: plan.columns.map(titled) };
}

/** A title as a plan would write it. */
const titleText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'break' ? '\n' : ''))
    .join('');
