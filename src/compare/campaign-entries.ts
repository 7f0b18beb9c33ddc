import type { Campaign, Measure, Phase, Task, Topic } from '../campaign/campaign.ts';
import { printQuantity } from '../text/quantity.ts';
import { documentEntries } from './document-entries.ts';
import type { Entry, Subject } from './entry.ts';
import { known, ownerNames, workFields } from './fields.ts';

type Parent = NonNullable<Entry['parent']>;

/** Everything that a campaign says, cut into things that can be compared one by one, in the order of the plan. */
export function campaignEntries(campaign: Campaign): readonly Entry[] {
  return [
    {
      subject: 'campaign',
      id: campaign.id,
      // There is only one, and a renamed folder holds the same.
      isNamed: false,
      name: campaign.name,
      fields: [
        ...known('name', campaign.name),
        ...known('period', campaign.period?.text),
        ...known(
          'issuers',
          campaign.issuers.map(({ name }) => name),
        ),
      ],
      origin: campaign.origin,
    },
    ...campaign.topics.flatMap((topic) => topicEntries(topic, campaign)),
    ...campaign.phases.flatMap((phase) => phaseEntries(phase)),
    ...leadershipEntries(campaign),
    ...campaign.duties.map(
      ({ id, title, from, to, when, form, origin }): Entry => ({
        ...named('duty', id, title),
        fields: [
          ...known('title', title),
          ...known('from', ownerNames(from)),
          ...known('to', ownerNames(to)),
          ...known('when', when?.text),
          ...known('form', form),
        ],
        origin,
      }),
    ),
    ...campaign.indicators.map(
      ({ id, title, unit, target, origin }): Entry => ({
        ...named('indicator', id, title),
        fields: [...known('title', title), ...known('unit', unit), ...known('target', target)],
        origin,
      }),
    ),
    ...campaign.figures.map(
      ({ id, quantity, scope, period, asOf, source, origin }): Entry => ({
        ...named('figure', id, id),
        fields: [
          ...known('value', quantity && printQuantity(quantity)),
          ...known('scope', scope),
          ...known('period', period?.text),
          ...known('as-of', asOf),
          ...known('source', source),
        ],
        origin,
      }),
    ),
    ...campaign.facts.map(
      ({ id, text, origin }): Entry => ({ ...named('fact', id, id), fields: known('value', text), origin }),
    ),
    ...campaign.contacts.map(
      ({ office, name, phone, fax, mail, address, remark }): Entry => ({
        ...named('contact', [office?.name, name].filter(Boolean).join(' '), name || (office?.name ?? '')),
        fields: [
          ...known('office', office?.name),
          ...known('phone', phone),
          ...known('fax', fax),
          ...known('mail', mail),
          ...known('address', address),
          ...known('remark', remark),
        ],
        origin: campaign.origin,
      }),
    ),
    ...campaign.documents.flatMap((document) => documentEntries(document)),
  ];
}

/** Generated ids are made of the words of a thing: reworded, it has another one. */
const named = (
  subject: Subject,
  id: string,
  name: string,
  parent?: Parent,
): Pick<Entry, 'subject' | 'id' | 'isNamed' | 'name' | 'parent'> => ({
  subject,
  id,
  isNamed: !id.startsWith('#'),
  name,
  ...(parent && { parent }),
});

function topicEntries(topic: Topic, campaign: Campaign): readonly Entry[] {
  const here = { subject: 'topic', id: topic.id } as const;
  return [
    {
      ...named('topic', topic.id, topic.title),
      fields: [
        ...known('title', topic.title),
        ...known('table-title', topic.tableTitle),
        ...known('text', topic.text),
        ...workFields(topic, campaign),
      ],
      origin: topic.origin,
    },
    ...topic.tasks.flatMap((task) => taskEntries(task, here, campaign)),
  ];
}

function taskEntries(task: Task, parent: Parent, campaign: Campaign): readonly Entry[] {
  const { id, title, text, prose, measures, origin } = task;
  const name = title ?? text ?? measures[0]?.text ?? id;
  return [
    {
      ...named('task', id, name, parent),
      fields: [
        ...known('title', title),
        ...known('text', text),
        ...known('prose', prose),
        ...workFields(task, campaign),
      ],
      origin,
    },
    ...measures.map((measure) => measureEntry(measure, { subject: 'task', id }, campaign)),
  ];
}

const measureEntry = (measure: Measure, parent: Parent, campaign: Campaign): Entry => ({
  ...named('measure', measure.id, measure.title ?? measure.text, parent),
  fields: [
    ...known('title', measure.title),
    ...known('text', measure.text),
    ...workFields(measure, campaign),
  ],
  origin: measure.origin,
});

function phaseEntries({ id, title, period, text, phases, origin }: Phase, parent?: Parent): readonly Entry[] {
  return [
    {
      ...named('phase', id, title, parent),
      fields: [...known('title', title), ...known('period', period?.text), ...known('text', text)],
      origin,
    },
    ...phases.flatMap((phase) => phaseEntries(phase, { subject: 'phase', id })),
  ];
}

function leadershipEntries({ leadership }: Campaign): readonly Entry[] {
  if (!leadership) return [];
  const { title = '', intro, office, groups, origin } = leadership;
  return [
    {
      ...named('leadership', '', title),
      fields: [...known('title', title), ...known('intro', intro), ...known('office', office)],
      origin,
    },
    ...groups.map(
      ({ role, members, text }): Entry => ({
        ...named('leadership', role, role),
        fields: [
          ...known(
            'members',
            members.map(({ name, post }) => (post === undefined ? name : `${name}（${post}）`)),
          ),
          ...known('text', text),
        ],
        origin,
      }),
    ),
  ];
}
