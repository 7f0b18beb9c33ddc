import type { Span } from '../../diagnostics/span.ts';
import type { Campaign, Phase, WorkItem } from '../campaign.ts';
import {
  attendanceGroups,
  type BodyPart,
  type DocumentPlan,
  type FormPlan,
  type ProsePlan,
  type RowPlan,
} from '../document-plan.ts';

/** A piece of prose, where it was written, and the document that alone prints it. */
export interface ProsePlace {
  readonly text: string;
  readonly span: Span;
  /** Absent for what any document of the campaign may show. */
  readonly document?: DocumentPlan;
}

/**
 * Every text in which references mean something, of the campaign and of its documents. Titles, names and labels are
 * not among them: they are printed to the letter.
 */
export function prosePlaces(campaign: Campaign): readonly ProsePlace[] {
  const known = placesOf.get(campaign);
  if (known) return known;
  const places = [
    ...topicPlaces(campaign.topics),
    ...campaign.phases.flatMap(phaseTexts),
    ...(campaign.leadership ? leadershipTexts(campaign.leadership) : []),
    ...campaign.indicators.flatMap((indicator) => texts(indicator, ['target'])),
    ...contactTexts(campaign),
    ...campaign.documents.flatMap((document) =>
      documentTexts(document, campaign).map((place) => ({ ...place, document })),
    ),
  ];
  placesOf.set(campaign, places);
  return places;
}

const placesOf = new WeakMap<Campaign, readonly ProsePlace[]>();
const placesOfTopics = new WeakMap<Campaign['topics'], readonly ProsePlace[]>();

/** Kept apart, because a campaign whose cells are not computed yet has the same topics as the finished one. */
function topicPlaces(topics: Campaign['topics']): readonly ProsePlace[] {
  const known = placesOfTopics.get(topics);
  if (known) return known;
  const places = topics.flatMap((topic) => [
    ...texts(topic, ['text', ...workTexts]),
    ...fieldTexts(topic),
    ...topic.tasks.flatMap((task) => [
      ...texts(task, ['text', 'prose', ...workTexts]),
      ...fieldTexts(task),
      ...task.measures.flatMap((measure) => [
        ...texts(measure, ['text', ...workTexts]),
        ...fieldTexts(measure),
      ]),
    ]),
  ]);
  placesOfTopics.set(topics, places);
  return places;
}

const workTexts = ['deliverable', 'remark'] as const;

/** The keys of a thing that hold prose. What was inherited stands elsewhere, and is looked at there. */
function texts<Key extends string>(
  thing: { readonly [Name in Key]?: string } & Pick<WorkItem, 'origin'>,
  keys: readonly Key[],
): readonly ProsePlace[] {
  return keys.flatMap((key) => {
    const text: string | undefined = thing[key];
    return text === undefined ? [] : [{ text, span: thing.origin.at(key) }];
  });
}

function fieldTexts({ fields, origin }: WorkItem): readonly ProsePlace[] {
  return Object.entries(fields).map(([key, text]) => ({ text, span: origin.at('fields', key) }));
}

function phaseTexts(phase: Phase): readonly ProsePlace[] {
  return [...texts(phase, ['text']), ...phase.phases.flatMap(phaseTexts)];
}

function leadershipTexts(leadership: NonNullable<Campaign['leadership']>): readonly ProsePlace[] {
  const { groups, origin } = leadership;
  return [
    ...texts(leadership, ['intro', 'office']),
    ...groups.flatMap(({ text }, index) =>
      text === undefined ? [] : [{ text, span: origin.at('groups', index, 'text') }],
    ),
  ];
}

function contactTexts({ contacts, origin }: Pick<Campaign, 'contacts' | 'origin'>): readonly ProsePlace[] {
  return contacts.flatMap(({ remark }, index) =>
    remark === undefined ? [] : [{ text: remark, span: origin.at('contacts', index, 'remark') }],
  );
}

function documentTexts(document: DocumentPlan, campaign: Campaign): readonly ProsePlace[] {
  return 'body' in document ? proseTexts(document, campaign) : formTexts(document);
}

function proseTexts(document: ProsePlan, { contacts }: Campaign): readonly ProsePlace[] {
  const hasOwnContacts = document.contacts !== contacts;
  return [
    ...texts(document, ['opening']),
    ...document.body.flatMap(bodyTexts),
    ...(typeof document.closing === 'string'
      ? [{ text: document.closing, span: document.origin.at('closing') }]
      : []),
    ...texts(document, ['note', 'salutation']),
    ...lineTexts(document),
    ...(hasOwnContacts ? contactTexts(document) : []),
  ];
}

/** The lists of one-line texts that a document prints. */
function lineTexts({ recipients, attendance, imprint, origin }: ProsePlan): readonly ProsePlace[] {
  const lists = [
    { texts: recipients, path: ['recipients'] },
    ...attendanceGroups.map((group) => ({
      texts: attendance?.[group] ?? [],
      path: ['attendance', group],
    })),
    { texts: imprint?.cc ?? [], path: ['imprint', 'cc'] },
    { texts: imprint?.others ?? [], path: ['imprint', 'others'] },
  ];
  return lists.flatMap((list) =>
    list.texts.map((text, index) => ({ text, span: origin.at(...list.path, index) })),
  );
}

function bodyTexts(part: BodyPart): readonly ProsePlace[] {
  return [...texts(part, ['intro', 'text']), ...part.sections.flatMap(bodyTexts)];
}

function formTexts({ notes, rows, origin }: FormPlan): readonly ProsePlace[] {
  return [
    ...notes.map((text, index) => ({ text, span: origin.at('notes', index) })),
    ...(rows.kind === 'explicit' ? cellTexts(rows.rows, origin, ['rows']) : []),
  ];
}

function cellTexts(
  rows: readonly RowPlan[],
  origin: FormPlan['origin'],
  path: readonly (string | number)[],
): readonly ProsePlace[] {
  return rows.flatMap((row, index) => {
    if (row.kind === 'group') return cellTexts(row.rows, origin, [...path, index, 'rows']);
    if (row.kind === 'blank') return [];
    return Object.entries(row.cells ?? {}).map(([column, text]) => ({
      text,
      span: origin.at(...path, index, 'cells', column),
    }));
  });
}
