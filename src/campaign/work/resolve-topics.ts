import type { CampaignInput } from '../../schema/campaign-input.ts';
import type { Measure, Task, Topic, WorkItem } from '../campaign.ts';
import { written } from '../resolving/optional.ts';
import type { Place } from '../resolving/place.ts';
import { record } from '../resolving/record.ts';
import { noteIncomplete, type Resolving } from '../resolving/resolving.ts';
import { handedDown, inheritingOrigin, type Level } from './inheriting-origin.ts';
import { resolveDeadlines } from './resolve-deadline.ts';
import { resolveFields } from './resolve-fields.ts';
import { resolveOwners } from './resolve-owners.ts';

type TopicInput = NonNullable<CampaignInput['topics']>[number];
type TaskInput = NonNullable<TopicInput['tasks']>[number];
type MeasureInput = Exclude<NonNullable<TaskInput['measures']>[number], { id?: never }>;
type DefaultsInput = NonNullable<CampaignInput['defaults']>;

/** What a level hands down to the next, and where from. */
interface Above extends Pick<WorkItem, 'owners' | 'deadlines'> {
  /** Id of the level. */
  readonly parent: string;
  /** The nearest first. */
  readonly levels: readonly Level[];
}

/** What tasks that say nothing of their own get from `defaults`; it is not handed down any further. */
interface TaskDefaults extends Pick<WorkItem, 'deliverable' | 'remark' | 'fields'> {
  readonly level: Level;
}

/** Keys of work items that hold lists or maps, of which a part may have been refused. */
const listedKeys = [...handedDown, 'fields'] as const;

/**
 * Topics with their tasks and measures. Owners and deadlines come down from `defaults` to topic, task and measure,
 * each level replacing what it says itself; deliverable, remark and fields hold only where they are written, or for
 * every task if `defaults` says them.
 */
export function resolveTopics(input: CampaignInput, place: Place, resolving: Resolving): readonly Topic[] {
  const defaults = input.defaults ?? {};
  const level = { input: defaults, place: place.below('defaults') };
  const nothing: Above = { parent: '', owners: record([]), deadlines: [], levels: [] };
  const { above } = resolveCommon({ ...level, id: '' }, nothing, resolving);
  const taskDefaults = { ...resolveTexts(level, resolving), level };
  return (input.topics ?? []).map((topic, index) =>
    resolveTopic(topic, place.below('topics', index), above, taskDefaults, resolving),
  );
}

function resolveTopic(
  input: TopicInput,
  place: Place,
  above: Above,
  defaults: TaskDefaults,
  resolving: Resolving,
): Topic {
  const id = resolving.ids.give({ written: input.id, place, parent: '', words: input.title });
  const common = resolveCommon({ input, place, id }, above, resolving, ['tasks']);
  return {
    ...common.item,
    title: input.title,
    ...written('tableTitle', input.tableTitle),
    ...written('text', input.text),
    ...resolveTexts({ input, place }, resolving),
    tasks: (input.tasks ?? []).map((task, index) =>
      resolveTask(task, place.below('tasks', index), common.above, defaults, resolving),
    ),
  };
}

function resolveTask(
  input: TaskInput,
  place: Place,
  above: Above,
  { level, ...defaults }: TaskDefaults,
  resolving: Resolving,
): Task {
  const measures = input.measures ?? [];
  const id = resolving.ids.give({
    written: input.id,
    place,
    parent: above.parent,
    words: input.title ?? input.text ?? measures[0]?.text ?? '',
  });
  const lists = ['measures'];
  const { item, above: below } = resolveCommon({ input, place, id }, above, resolving, lists, [level]);
  const texts = resolveTexts({ input, place }, resolving);
  return {
    ...item,
    ...written('title', input.title),
    ...written('text', input.text),
    ...written('prose', input.prose),
    ...defaults,
    ...texts,
    fields:
      input.fields === undefined
        ? defaults.fields
        : record([...Object.entries(defaults.fields), ...Object.entries(texts.fields)]),
    measures: measures.map((measure, index) =>
      resolveMeasure(measure, place.below('measures', index), below, resolving),
    ),
  };
}

function resolveMeasure(input: MeasureInput, place: Place, above: Above, resolving: Resolving): Measure {
  const id = resolving.ids.give({
    written: input.id,
    place,
    parent: above.parent,
    words: input.title ?? input.text,
  });
  return {
    ...resolveCommon({ input, place, id }, above, resolving).item,
    ...written('title', input.title),
    text: input.text,
    ...resolveTexts({ input, place }, resolving),
  };
}

/** What all levels resolve alike, and what they hand down. */
function resolveCommon(
  { input, place, id }: { readonly input: DefaultsInput; readonly place: Place; readonly id: string },
  above: Above,
  resolving: Resolving,
  lists: readonly string[] = [],
  alsoFrom: readonly Level[] = [],
): { readonly item: Pick<WorkItem, 'id' | 'owners' | 'deadlines' | 'origin'>; readonly above: Above } {
  const owners = resolveOwners(input, place, above.owners, resolving);
  const deadlines = input.deadline
    ? resolveDeadlines(input.deadline, place.below('deadline'), resolving)
    : above.deadlines;
  const origin = inheritingOrigin({ input, place }, [...above.levels, ...alsoFrom]);
  noteIncomplete(origin, place, resolving, [...listedKeys, ...lists]);
  const level = { input, place, hands: handedDown };
  return {
    item: { id, owners, deadlines, origin },
    above: { parent: id, owners, deadlines, levels: [level, ...above.levels] },
  };
}

const noFields: WorkItem['fields'] = record([]);

function resolveTexts(
  { input, place }: Pick<Level, 'place'> & { readonly input: DefaultsInput },
  resolving: Resolving,
): Pick<WorkItem, 'deliverable' | 'remark' | 'fields'> {
  return {
    ...written('deliverable', input.deliverable),
    ...written('remark', input.remark),
    fields: input.fields ? resolveFields(input.fields, place.below('fields'), resolving) : noFields,
  };
}
