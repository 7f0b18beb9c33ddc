import type { Measure, Owner, Role, Task, Topic, WorkItem } from '../../campaign/campaign.ts';
import type { ColumnContent } from '../../campaign/document-plan.ts';
import { ownerName } from '../../campaign/owner-name.ts';
import { leafRoles } from '../../campaign/walk.ts';
import { assertNever } from '../../diagnostics/assert-never.ts';
import type { Context } from '../context.ts';
import { prose } from '../prose.ts';
import { declareTemplate } from '../template/declaration.ts';
import { render } from '../template/render.ts';
import { flag, list, optionalText, record, text } from '../template/shape.ts';
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

/**
 * Which columns for tasks a table has, so that nothing stands twice in a row or not at all: a title belongs into the
 * task column, a text into the text column, or else beside the measures, and each finds another cell only where the
 * table lacks its own.
 */
export interface CellRules {
  readonly taskColumn: boolean;
  readonly textColumn: boolean;
  readonly measureColumn: boolean;
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
      return line.task ? taskTitle(line.task, rules, context) : emptyContent;
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

/** A task without a title says here what it has to say, unless another column does. */
function taskTitle(task: Task, { textColumn, measureColumn }: CellRules, context: Context): CellContent {
  const { title, text: statement, measures } = task;
  if (title !== undefined) return textContent(title);
  const hasOwnCell = statement === undefined || measures.length === 0;
  return textColumn || (measureColumn && hasOwnCell) ? emptyContent : wholeTask(task, context);
}

/** A task without a text says its measures in one cell where they have no column; its title, where that has none. */
function taskText(task: Task, { taskColumn, measureColumn }: CellRules, context: Context): CellContent {
  const { title, text: statement, measures } = task;
  if (statement !== undefined || (measures.length > 0 && !measureColumn)) return wholeTask(task, context);
  return taskColumn ? emptyContent : textContent(title);
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

/** A task without measures says here what it has to say, unless another column does. */
function measureText({ task, measure }: WorkLine, rules: CellRules, context: Context): CellContent {
  if (measure) return measuresContent([measure], context);
  if (!task || rules.textColumn) return emptyContent;
  if (task.text !== undefined) return textContent(prose(task.text, context));
  return rules.taskColumn ? emptyContent : textContent(task.title);
}

function ownersContent(content: OwnersColumn, item: WorkItem, context: Context): CellContent {
  const { roles } = content;
  if (roles.every((id) => (item.owners[id] ?? []).length === 0)) return emptyContent;
  return remembered(content, keyOf(roles, item), context, (report) => {
    const { labels, separator } = content;
    const shown = roles.flatMap((id) => {
      const owners = item.owners[id] ?? [];
      return owners.length > 0 ? [{ role: titleOf(id, context.campaign.roles), owners }] : [];
    });
    const view = {
      labels,
      separator,
      roles: shown.map(({ role, owners }) => ({ role, names: owners.map(ownerName) })),
    };
    const { places } = render(context.templates, ownersTemplate, view, report, ['owners']);
    return { paragraphs: places.owners, unbroken: officeNames(shown.flatMap(({ owners }) => owners)) };
  });
}

type OwnersColumn = Extract<ColumnContent, { kind: 'owners' }>;

/** What makes owners look different: for each role, of each owner, whether it is an office and how it is printed. */
function keyOf(roles: readonly string[], { owners }: WorkItem): string {
  let key = '';
  for (const id of roles) {
    key += '/';
    for (const owner of owners[id] ?? []) {
      const name = ownerName(owner);
      key += `${owner.kind} ${name.length} ${name}`;
    }
  }
  return key;
}

const known = new WeakMap<Context, Map<OwnersColumn, Map<string, CellContent>>>();

/** A cell that many tasks share is composed once, unless there is something to tell of it: that is told of each. */
function remembered(
  column: OwnersColumn,
  key: string,
  context: Context,
  make: (report: Context['report']) => CellContent,
): CellContent {
  const columns = known.get(context) ?? new Map<OwnersColumn, Map<string, CellContent>>();
  known.set(context, columns);
  const cells = columns.get(column) ?? new Map<string, CellContent>();
  columns.set(column, cells);
  const before = cells.get(key);
  if (before) return before;
  let isSound = true;
  const cell = make((found) => {
    isSound = false;
    context.report(found);
  });
  if (isSound) cells.set(key, cell);
  return cell;
}

const titleOf = (id: string, roles: readonly Role[]): string =>
  leafRoles(roles).find((role) => role.id === id)?.title ?? id;

const officeNames = (owners: readonly Owner[]): readonly string[] => [
  ...new Set(owners.filter(({ kind }) => kind === 'office').map(ownerName)),
];
