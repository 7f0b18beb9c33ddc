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
  const things: TimedThing[] = [];
  const isMet = placesMet();
  const add = (thing: TimedThing): void => {
    if (!isMet(thing)) things.push(thing);
  };
  for (const item of workItems(campaign)) {
    if (!isWhole(item)) continue;
    for (const [index, deadline] of item.deadlines.entries()) {
      add({ what: 'task', name: nameOf(item), deadline, span: item.origin.at('deadline', index) });
    }
  }
  for (const duty of campaign.duties) if (isWhole(duty)) timeOfDuty(duty).forEach(add);
  for (const phase of allPhases(campaign.phases)) if (isWhole(phase)) timeOfPhase(phase).forEach(add);
  return things;
}

/** Tells of what is written at a place that was met before: what topics and defaults hand down is met in every task. */
function placesMet(): (thing: TimedThing) => boolean {
  // Hardly two things begin at one place of two files; only those are told apart by all that they are.
  const first = new Map<number, TimedThing>();
  const others = new Set<string>();
  return (thing) => {
    const { file, start, end } = thing.span;
    const met = first.get(start);
    if (!met) {
      first.set(start, thing);
      return false;
    }
    const isOne = met.span.end === end && met.span.file.path === file.path;
    if (isOne && met.deadline.text === thing.deadline.text) return true;
    const place = `${file.path} ${start} ${end} ${thing.deadline.text}`;
    const isKnown = others.has(place);
    others.add(place);
    return isKnown;
  };
}

/** Topics, tasks and measures, each before what it holds. */
export function workItems({ topics }: Pick<Campaign, 'topics'>): readonly NamedItem[] {
  const found = knownItems.get(topics) ?? itemsOf(topics);
  knownItems.set(topics, found);
  return found;
}

const knownItems = new WeakMap<Campaign['topics'], readonly NamedItem[]>();

function itemsOf(topics: Campaign['topics']): readonly NamedItem[] {
  const items: NamedItem[] = [];
  for (const topic of topics) {
    items.push(topic);
    for (const task of topic.tasks) {
      items.push(task);
      for (const measure of task.measures) items.push(measure);
    }
  }
  return items;
}

type NamedItem = WorkItem & { readonly text?: string; readonly prose?: string };

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
