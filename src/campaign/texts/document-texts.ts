import {
  attendanceGroups,
  type BodyPart,
  type ColumnPlan,
  type DocumentPlan,
  type FormPlan,
  type ProsePlan,
  type RowPlan,
} from '../document-plan.ts';
import { allParts } from '../walk.ts';
import type { PrintedText } from './printed-texts.ts';
import { written } from './written.ts';

/** What a document prints of its own that is no prose: title, headings, names, the labels of a form. */
export function documentTexts(document: DocumentPlan): readonly PrintedText[] {
  const title = document.titleLines?.join('') ?? document.title;
  return [
    { text: title, span: document.origin.at('title'), kind: 'title' },
    ...('body' in document ? proseTexts(document) : formTexts(document)),
  ];
}

function proseTexts(document: ProsePlan): readonly PrintedText[] {
  const { recipients, imprint, attendance, signatories = [], origin } = document;
  const names = (texts: readonly string[], ...path: readonly string[]) =>
    texts.map((text, index) => ({ text, span: origin.at(...path, index), kind: 'name' }) as const);
  return [
    ...allParts(document.body).flatMap(partTexts),
    ...written(document, 'redHeadMark', 'name'),
    ...written(document, 'salutation', 'name'),
    ...names(recipients, 'recipients'),
    ...names(imprint?.cc ?? [], 'imprint', 'cc'),
    ...names(imprint?.others ?? [], 'imprint', 'others'),
    ...attendanceGroups.flatMap((group) => names(attendance?.[group] ?? [], 'attendance', group)),
    ...names(document.signers, 'signers'),
    ...signatories.flatMap(({ post, name }, index) => [
      { text: post, span: origin.at('signatories', index, 'post'), kind: 'name' } as const,
      ...(name === undefined
        ? []
        : [{ text: name, span: origin.at('signatories', index, 'name'), kind: 'name' } as const]),
    ]),
    ...(document.listedAnnexes ?? []).map(
      ({ title }) => ({ text: title, span: origin.at('annexes'), kind: 'title' }) as const,
    ),
  ];
}

const partTexts = (part: BodyPart): readonly PrintedText[] => [
  ...written(part, 'section', 'title'),
  ...written(part, 'text', 'prose').map((text) => ({ ...text, isMarkdown: true }) as const),
];

function formTexts({ columns, rows, head, foot, notesTitle, origin }: FormPlan): readonly PrintedText[] {
  const slots = (['head', 'foot'] as const).flatMap((place) =>
    (place === 'head' ? head : foot).map(
      ({ label }, index) => ({ text: label, span: origin.at(place, index, 'label'), kind: 'label' }) as const,
    ),
  );
  return [
    ...columnTexts(columns, origin, ['columns']),
    ...slots,
    ...written({ notesTitle, origin }, 'notesTitle', 'label'),
    ...(rows.kind === 'explicit' ? rowTitles(rows.rows, origin, ['rows']) : []),
  ];
}

function columnTexts(
  columns: readonly ColumnPlan[],
  origin: FormPlan['origin'],
  path: readonly (string | number)[],
): readonly PrintedText[] {
  return columns.flatMap((column, index) => {
    if (column.kind === 'group') {
      const title: PrintedText = {
        text: column.title,
        span: origin.at(...path, index, 'group'),
        kind: 'label',
      };
      return [title, ...columnTexts(column.columns, origin, [...path, index, 'columns'])];
    }
    return [
      ...(column.titledAs === undefined ? written(column, 'title', 'label') : []),
      ...written(column, 'unit', 'label'),
      ...written(column, 'filledBy', 'name'),
    ];
  });
}

function rowTitles(
  rows: readonly RowPlan[],
  origin: FormPlan['origin'],
  path: readonly (string | number)[],
): readonly PrintedText[] {
  return rows.flatMap((row, index) => {
    if (row.kind === 'blank') return [];
    const key = row.kind === 'row' ? 'title' : row.kind;
    const title: PrintedText = { text: row.title, span: origin.at(...path, index, key), kind: 'label' };
    return row.kind === 'group' ? [title, ...rowTitles(row.rows, origin, [...path, index, 'rows'])] : [title];
  });
}
