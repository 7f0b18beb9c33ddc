import type { Task, Topic } from '../campaign/campaign.ts';
import type { Show } from '../campaign/document-plan.ts';
import type { Block } from '../document/document.ts';
import type { Context } from './context.ts';
import { assembleHeading, headingFields, numberView, paragraphsOf } from './heading.ts';
import { numberingOfInlineItems } from './numbering.ts';
import { endsWithMark, optionalProse } from './prose.ts';
import { selectedTopics } from './selected-topics.ts';
import type { ShowPlace } from './show.ts';
import { showTask } from './show-tasks.ts';
import { declareTemplate } from './template/declaration.ts';
import { render } from './template/render.ts';
import { flag, list, optionalText, record, text } from './template/shape.ts';
import { checkTypedNumber } from './typed-number.ts';
import {
  inlineItem,
  numberItems,
  ownersFields,
  viewMeasure,
  viewOwners,
  viewTask,
} from './work-item-view.ts';

export const topicTemplate = declareTemplate({
  name: 'sections/topic',
  about: '正文里的一个专题',
  view: record({
    ...headingFields,
    title: text('专题名称'),
    text: optionalText('专题前言'),
    ended: flag('专题前言本身以标点结尾'),
    items: list('接排在同一段里的任务或措施', inlineItem),
    ...ownersFields,
  }),
  places: { heading: 'heading', text: 'paragraphs' },
});

/**
 * `show: topics`: a heading for each topic, and its tasks in the same paragraph (`inline`) or in their own.
 * A topic whose tasks have measures of their own cannot go into one paragraph without losing a level: its tasks stand
 * in paragraphs, their measures inside.
 */
export function showTopics(show: Show, place: ShowPlace, context: Context): readonly Block[] {
  return selectedTopics(show, context).flatMap((topic) => showTopic(topic, show, place, context));
}

function showTopic(topic: Topic, show: Show, place: ShowPlace, context: Context): readonly Block[] {
  const { origin } = topic;
  const inline = show.items === 'inline' && fitsOneParagraph(topic.tasks);
  const items = inline ? topic.tasks.flatMap((task) => itemsOf(task, show, context)) : [];
  const tasks = inline || show.items === 'none' ? [] : topic.tasks;
  const runIn = (show.runIn ?? inline) && (topic.text !== undefined || items.length > 0);
  checkTypedNumber(topic.title, show.numbering, origin.at('title'), context);
  const view = {
    ...numberView(place.level, show.numbering, place.counters),
    runIn,
    title: topic.title,
    text: optionalProse(topic.text, context),
    ended: endsWithMark(topic.text),
    items: numberItems(items, show.itemNumbering ?? numberingOfInlineItems(place.level + 1)),
    ...viewOwners(topic, { ...show, owners: show.owners && topic.tasks.length === 0 }, context.campaign),
  };
  const { places } = render(context.templates, topicTemplate, view, context.report, ['heading']);
  const heading = { level: place.level, line: places.heading, runIn, origin };
  const { itemNumbering: numbering, ...rest } = show;
  const showTasks: Show = { ...withoutNumbering(rest), ...(numbering && { numbering }), runIn: true };
  return [
    ...assembleHeading(heading, paragraphsOf(places.text, origin)),
    ...tasks.flatMap((task) => showTask(task, showTasks, { ...place, level: place.level + 1 }, context)),
  ];
}

/** The tasks' own numbering is what the view calls the numbering of its items. */
const withoutNumbering = ({ numbering: _, ...rest }: Show): Show => rest;

const fitsOneParagraph = (tasks: readonly Task[]): boolean =>
  tasks.length === 1 || tasks.every((task) => task.prose !== undefined || task.measures.length === 0);

/** A task's own wording for prose goes before its measures, its measures before what tables say. */
const itemsOf = (task: Task, show: Show, context: Context) =>
  task.prose === undefined && task.measures.length > 0
    ? task.measures.map((measure) => viewMeasure(measure, show, context))
    : [viewTask(task, show, context)];
