import type { Campaign, WorkItem } from '../../campaign/campaign.ts';
import type { ColumnLeaf, ColumnPlan, FormPlan } from '../../campaign/document-plan.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Deadline, DeadlinePart } from '../../text/deadline.ts';
import type { Check } from '../check.ts';

/**
 * HT455: a column headed by one year (2024年重点工作任务) in a form that says to hold several years, or whose tasks are due in
 * others. Once a column.
 */
export const yearOfColumn: Check = {
  run(campaign, report) {
    for (const form of campaign.documents) {
      if (!('columns' in form) || campaign.incomplete?.has(form.origin)) continue;
      let years: readonly number[] | undefined;
      for (const { title, content, origin } of leavesOf(form.columns)) {
        if (content.kind !== 'task' && content.kind !== 'text' && content.kind !== 'measure') continue;
        const [year, second] = [...title.matchAll(/(?<!\d)20\d{2}(?!\d)/gu)].map(([digits]) =>
          Number(digits),
        );
        if (year === undefined || second !== undefined) continue;
        years ??= yearsOf(itemsOf(form, campaign));
        const others = years.filter((one) => one !== year);
        if (others.length === 0) continue;
        report(diagnostic('HT455', { form: form.title, column: title, years: others }, origin.span));
      }
    }
  },
};

const leavesOf = (columns: readonly ColumnPlan[]): readonly ColumnLeaf[] =>
  columns.flatMap((column) => (column.kind === 'leaf' ? [column] : leavesOf(column.columns)));

function itemsOf({ rows }: FormPlan, { topics }: Campaign): readonly WorkItem[] {
  if (rows.kind !== 'topics' && rows.kind !== 'tasks' && rows.kind !== 'measures') return [];
  const shown = topics.filter(({ id }) => rows.topics === undefined || rows.topics.includes(id));
  return shown.flatMap((topic) => topic.tasks.flatMap((task) => [task, ...task.measures]));
}

/** The years in which tasks end, as far as they are written. */
function yearsOf(items: readonly WorkItem[]): readonly number[] {
  // Thousands of tasks have a few deadlines between them.
  const deadlines = new Set<Deadline>();
  for (const item of items) for (const deadline of item.deadlines) deadlines.add(deadline);
  return [...new Set([...deadlines].flatMap(({ parts }) => parts.flatMap(endOf)))].sort();
}

function endOf(part: DeadlinePart): readonly number[] {
  if (part.kind === 'by' || part.kind === 'in') return part.date.year === undefined ? [] : [part.date.year];
  return part.kind === 'range' && part.to.year !== undefined ? [part.to.year] : [];
}
