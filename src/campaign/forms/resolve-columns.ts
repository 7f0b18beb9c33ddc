import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ColumnLeaf, ColumnPlan } from '../document-plan.ts';
import type { FormInput } from '../documents/list-documents.ts';
import { written } from '../resolving/optional.ts';
import type { Place } from '../resolving/place.ts';
import type { Resolving } from '../resolving/resolving.ts';
import {
  type ColumnDraft,
  type DraftsResolving,
  draftColumns,
  type LeafDraft,
  leafDrafts,
} from './draft-columns.ts';
import { nameParts } from './part-ids.ts';
import { type RowLevel, type RowSpecification, rowLevel } from './row-level.ts';

export type ColumnInput = Exclude<NonNullable<FormInput['columns']>, string>[number];

/** What columns are resolved against. */
export type ColumnsResolving = DraftsResolving & Pick<Resolving, 'offices'>;

/** A form's columns, and what its rows are counted by. */
export interface ResolvedColumns {
  readonly columns: readonly ColumnPlan[];
  readonly level: RowLevel;
  /** Names that several columns share, so that none is called by it. */
  readonly ambiguous: ReadonlySet<string>;
}

/**
 * Columns as written, in short or in full, with titles, ids and contents. `rows` decides which cells merge by default:
 * those of the levels above a row's own. Reported: ids used twice, and what `draftColumns` reports.
 */
export function resolveColumns(
  inputs: readonly ColumnInput[],
  rows: RowSpecification,
  place: Place,
  resolving: ColumnsResolving,
): ResolvedColumns {
  const drafts = draftColumns(inputs, place, resolving);
  const leaves = leafDrafts(drafts);
  const { ids, duplicates, ambiguous } = nameParts(
    leaves.map(({ input, base, path, place: at }) => ({
      written: input.id,
      base,
      path,
      span: at.at('id'),
    })),
  );
  for (const { id, span, first } of duplicates) {
    resolving.report(diagnostic('HT341', { id }, span, { related: [first] }));
  }
  const level = rowLevel(
    rows,
    leaves.map(({ content }) => content),
  );
  const named = new Map(leaves.map((leaf, index) => [leaf, ids[index] ?? leaf.base]));
  const build = (draft: ColumnDraft): ColumnPlan =>
    draft.kind === 'group'
      ? { ...draft, columns: draft.columns.map(build) }
      : leafOf(draft, named.get(draft) ?? draft.base, level, resolving);
  return { columns: drafts.map(build), level, ambiguous };
}

function leafOf(
  { input, title, titledAs, content, place }: LeafDraft,
  id: string,
  level: RowLevel,
  { offices }: ColumnsResolving,
): ColumnLeaf {
  const [part, whole] = input.ratio ?? [];
  const filler = input.filledBy === undefined ? undefined : offices.find(input.filledBy);
  return {
    kind: 'leaf',
    id,
    title,
    ...written('titledAs', titledAs),
    ...written('unit', input.unit),
    content,
    ...written('width', input.width),
    ...written('align', input.align),
    merge: input.merge ?? mergesByDefault(content.kind, level),
    ...written('filledBy', filler ? (filler.short ?? filler.name) : input.filledBy),
    ...written('sum', input.sum),
    ...(part === undefined || whole === undefined ? {} : { ratio: [part, whole] }),
    ...(input.total === false ? { total: false } : {}),
    origin: place.origin,
  };
}

function mergesByDefault(content: ColumnLeaf['content']['kind'], level: RowLevel): boolean {
  if (level === 'measures') return content === 'topic' || content === 'task' || content === 'text';
  return level === 'tasks' && content === 'topic';
}
