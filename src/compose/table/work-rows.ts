import type { Topic, WorkItem } from '../../campaign/campaign.ts';
import type { FormPlan, RowSource } from '../../campaign/document-plan.ts';
import type { TableCell, TableRow } from '../../document/table.ts';
import type { Context } from '../context.ts';
import { numberedTitle } from '../numbering.ts';
import { selectedTopics } from '../selected-topics.ts';
import { blankContent } from './blank-cell.ts';
import { type CellContent, placeCell, saidWords, textContent, wordsOf } from './cell.ts';
import { type Leaf, type WorkLevel, workLevels } from './columns.ts';
import { type CellRules, type WorkLine, workContent } from './work-cell.ts';

export type WorkRowSource = Extract<RowSource, { kind: 'topics' | 'tasks' | 'measures' }>;

export interface WorkRows {
  readonly rows: readonly TableRow[];
  /** How many items the number column counts, shown or not. */
  readonly counted: number;
}

/**
 * Rows from topics, tasks and measures. A row is the deepest level that a column needs; a cell of a level above reaches
 * over all rows of its item. Where the campaign shows only some of its tasks, their rows have the numbers that they have
 * among all.
 */
export function composeWorkRows(
  source: WorkRowSource,
  leaves: readonly Leaf[],
  plan: FormPlan,
  context: Context,
): WorkRows {
  const levels = workLevels(source.kind, leaves);
  const all = selectedTopics(source, context).flatMap((topic) => linesOf(topic, levels.row));
  const kept = [...all.keys()].filter((index) => isShown(all[index], context.campaign));
  const lines = kept.flatMap((index) => all[index] ?? []);
  const shown = new Set(leaves.map(({ column }) => column.content.kind));
  const rules = {
    taskColumn: shown.has('task'),
    textColumn: shown.has('text'),
    measureColumn: shown.has('measure'),
  };
  const number = (level: WorkLevel) => {
    const numbers = numbersAmong(all, level);
    return ({ start }: Stretch) => numbers[kept[start] ?? 0] ?? 0;
  };
  const table: WorkTable = { lines, number, levels, rules, plan, context };
  const cells: readonly TableCell[][] = lines.map(() => []);
  for (const leaf of leaves) {
    for (const { start, length, item, content } of columnRuns(leaf, table)) {
      const place = { column: leaf.column.id, rowSpan: length, origin: item.origin };
      cells[start]?.push(placeCell(place, content));
    }
  }
  const rows = lines.map(
    (line, index): TableRow => ({ cells: cells[index] ?? [], origin: deepest(line).origin }),
  );
  return { rows, counted: numbersAmong(all, levels.counted).at(-1) ?? 0 };
}

interface WorkTable {
  /** Those that are shown. */
  readonly lines: readonly WorkLine[];
  /** The number of the item of a level that is in a stretch of lines, from 1. */
  readonly number: (level: WorkLevel) => (stretch: Stretch) => number;
  readonly levels: { readonly counted: WorkLevel; readonly row: WorkLevel };
  readonly rules: CellRules;
  readonly plan: FormPlan;
  readonly context: Context;
}

function linesOf(topic: Topic, level: WorkLevel): readonly WorkLine[] {
  if (level === 'topic' || topic.tasks.length === 0) return [{ topic }];
  return topic.tasks.flatMap((task): readonly WorkLine[] =>
    level === 'task' || task.measures.length === 0
      ? [{ topic, task }]
      : task.measures.map((measure) => ({ topic, task, measure })),
  );
}

const deepest = ({ topic, task, measure }: WorkLine): WorkItem => measure ?? task ?? topic;

const itemAt = (line: WorkLine, level: WorkLevel): WorkItem =>
  level === 'topic' ? line.topic : level === 'task' ? (line.task ?? line.topic) : deepest(line);

/** Whether a row is among those that the campaign shows; one of a topic is where any of its tasks is. */
function isShown(line: WorkLine | undefined, { shown }: Context['campaign']): boolean {
  if (!shown || !line) return true;
  const { topic, task, measure } = line;
  if (!task) return topic.tasks.some(({ id }) => shown.has(id));
  return (
    shown.has(task.id) &&
    (!measure || shown.has(measure.id) || !task.measures.some(({ id }) => shown.has(id)))
  );
}

/** A cell over one or several rows. */
interface Run {
  readonly start: number;
  readonly length: number;
  readonly item: WorkItem;
  readonly content: CellContent;
}

type Stretch = Omit<Run, 'content'>;

