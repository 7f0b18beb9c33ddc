import {
  attendanceGroups,
  type BodyPart,
  type ColumnPlan,
  type DocumentPlan,
  type FormPlan,
  type ProsePlan,
  type RowPlan,
} from '../campaign/document-plan.ts';
import { formatDate } from '../text/official-date.ts';
import { shortenedInBrackets } from '../text/shortened.ts';
import type { Entry, Field } from './entry.ts';
import { known, own } from './fields.ts';

/** A document, the sections of its body, and the rows that a form brings with it. */
export function documentEntries(document: DocumentPlan): readonly Entry[] {
  const { id, kind, status, mark, origin } = document;
  const title = document.titleLines?.join('') ?? document.title;
  const isProse = 'body' in document;
  return [
    {
      subject: 'document',
      id,
      isNamed: !id.startsWith('#'),
      name: title,
      fields: [
        ...known('title', title),
        ...known('kind', kind),
        ...known('status', status),
        ...known('mark', mark),
        ...(isProse ? proseFields(document) : formFields(document)),
      ],
      origin,
    },
    ...(isProse ? document.body.flatMap((part) => sectionEntries(part, id, id)) : rowEntries(document)),
  ];
}

function proseFields(document: ProsePlan): readonly Field[] {
  const { recipients, salutation, date, closing, imprint, attendance, signatories = [] } = document;
  return [
    ...known('number', document.number),
    ...known('date', date && formatDate(date)),
    ...known(
      'issuers',
      document.issuers.map(({ name }) => name),
    ),
    ...known('recipients', salutation ?? recipients),
    ...known('signers', document.signers),
    ...known('signature', [
      document.signature,
      ...signatories.map(({ post, name }) => [post, name].filter(Boolean).join(' ')),
    ]),
    ...known('secrecy', document.secrecy),
    ...known('urgency', document.urgency),
    ...known('opening', document.opening),
    ...known('closing', closing === true ? undefined : closing),
    ...known('note', document.note),
    ...known('annexes', [...document.annexes]),
    ...known('attached', document.attached),
    ...known('members', attendance && attendanceGroups.flatMap((group) => attendance[group])),
    ...known('cc', imprint?.cc),
    ...known('copies', imprint?.copies?.toString()),
    ...known('office', imprint?.office?.name),
  ];
}

function formFields({ columns, notes, head, foot }: FormPlan): readonly Field[] {
  return [
    ...known('columns', columns.flatMap(columnTitles)),
    ...known('notes', notes.join('\n')),
    ...known(
      'labels',
      [...head, ...foot].map(({ label }) => label),
    ),
  ];
}

const columnTitles = (column: ColumnPlan): readonly string[] =>
  column.kind === 'group'
    ? [`${column.title}（${column.columns.flatMap(columnTitles).join('、')}）`]
    : [column.unit === undefined ? column.title : `${column.title}（${column.unit}）`];

/** A section goes by its heading and those above it, text without a heading by its words: never by its place. */
function sectionEntries(part: BodyPart, above: string, document: string): readonly Entry[] {
  const words = part.text ?? part.intro ?? part.form ?? part.show?.what ?? '';
  const id = `${above}/${part.section ?? words}`;
  return [
    {
      subject: 'section',
      id,
      isNamed: false,
      name: part.section ?? firstWords(words),
      parent: { subject: 'document', id: document },
      fields: [
        ...known('title', part.section),
        ...known('intro', part.intro),
        ...known('text', part.text),
        ...known('shows', part.show?.what),
        ...known('form', part.form),
      ],
      origin: part.origin,
    },
    ...part.sections.flatMap((inner) => sectionEntries(inner, id, document)),
  ];
}

const longestName = 24;
const firstWords = (text: string): string => shortenedInBrackets(text, longestName);

function rowEntries({ id: document, rows, origin }: FormPlan): readonly Entry[] {
  if (rows.kind !== 'explicit') return [];
  const entriesOf = (row: RowPlan): readonly Entry[] => {
    if (row.kind === 'blank') return [];
    const inner = row.kind === 'group' ? row.rows.flatMap(entriesOf) : [];
    const id = row.kind === 'group' ? row.title : row.id;
    const cells = row.kind === 'group' ? {} : (row.cells ?? {});
    const fields = [
      ...known('title', row.title),
      ...Object.entries(cells).flatMap(([column, value]): readonly Field[] =>
        own(`cell ${column}`, column, value),
      ),
    ];
    const parent = { subject: 'document', id: document } as const;
    return [
      {
        subject: 'row',
        id: `${document}/${row.kind}/${id}`,
        isNamed: !id.startsWith('#'),
        name: row.title,
        parent,
        fields,
        origin,
      },
      ...inner,
    ];
  };
  return rows.rows.flatMap(entriesOf);
}
