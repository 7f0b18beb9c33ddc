import type { Origin, Span } from '../../diagnostics/span.ts';
import type { Deadline } from '../../text/deadline.ts';
import type { Campaign, Contact, Duty, Topic, WorkItem } from '../campaign.ts';
import type { DocumentPlan } from '../document-plan.ts';
import { prosePlaces } from '../references/prose-places.ts';
import { allPhases } from '../walk.ts';
import { documentTexts } from './document-texts.ts';
import { isMissing } from './is-missing.ts';
import { written } from './written.ts';

/** A text of the plan that some document may print, and the scalar it was written in. */
export interface PrintedText {
  readonly text: string;
  readonly span: Span;
  readonly kind: PrintedKind;
  /** The document that alone prints it; absent for what any document of the campaign may print. */
  readonly document?: DocumentPlan;
  /** Paragraphs, lists and stress in Markdown: the text of a body. */
  readonly isMarkdown?: true;
}

/**
 * `prose`: sentences and cells, which may hold references. `title`: a heading or the name of a thing. `label`: a
 * column, a slot, a unit. `name`: addressees, people, posts, facts, printed to the letter. `contact`: telephone, mail
 * and address. `deadline`: when something is due or was counted.
 */
export type PrintedKind = 'prose' | 'title' | 'label' | 'name' | 'contact' | 'deadline';

const known = new WeakMap<Campaign, readonly PrintedText[]>();

/**
 * Every text that documents print, each place once, in no particular order. What the schema put in the place of a
 * text that it refused is not among them.
 */
export function printedTexts(campaign: Campaign): readonly PrintedText[] {
  const found = known.get(campaign) ?? collect(campaign);
  known.set(campaign, found);
  return found;
}

/** What has a kind of its own comes before the prose that it is listed among as well. */
function collect(campaign: Campaign): readonly PrintedText[] {
  const all = [
    ...written(campaign, 'name', 'title'),
    ...campaign.offices.flatMap((office) => [
      ...written(office, 'name', 'name'),
      ...written(office, 'short', 'name'),
    ]),
    ...campaign.topics.flatMap(topicTexts),
    ...allPhases(campaign.phases).flatMap((phase) => [
      ...written(phase, 'title', 'title'),
      ...(phase.period ? deadlineTexts([phase.period], phase.origin.at('period', 'text')) : []),
    ]),
    ...leadershipTexts(campaign),
    ...campaign.duties.flatMap(dutyTexts),
    ...contactTexts(campaign),
    ...campaign.indicators.flatMap((indicator) => [
      ...written(indicator, 'title', 'title'),
      ...written(indicator, 'unit', 'label'),
    ]),
    ...campaign.facts.map(({ text, origin }) => ({ text, span: origin.span, kind: 'name' }) as const),
    ...campaign.figures.flatMap((figure) => [
      ...written(figure, 'scope', 'prose'),
      ...written(figure, 'source', 'prose'),
      ...(figure.period ? deadlineTexts([figure.period], figure.origin.at('period')) : []),
    ]),
    ...campaign.documents.flatMap((document) =>
      [
        ...documentTexts(document),
        ...('contacts' in document && document.contacts !== campaign.contacts ? contactTexts(document) : []),
      ].map((text) => ({ ...text, document })),
    ),
    ...prosePlaces(campaign).map((place) => ({ ...place, kind: 'prose' }) as const),
  ];
  return eachPlaceOnce(all.filter(({ text }) => !isMissing(text)));
}

/** Of texts that are the same and stand at the same place the first. */
function eachPlaceOnce(texts: readonly PrintedText[]): readonly PrintedText[] {
  const files = new Map<string, Map<number, PrintedText[]>>();
  return texts.filter((found) => {
    const { file, start, end } = found.span;
    const starts = files.get(file.path) ?? new Map<number, PrintedText[]>();
    files.set(file.path, starts);
    const here = starts.get(start);
    if (!here) starts.set(start, [found]);
    else if (here.some(({ text, span }) => text === found.text && span.end === end)) return false;
    else here.push(found);
    return true;
  });
}

const topicTexts = (topic: Topic): readonly PrintedText[] => [
  ...written(topic, 'title', 'title'),
  ...written(topic, 'tableTitle', 'title'),
  ...itemDeadlines(topic),
  ...topic.tasks.flatMap((task) => [
    ...written(task, 'title', 'title'),
    ...itemDeadlines(task),
    ...task.measures.flatMap((measure) => [...written(measure, 'title', 'title'), ...itemDeadlines(measure)]),
  ]),
];

const itemDeadlines = ({ deadlines, origin }: WorkItem): readonly PrintedText[] =>
  deadlines.flatMap((deadline, index) => deadlineTexts([deadline], origin.at('deadline', index, 'text')));

const deadlineTexts = (deadlines: readonly Deadline[], span: Span): readonly PrintedText[] =>
  deadlines.map(({ text }) => ({ text, span, kind: 'deadline' }));

const dutyTexts = ({ title, when, origin }: Duty): readonly PrintedText[] => [
  ...written({ title, origin }, 'title', 'prose'),
  ...(when ? dutyDeadlines(when, origin) : []),
];

/** A first return and the regular ones make one text, and were written in two places. */
function dutyDeadlines(when: Deadline, origin: Origin): readonly PrintedText[] {
  const [first, every] = [origin.at('when', 'text'), origin.at('every', 'text')];
  if (isSame(every, origin.span)) return deadlineTexts([when], first);
  if (isSame(first, origin.span)) return deadlineTexts([when], every);
  const regular = every.file.text.slice(every.start, every.end);
  const once = when.text.endsWith(`，${regular}`) ? when.text.slice(0, -regular.length - 1) : when.text;
  return [
    { text: once, span: first, kind: 'deadline' },
    { text: regular, span: every, kind: 'deadline' },
  ];
}

const isSame = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;

function leadershipTexts({ leadership }: Campaign): readonly PrintedText[] {
  if (!leadership) return [];
  const { groups, origin } = leadership;
  return [
    ...written(leadership, 'title', 'title'),
    ...groups.flatMap(({ role, members }, index) => {
      const group = origin.at('groups', index, 'role');
      const at = (member: number, key: string) => origin.at('groups', index, 'members', member, key);
      return [
        { text: role, span: group, kind: 'label' } as const,
        ...members.flatMap(({ name, post }, member) => [
          { text: name, span: at(member, 'name'), kind: 'name' } as const,
          ...(post === undefined ? [] : [{ text: post, span: at(member, 'post'), kind: 'name' } as const]),
        ]),
      ];
    }),
  ];
}

const contactKeys = ['phone', 'fax', 'mail', 'address'] as const;

const contactTexts = ({ contacts, origin }: Pick<Campaign, 'contacts' | 'origin'>): readonly PrintedText[] =>
  contacts.flatMap((contact: Contact, index) => [
    ...(contact.name === ''
      ? []
      : [{ text: contact.name, span: origin.at('contacts', index, 'name'), kind: 'name' } as const]),
    ...contactKeys.flatMap((key) => {
      const text = contact[key];
      return text === undefined
        ? []
        : [{ text, span: origin.at('contacts', index, key), kind: 'contact' } as const];
    }),
  ]);
