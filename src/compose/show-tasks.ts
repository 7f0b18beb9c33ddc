import type { Measure, Task } from '../campaign/campaign.ts';
import type { Show } from '../campaign/document-plan.ts';
import { allTasks } from '../campaign/walk.ts';
import type { Block } from '../document/document.ts';
import type { Context } from './context.ts';
import { assembleHeading, headingFields, numberView, paragraphsOf } from './heading.ts';
import { numberingOfInlineItems } from './numbering.ts';
import { endsWithMark, optionalProse, prose } from './prose.ts';
import { selectedTopics } from './selected-topics.ts';
import type { ShowPlace } from './show.ts';
import { declareTemplate } from './template/declaration.ts';
import { render } from './template/render.ts';
import { flag, list, optionalText, record } from './template/shape.ts';
import {
  inlineItem,
  noOwners,
  numberItems,
  ownersFields,
  sameOwners,
  viewMeasure,
  viewOwners,
} from './work-item-view.ts';

export const taskTemplate = declareTemplate({
  name: 'sections/task',
  about: '各自成段的一项任务或一条措施',
  view: record({
    ...headingFields,
    title: optionalText('任务或措施的小标题'),
    text: optionalText('任务或措施的内容'),
    ended: flag('内容本身以标点结尾'),
    items: list('接排在后面的措施', inlineItem),
    ...ownersFields,
  }),
  places: { heading: 'heading', text: 'paragraphs' },
});

/** `show: tasks`: the tasks of all topics, or of some, without the topics' headings. */
export function showAllTasks(show: Show, place: ShowPlace, context: Context): readonly Block[] {
  const tasks = allTasks({ topics: selectedTopics(show, context) });
  return tasks.flatMap((task) => showTask(task, show, place, context));
}

/** One task in a paragraph of its own, its measures after it or below it. */
export function showTask(task: Task, show: Show, place: ShowPlace, context: Context): readonly Block[] {
  const separate = show.items === 'paragraphs' && show.what === 'tasks';
  const inside = separate || show.items === 'none' ? [] : task.measures;
  const statement = statementOf(task);
  const runIn = (show.runIn ?? true) && statement.title !== undefined;
  const owners = viewOwners(task, show, context.campaign);
  const items = inside.map((measure) => viewMeasure(measure, show, context));
  const alike = items.every((item) => sameOwners(item, owners));
  const view = {
    ...numberView(place.level, show.numbering, place.counters),
    runIn,
    title: statement.title,
    text: optionalProse(statement.text, context),
    ended: endsWithMark(statement.text),
    items: numberItems(
      alike ? items.map((item) => ({ ...item, ...noOwners })) : items,
      show.itemNumbering ?? numberingOfInlineItems(place.level + 1),
    ),
    ...(alike ? owners : noOwners),
  };
  const { places } = render(context.templates, taskTemplate, view, context.report);
  const { origin } = task;
  const heading = { level: place.level, line: places.heading, runIn, origin };
  const below = { ...place, level: place.level + 1 };
  return [
    ...assembleHeading(heading, paragraphsOf(places.text, origin)),
    ...(separate ? task.measures.flatMap((measure) => showMeasure(measure, show, below, context)) : []),
  ];
}

function showMeasure(measure: Measure, show: Show, place: ShowPlace, context: Context): readonly Block[] {
  const view = {
    ...numberView(place.level, show.itemNumbering, place.counters),
    runIn: measure.title !== undefined,
    title: measure.title,
    text: prose(measure.text, context),
    ended: endsWithMark(measure.text),
    items: [],
    ...viewOwners(measure, show, context.campaign),
  };
  const { places } = render(context.templates, taskTemplate, view, context.report);
  const { origin } = measure;
  const heading = { level: place.level, line: places.heading, runIn: true, origin };
  return assembleHeading(heading, paragraphsOf(places.text, origin));
}

/** A title stands before its text, never alone in its stead and never before wording made for the body. */
function statementOf({ title, text, prose: wording, measures }: Task): {
  readonly title: string | undefined;
  readonly text: string | undefined;
} {
  if (wording !== undefined) return { title: undefined, text: wording };
  if (text !== undefined || measures.length > 0) return { title, text };
  return { title: undefined, text: title };
}
