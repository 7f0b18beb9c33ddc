import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { RowPlan, RowSource } from '../document-plan.ts';
import type { FormInput } from '../documents/list-documents.ts';
import { generatedId } from '../resolving/generated-id.ts';
import type { Place } from '../resolving/place.ts';
import { record } from '../resolving/record.ts';
import type { Findings } from '../resolving/resolving.ts';
import { nameParts } from './part-ids.ts';
import type { RowContext } from './resolve-rows.ts';

export type RowInput = Extract<NonNullable<FormInput['rows']>, readonly unknown[]>[number];
type PlainRowInput = Exclude<
  RowInput,
  string | { group: unknown } | { total: unknown } | { subtotal: unknown } | { blank: unknown }
>;

/**
 * Rows that the plan writes out, and its totals below them. Reported: row ids used twice, content for columns that
 * the form does not have.
 */
export function resolveExplicitRows(
  inputs: readonly RowInput[],
  place: Place,
  context: RowContext,
  findings: Findings,
): RowSource {
  const drafts = draftRows(inputs, place, []);
  const named = namedDrafts(drafts);
  const { ids, duplicates } = nameParts(named.map((draft) => ({ ...draft, span: draft.place.at('id') })));
  for (const { id, span, first } of duplicates) {
    findings.report(diagnostic('HT346', { id }, span, { related: [first] }));
  }
  const idOf = new Map(named.map((draft, index) => [draft, ids[index] ?? draft.base]));
  const build = (draft: RowDraft): RowPlan => {
    if (draft.kind === 'blank') return draft;
    if (draft.kind === 'group') return { ...draft, rows: draft.rows.map(build) };
    const { kind, title } = draft;
    const id = idOf.get(draft) ?? draft.base;
    if (kind === 'row') return { kind, id, title, cells: cellsOf(draft, context, findings) };
    const total: RowPlan = { kind, id, title, ...(draft.isSubtotal ? { isSubtotal: true } : {}) };
    return draft.input.cells === undefined ? total : { ...total, cells: cellsOf(draft, context, findings) };
  };
  return { kind: 'explicit', rows: [...drafts.map(build), ...context.totals.map(totalRow)] };
}

export const totalRow = (title: string): RowPlan => ({ kind: 'total', id: title, title });

type RowDraft =
  | { readonly kind: 'blank'; readonly count: number }
  | { readonly kind: 'group'; readonly title: string; readonly rows: readonly RowDraft[] }
  | NamedDraft;

interface NamedDraft {
  readonly kind: 'row' | 'total';
  readonly isSubtotal?: true;
  readonly title: string;
  readonly written: string | undefined;
  readonly base: string;
  readonly path: readonly string[];
  readonly input: PlainRowInput;
  readonly place: Place;
}

/** Whether no row was refused, in any group, and no cell: only then may anything be added up. */
export function isEveryRowKnown(inputs: readonly RowInput[], place: Place): boolean {
  if (place.isUnknown()) return false;
  return inputs.every((input, index) => {
    if (typeof input === 'string') return true;
    const at = place.below(index);
    if ('group' in input) return isEveryRowKnown(input.rows ?? [], at.below('rows'));
    return !at.isUnknown() && !at.isUnknown('cells');
  });
}

function draftRows(inputs: readonly RowInput[], place: Place, path: readonly string[]): readonly RowDraft[] {
  return inputs.map((input, index): RowDraft => {
    const at = place.below(index);
    const named = (kind: NamedDraft['kind'], title: string, row: PlainRowInput): NamedDraft => {
      const base = title === '' ? generatedId('', JSON.stringify(row.cells ?? {})) : title;
      return { kind, title, written: row.id, base, path, input: row, place: at };
    };
    if (typeof input === 'string') return named('row', input, {});
    if ('blank' in input) return { kind: 'blank', count: input.blank };
    if ('total' in input) return named('total', input.total, { cells: input.cells });
    if ('subtotal' in input) {
      return { ...named('total', input.subtotal, { cells: input.cells }), isSubtotal: true };
    }
    if (!('group' in input)) return named('row', input.title ?? '', input);
    const rows = draftRows(input.rows ?? [], at.below('rows'), [...path, input.group]);
    return { kind: 'group', title: input.group, rows };
  });
}

function namedDrafts(drafts: readonly RowDraft[]): readonly NamedDraft[] {
  return drafts.flatMap((draft) => {
    if (draft.kind === 'blank') return [];
    return draft.kind === 'group' ? namedDrafts(draft.rows) : [draft];
  });
}

function cellsOf(
  { input, place }: NamedDraft,
  { columns, columnsComplete }: RowContext,
  { report, suggest }: Findings,
): Readonly<Record<string, string>> {
  const ids = columns.map(({ id }) => id);
  const entries = Object.entries(input.cells ?? {}).filter(([name]) => {
    const isKnown = ids.includes(name);
    if (!isKnown && columnsComplete) {
      const titled = columns.find(({ title }) => title === name);
      const suggestion = titled ? { suggestion: titled.id } : suggest(name, ids);
      report(diagnostic('HT345', { name, ...suggestion }, place.keyAt('cells', name)));
    }
    return isKnown;
  });
  return record(entries);
}
