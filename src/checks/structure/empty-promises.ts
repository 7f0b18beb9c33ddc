import type { Campaign, WorkItem } from '../../campaign/campaign.ts';
import type { ColumnLeaf, ColumnPlan, FormPlan } from '../../campaign/document-plan.ts';
import { allTasks } from '../../campaign/walk.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { textsAsRead } from '../prose/as-read.ts';

/**
 * HT436: a list of tasks with a column for what the campaign never says: owners, deadlines or 成果形式 that no task has.
 * An empty column of the same name is a form to fill in, unless the text demands what belongs in it.
 */
export const emptyPromises: Check = {
  run(campaign, report) {
    if ((campaign.incomplete?.size ?? 0) > 0) return;
    const tasks = allTasks(campaign);
    if (tasks.length < 2) return;
    const items = [...campaign.topics, ...tasks, ...tasks.flatMap(({ measures }) => measures)];
    for (const form of campaign.documents) {
      if (!('columns' in form) || form.kind !== 'task-list' || !isOfWork(form)) continue;
      for (const column of leavesOf(form.columns)) {
        const { title, filledBy, origin } = column;
        if (filledBy !== undefined || !isEmpty(column, items, campaign)) continue;
        report(diagnostic('HT436', { form: form.title, column: title, tasks: tasks.length }, origin.span));
      }
    }
  },
};

const isOfWork = ({ rows: { kind } }: FormPlan): boolean =>
  kind === 'topics' || kind === 'tasks' || kind === 'measures';

const leavesOf = (columns: readonly ColumnPlan[]): readonly ColumnLeaf[] =>
  columns.flatMap((column) => (column.kind === 'leaf' ? [column] : leavesOf(column.columns)));

/** What a task list says of a task besides its text. */
const promised =
  /^(?:成果形式|工作成果|成果|完成时限|完成时间|时限|牵头单位|责任单位|责任部门|责任人|牵头部门)$/u;

function isEmpty({ content, title }: ColumnLeaf, items: readonly WorkItem[], campaign: Campaign): boolean {
  switch (content.kind) {
    case 'deadline':
      return items.every(({ deadlines }) => deadlines.length === 0);
    case 'deliverable':
      return items.every(({ deliverable }) => deliverable === undefined);
    case 'owners':
      return items.every(({ owners }) => content.roles.every((role) => owners[role] === undefined));
    case 'blank':
      return promised.test(title) && isDemanded(title, campaign);
    default:
      return false;
  }
}

/** 要明确责任、工作措施、完成时限和成果形式. */
const isDemanded = (title: string, campaign: Campaign): boolean =>
  textsAsRead(campaign).some(({ text, document }) =>
    document && 'columns' in document
      ? false
      : new RegExp(`(?:明确|确定|落实)[^。；\\n]{0,30}${title}`, 'u').test(text),
  );