/** Rows that share the item of a level. */
function runsOf(lines: readonly WorkLine[], level: WorkLevel): readonly Stretch[] {
  const runs: { start: number; length: number; item: WorkItem }[] = [];
  let last: (typeof runs)[number] | undefined;
  lines.forEach((line, start) => {
    const item = itemAt(line, level);
    if (last?.item === item) {
      last.length++;
      return;
    }
    last = { start, length: 1, item };
    runs.push(last);
  });
  return runs;
}

/** For each line the number of its item of a level, from 1. */
function numbersAmong(lines: readonly WorkLine[], level: WorkLevel): readonly number[] {
  let number = 0;
  let last: WorkItem | undefined;
  return lines.map((line) => {
    const item = itemAt(line, level);
    if (item !== last) number++;
    last = item;
    return number;
  });
}

function columnRuns(leaf: Leaf, table: WorkTable): readonly Run[] {
  const { content, merge } = leaf.column;
  const { lines, levels } = table;
  switch (content.kind) {
    case 'number':
      return numbered(merge ? 'topic' : levels.counted, table);
    case 'row-title': {
      const number = table.number(levels.counted);
      return runsOf(lines, levels.counted).map((run) => ({
        ...run,
        content: textContent(numberedTitle(titleOf(run.item), content.numbering, number(run))),
      }));
    }
    case 'blank':
      return runsOf(lines, merge ? 'topic' : 'measure').map((run) => blankRun(run, leaf, table));
    case 'topic':
      return contentRuns(runsOf(lines, 'topic'), leaf, table);
    case 'task':
    case 'text':
      return merged(contentRuns(runsOf(lines, 'task'), leaf, table), leaf, table);
    case 'measure':
      return merged(contentRuns(runsOf(lines, 'measure'), leaf, table), leaf, table);
    default:
      return merged(propertyRuns(leaf, table), leaf, table);
  }
}

function numbered(level: WorkLevel, { lines, number }: WorkTable): readonly Run[] {
  const numberOf = number(level);
  return runsOf(lines, level).map((run) => ({ ...run, content: textContent(String(numberOf(run))) }));
}

/** What an item is called where its row needs a name. */
function titleOf(item: WorkItem & { readonly tableTitle?: string; readonly text?: string }): string {
  return item.tableTitle ?? item.title ?? item.text ?? '';
}

const blankRun = (run: Stretch, leaf: Leaf, { plan, context }: WorkTable): Run => ({
  ...run,
  content: blankContent({ id: run.item.id, title: titleOf(run.item) }, leaf, plan, context),
});

function contentRuns(runs: readonly Stretch[], leaf: Leaf, table: WorkTable): readonly Run[] {
  return runs.flatMap((run) => {
    const line = table.lines[run.start];
    return line
      ? { ...run, content: contentOf(line, leaf, table) ?? blankRun(run, leaf, table).content }
      : [];
  });
}

function contentOf(line: WorkLine, { column }: Leaf, { rules, context }: WorkTable): CellContent | undefined {
  const { content } = column;
  if (content.kind === 'number' || content.kind === 'row-title' || content.kind === 'blank') return undefined;
  return workContent(content, line, rules, context);
}

/** Owners, deadlines and the like: one cell for a task where all its measures say the same, one each where not. */
function propertyRuns(leaf: Leaf, table: WorkTable): readonly Run[] {
  return runsOf(table.lines, 'task').flatMap((task): Run | readonly Run[] => {
    const only = task.length === 1 ? table.lines[task.start] : undefined;
    if (only)
      return { ...task, content: contentOf(only, leaf, table) ?? blankRun(task, leaf, table).content };
    const lines = table.lines.slice(task.start, task.start + task.length);
    const contents = lines.map((line) => contentOf(line, leaf, table));
    const [first] = contents;
    if (contents.every((content) => saysSame(content, first))) {
      return [{ ...task, content: first ?? blankRun(task, leaf, table).content }];
    }
    return lines.map((line, index) => {
      const run = { start: task.start + index, length: 1, item: deepest(line) };
      return { ...run, content: contents[index] ?? blankRun(run, leaf, table).content };
    });
  });
}

const saysSame = (one: CellContent | undefined, other: CellContent | undefined): boolean =>
  one === other || (one && wordsOf(one)) === (other && wordsOf(other));

/** `merge: true`: equal neighbours within the same topic become one cell. */
function merged(runs: readonly Run[], leaf: Leaf, { lines }: WorkTable): readonly Run[] {
  if (!leaf.column.merge) return runs;
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const words = saidWords(run.content);
    const sameTopic = last && lines[last.start]?.topic === lines[run.start]?.topic;
    if (last && sameTopic && words !== undefined && words === saidWords(last.content)) {
      joined[joined.length - 1] = { ...last, length: last.length + run.length };
    } else {
      joined.push(run);
    }
  }
  return joined;
}
