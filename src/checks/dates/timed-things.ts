import type { Campaign, Duty, Phase, WorkItem } from '../../campaign/campaign.ts';
import { allPhases } from '../../campaign/walk.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { Deadline } from '../../text/deadline.ts';
import { shortened } from '../../text/shortened.ts';

/** Something with a time of its own. */
export interface TimedThing {
  readonly what: 'task' | 'duty' | 'phase';
  /** As a reader would call it. */
  readonly name: string;
  readonly deadline: Deadline;
  /** Where the time was written. */
  readonly span: Span;
}

/** Every time that the data of a campaign holds, each once where it was written; nothing of what was refused in part. */
export function timedThings(campaign: Campaign): readonly TimedThing[] {
  const found = known.get(campaign) ?? collect(campaign);
  known.set(campaign, found);
  return found;
}

const known = new WeakMap<Campaign, readonly TimedThing[]>();

function collect(campaign: Campaign): readonly TimedThing[] {
  const isWhole = ({ origin }: Pick<WorkItem, 'origin'>): boolean => !campaign.incomplete?.has(origin);
  const all = [
    ...workItems(campaign).filter(isWhole).flatMap(deadlinesOf),
    ...campaign.duties.filter(isWhole).flatMap(timeOfDuty),
    ...allPhases(campaign.phases).filter(isWhole).flatMap(timeOfPhase),
  ];
  // What topics and defaults hand down is met again in every task.
  const places = new Map<string, TimedThing>();
  for (const thing of all) {
    const { file, start, end } = thing.span;
    const place = `${file.path} ${start} ${end} ${thing.deadline.text}`;
    if (!places.has(place)) places.set(place, thing);
  }
  return [...places.values()];
}

/** Topics, tasks and measures, each before what it holds. */
export function workItems({ topics }: Pick<Campaign, 'topics'>): readonly NamedItem[] {
  const found = knownItems.get(topics) ?? itemsOf(topics);
  knownItems.set(topics, found);
  return found;
}

const knownItems = new WeakMap<Campaign['topics'], readonly NamedItem[]>();

const itemsOf = (topics: Campaign['topics']): readonly NamedItem[] =>
  topics.flatMap((topic) => [topic, ...topic.tasks.flatMap((task) => [task, ...task.measures])]);

type NamedItem = WorkItem & { readonly text?: string; readonly prose?: string };

function deadlinesOf(item: NamedItem): readonly TimedThing[] {
  return item.deadlines.map((deadline, index) => ({
    what: 'task',
    name: nameOf(item),
    deadline,
    span: item.origin.at('deadline', index),
  }));
}

/** A duty that is due once and then regularly has two times, each written at its own key. */
export function timeOfDuty({ title: name, when: deadline, origin }: Duty): readonly TimedThing[] {
  if (!deadline) return [];
  const [once, regularly] = [origin.at('when'), origin.at('every')];
  // `at` gives the whole duty for a key that was not written.
  if (isSame(once, origin.span)) return [{ what: 'duty', name, deadline, span: regularly }];
  if (isSame(regularly, origin.span)) return [{ what: 'duty', name, deadline, span: once }];
  const parts = (isRegular: boolean): Deadline['parts'] =>
    deadline.parts.filter(({ kind }) => kind === 'holiday-rule' || (kind === 'recurrence') === isRegular);
  return [
    { what: 'duty', name, deadline: { ...deadline, parts: parts(false) }, span: once },
    { what: 'duty', name, deadline: { ...deadline, parts: parts(true) }, span: regularly },
  ];
}

const isSame = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;

export const timeOfPhase = ({ title, period, origin }: Phase): readonly TimedThing[] =>
  period ? [{ what: 'phase', name: title, deadline: period, span: origin.at('period') }] : [];

const longestName = 20;

/** The title, or the beginning of the text. */
export const nameOf = ({ title, text, id }: NamedItem): string => shortened(title ?? text ?? id, longestName);
