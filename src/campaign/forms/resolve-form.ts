import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Indicator } from '../campaign.ts';
import type { DocumentPlanBase, FormPlan } from '../document-plan.ts';
import type { FormEntry } from '../documents/list-documents.ts';
import type { TopicsInView } from '../documents/resolve-topic-ids.ts';
import { written } from '../resolving/optional.ts';
import type { Place } from '../resolving/place.ts';
import type { Resolving } from '../resolving/resolving.ts';
import { checkComputedColumns, checkHeaderDepth, leavesOf } from './check-columns.ts';
import { type ColumnData, defaultColumns } from './default-columns.ts';
import { isEveryColumnKnown } from './draft-columns.ts';
import { type ColumnInput, resolveColumns } from './resolve-columns.ts';
import { isEveryRowKnown } from './resolve-explicit-rows.ts';
import { resolveFormSlots } from './resolve-form-slots.ts';
import { resolveRows } from './resolve-rows.ts';

/** Blank rows of a ledger that says nothing about its rows: enough to be filled by hand, few enough for one page. */
const ledgerRows = 10;

/**
 * A form with what it leaves open filled in: columns by its kind and the campaign's data, rows by the deepest level
 * that a column needs, blank rows for a ledger or roster without rows, a row of units for a progress table that has any.
 * Reported: a `table` without columns, a header that is too deep, and what columns and rows report.
 */
export function resolveForm(
  { input, place }: FormEntry,
  base: DocumentPlanBase,
  data: TopicsInView & { readonly indicators: readonly Indicator[] },
  resolving: Resolving,
): FormPlan {
  const { report } = resolving;
  const { inputs, at, known } = writtenColumns({ input, place }, data, resolving);
  const columnsComplete = known && isEveryColumnKnown(inputs, at);
  if (inputs.length === 0 && columnsComplete) {
    report(diagnostic('HT347', { title: base.title }, place.origin.span));
  }
  const { columns, level, ambiguous } = resolveColumns(inputs, input, at, resolving);
  const leaves = leavesOf(columns);
  const unitRow =
    input.unitRow ?? (input.kind === 'progress-table' && leaves.some(({ unit }) => unit !== undefined));
  const columnNumbers = input.columnNumbers ?? false;
  checkComputedColumns(columns, { ambiguous, complete: columnsComplete }, resolving);
  checkHeaderDepth(columns, report);
  const filledByHand = (input.kind === 'ledger' || input.kind === 'roster') && input.rows === undefined;
  const rowsComplete = !Array.isArray(input.rows) || isEveryRowKnown(input.rows, place.below('rows'));
  if (!columnsComplete || !rowsComplete) resolving.incomplete.add(base.origin);
  const rowContext = { level, columns: leaves, columnsComplete, totals: input.totals ?? [], topics: data };
  return {
    ...base,
    kind: input.kind,
    ...resolveFormSlots(input, place, report),
    notes: input.notes ?? [],
    ...written('notesTitle', input.notesTitle),
    columns,
    rows: resolveRows(input.rows, place.below('rows'), rowContext, resolving),
    unitRow,
    columnNumbers,
    blankRows: input.blankRows ?? (filledByHand ? ledgerRows : 0),
  };
}

interface WrittenColumns {
  readonly inputs: readonly ColumnInput[];
  readonly at: Place;
  /** False for a set that nobody knows: nothing may be concluded from the columns that stand in for it. */
  readonly known: boolean;
}

/** The form's own columns, those of the set that it names, or those that its kind brings. Reported: an unknown set. */
function writtenColumns(
  { input, place }: Pick<FormEntry, 'input' | 'place'>,
  data: Pick<ColumnData, 'topics' | 'indicators'>,
  { columnSets, vocabulary, report, suggest }: Resolving,
): WrittenColumns {
  const at = place.below('columns');
  const byDefault = () => defaultColumns(input.kind, { ...data, vocabulary });
  if (typeof input.columns !== 'string') {
    return { inputs: input.columns ?? byDefault(), at, known: true };
  }
  const set = columnSets.byName.get(input.columns);
  if (set) return { inputs: set.columns, at: set.place, known: true };
  if (columnSets.complete) {
    const known = [...columnSets.byName.keys()];
    report(
      diagnostic('HT349', { name: input.columns, known, ...suggest(input.columns, known) }, at.origin.span),
    );
  }
  return { inputs: byDefault(), at, known: false };
}
