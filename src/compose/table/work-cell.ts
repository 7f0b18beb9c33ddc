import type { Measure, Owner, Role, Task, Topic, WorkItem } from '../../campaign/campaign.ts';
import type { ColumnContent } from '../../campaign/document-plan.ts';
import { leafRoles } from '../../campaign/walk.ts';
import { assertNever } from '../../diagnostics/assert-never.ts';
import type { Context } from '../context.ts';
import { prose } from '../prose.ts';
import { declareTemplate } from '../template/declaration.ts';
import { render } from '../template/render.ts';
import { flag, list, optionalText, record, text } from '../template/shape.ts';
import { nameOf } from '../work-item-view.ts';
import { type CellContent, emptyContent, linesOf, textContent } from './cell.ts';

export const ownersTemplate = declareTemplate({
  name: 'table/owners',
  about: '责任分工一格，一类责任一段',
  view: record({
    labels: flag('注明责任类型'),
    separator: text('单位之间的分隔，如“、”'),
    roles: list(
      '有单位的责任类型',
      record({ role: text('责任类型，如“牵头单位”'), names: list('单位', text('单位名称')) }),
    ),
  }),
  places: { owners: 'paragraphs' },
});

export const measuresTemplate = declareTemplate({
  name: 'table/measures',
  about: '一条措施，或者合写在一格里的各条措施',
  view: record({
    several: flag('不止一条'),
    measures: list('措施', record({ title: optionalText('小标题'), text: text('内容') })),
  }),
  places: { measures: 'paragraphs' },
});

/** One row of a table of work: the topic, and as far down as the table goes, its task and measure. */
export interface WorkLine {
  readonly topic: Topic;
  readonly task?: Task;
  readonly measure?: Measure;
}

/** What the table's other columns show, so that nothing stands twice in a row or not at all. */
export interface CellRules {
  /** A row for each measure; otherwise a task's measures stand in its own cell. */
  readonly measureRows: boolean;
  /** A column for the tasks' texts. */
  readonly textColumn: boolean;
}

type WorkContent = Exclude<ColumnContent, { kind: 'number' | 'row-title' | 'blank' }>;

/** What data say for one cell; undefined where they say nothing and a person may. */
export function workContent(
  content: WorkContent,
  line: WorkLine,
  rules: CellRules,
  context: Context,
): CellContent | undefined {
  const item: WorkItem = line.measure ?? line.task ?? line.topic;
  switch (content.kind) {
    case 'topic':
      return textContent(line.topic.tableTitle ?? line.topic.title);
    case 'task':
      return line.task ? taskTitle(line.task, context) : emptyContent;
    case 'text':
      return line.task ? taskText(line.task, rules, context) : emptyContent;
    case 'measure':
      return measureText(line, rules, context);
    case 'deadline':
      return item.deadlines.length > 0
        ? { paragraphs: item.deadlines.flatMap((deadline) => linesOf(deadline.text)) }
        : emptyContent;
    case 'owners':
      return ownersContent(content, item, context);
    case 'deliverable':
      return ownOrTasks(line, (one) => one.deliverable, context);
    case 'remark':
      return ownOrTasks(line, (one) => one.remark, context);
    case 'field':
      return ownOrTasks(line, (one) => one.fields[content.field], context);
    default:
      return assertNever(content);
  }
}

/** What a measure does not say itself, its task says for it. */
function ownOrTasks(
  { topic, task, measure }: WorkLine,
  say: (item: WorkItem) => string | undefined,
  context: Context,
): CellContent | undefined {
  const words = (measure && say(measure)) ?? say(task ?? topic);
  return words === undefined ? undefined : textContent(prose(words, context));
}

const taskTitle = (task: Task, context: Context): CellContent =>
  task.title === undefined ? wholeTask(task, context) : textContent(task.title);

/** With rows for the measures, a task that has no text of its own shows its title beside them. */
function taskText(task: Task, { measureRows }: CellRules, context: Context): CellContent {
  if (task.text === undefined && measureRows && task.title !== undefined) return textContent(task.title);
  return wholeTask(task, context);
}

function wholeTask({ text: statement, title, measures }: Task, context: Context): CellContent {
  if (statement !== undefined) return textContent(prose(statement, context));
  return measures.length > 0 ? measuresContent(measures, context) : textContent(title);
}

function measuresContent(measures: readonly Measure[], context: Context): CellContent {
  const view = {
    several: measures.length > 1,
    measures: measures.map((measure) => ({ title: measure.title, text: prose(measure.text, context) })),
  };
  const { places } = render(context.templates, measuresTemplate, view, context.report, ['measures']);
  return { paragraphs: places.measures };
}

/** A task without measures says there what it has to say, unless another column does. */
function measureText({ task, measure }: WorkLine, { textColumn }: CellRules, context: Context): CellContent {
  if (measure) return measuresContent([measure], context);
  return task?.text === undefined || textColumn ? emptyContent : textContent(prose(task.text, context));
}

function ownersContent(
  { roles, labels, separator }: Extract<ColumnContent, { kind: 'owners' }>,
  item: WorkItem,
  context: Context,
): CellContent {
  const shown = roles.flatMap((id) => {
    const owners = item.owners[id] ?? [];
    return owners.length > 0 ? [{ role: titleOf(id, context.campaign.roles), owners }] : [];
  });
  if (shown.length === 0) return emptyContent;
  const view = {
    labels,
    separator,
    roles: shown.map(({ role, owners }) => ({ role, names: owners.map(nameOf) })),
  };
  const { places } = render(context.templates, ownersTemplate, view, context.report, ['owners']);
  return { paragraphs: places.owners, unbroken: officeNames(shown.flatMap(({ owners }) => owners)) };
}

const titleOf = (id: string, roles: readonly Role[]): string =>
  leafRoles(roles).find((role) => role.id === id)?.title ?? id;

const officeNames = (owners: readonly Owner[]): readonly string[] => [
  ...new Set(owners.filter(({ kind }) => kind === 'office').map(nameOf)),
];
